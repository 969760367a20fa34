import Oversight
import Records
import Text

extension SiteContext {
    /// The chain of a record or part; nil where it has no place in the red thread, or where a meeting spoke of nothing in
    /// it and gave no assignment.
    func chain(of node: TraceNode) -> ShownChain? {
        guard let kind = findings.trace.kind(of: node), let stage = ChainStage(kind) else { return nil }
        let chain = findings.trace.chain(of: node)
        if stage == .meeting, chain.before.isEmpty, chain.after.isEmpty { return nil }
        return ShownChain(steps: ChainWriter(site: self, chain: chain, kind: kind, own: stage).steps())
    }
}

/// Turns a chain of the graph into steps with links, statuses and sentences.
struct ChainWriter {
    let site: SiteContext
    let chain: TraceChain
    let kind: TraceKind
    /// The step that the page itself stands in.
    let own: ChainStage

    private var trace: Trace { site.findings.trace }
    /// A whole record's chain tells how many there are, where a part's names each.
    private var isWhole: Bool { if case .record = chain.node { own != .meeting } else { false } }

    func steps() -> [ShownChain.Step] {
        var steps: [ShownChain.Step] = []
        steps.reserveCapacity(ChainStage.allCases.count)
        let before = grouped(chain.before)
        let after = grouped(chain.after)
        for stage in ChainStage.allCases {
            var nodes = before[stage.rawValue]
            if stage == own { nodes.insert(chain.node, at: 0) }
            if own != .meeting { nodes += after[stage.rawValue] }
            if let step = step(stage, nodes) { steps.append(step) }
        }
        if own == .meeting {
            // What a meeting gave stands after it.
            for stage in [ChainStage.assignment, .followUp, .meeting] {
                let nodes = after[stage.rawValue]
                guard !nodes.isEmpty else { continue }
                var given = ShownChain.Step(
                    title: Self.titleAfterMeeting(stage), items: items(stage, nodes), missing: [])
                if stage == .assignment { given.missing = missing(.followUp) }
                steps.append(given)
            }
        }
        return steps
    }

    /// The places of each stage, in their order.
    private func grouped(_ nodes: [TraceNode]) -> [[TraceNode]] {
        var groups = [[TraceNode]](repeating: [], count: ChainStage.allCases.count)
        for node in nodes { groups[stage(of: node).rawValue].append(node) }
        return groups
    }

    private static func titleAfterMeeting(_ stage: ChainStage) -> String {
        switch stage {
        case .assignment: "Uppdrag som mötet gav"
        case .followUp: "Återrapporter"
        default: "Möten där uppdragen har tagits upp"
        }
    }

    private func stage(of node: TraceNode) -> ChainStage {
        trace.kind(of: node).flatMap(ChainStage.init) ?? .meeting
    }

    private func step(_ stage: ChainStage, _ nodes: [TraceNode]) -> ShownChain.Step? {
        let missing = own == .meeting && stage == .followUp ? [] : missing(stage)
        var items = items(stage, nodes)
        if stage == .meeting, own != .meeting { items += announced }
        var step = ShownChain.Step(title: stage.title, items: items, missing: missing)
        if items.isEmpty, missing.isEmpty {
            guard own != .meeting, isExpected(stage) else { return nil }
            if stage.isMissedWhenEmpty {
                step.missing = [[.text(stage.emptySentence)]]
            } else {
                step.empty = stage.emptySentence
            }
        }
        return step
    }

    /// Undertakings and assignments are branches that need not be there; a promise's chain has no measures of its own.
    private func isExpected(_ stage: ChainStage) -> Bool {
        // A lamp that is out need not be a problem of any picture; what is missed of it is told as gaps.
        if own == .finding { return false }
        return switch stage {
        case .undertaking, .assignment, .finding: false
        case .measure: own != .undertaking
        default: true
        }
    }

    // MARK: Gaps

    private func missing(_ stage: ChainStage) -> [[ShownPhrase]] {
        var sentences: [[ShownPhrase]] = []
        for gap in chain.gaps where ChainStage(gap.lacks) == stage && !isTwice(gap) {
            let sentence = gap.sentence(in: .swedish)
            guard gap.at != chain.node else {
                sentences.append([.text(sentence + ".")])
                continue
            }
            // An assignment's text ends as a sentence does; a title does not.
            let place = link(gap.at)
            sentences.append([.text(sentence + ": "), .link(place.named(place.text.withoutFullStop)), "."])
        }
        return sentences
    }

    /// That a cause of the problem has no measure is told where the problem itself has some: once is enough.
    private func isTwice(_ gap: TraceGap) -> Bool {
        guard gap.lacks == .measure, trace.kind(of: gap.at) == .cause, gap.at != chain.node else { return false }
        return chain.gaps.contains { $0.lacks == .measure && trace.kind(of: $0.at) == .problem }
    }

    // MARK: Items

    private func items(_ stage: ChainStage, _ nodes: [TraceNode]) -> [ShownChain.Item] {
        switch stage {
        case .followUp: return followUps(nodes)
        case .meeting: return meetings(nodes)
        case .cause, .measure, .undertaking, .assignment:
            let parts = nodes.filter { if case .part = $0 { $0 != chain.node } else { false } }
            guard isWhole, parts.count > 4 || stage == own else { return nodes.map { item($0) } }
            // The records by name, and the parts by their number and how they stand.
            let records = nodes.filter { !parts.contains($0) }.map { item($0) }
            guard let counted = counted(stage, parts) else { return records }
            guard stage == own, var first = records.first else { return records + [counted] }
            first.note = [.text(counted.link.text)]
            return [first] + records.dropFirst()
        case .picture: return nodes.map { item($0) }
        // The same thing in other rounds is told beside the finding itself.
        case .finding: return nodes.filter { own != .finding || $0 == chain.node }.map { item($0) }
        case .problem:
            // The same problems in another picture are one click away, on each problem's page.
            guard isWhole, kind == .picture else { return nodes.map { item($0) } }
            let others = Set(chain.before)
            return nodes.filter { !others.contains($0) }.map { ShownChain.Item(link($0)) }
        }
    }

    private func counted(_ stage: ChainStage, _ parts: [TraceNode]) -> ShownChain.Item? {
        guard !parts.isEmpty else { return nil }
        let ids = parts.compactMap { if case .part(let part) = $0 { part } else { nil } }
        switch stage {
        case .measure:
            let count = SwedishFormat.count(ids.count, "åtgärd", "åtgärder")
            return ShownChain.Item(ShownLink("\(count): \(site.summary(of: ids) ?? "")."))
        case .cause: return ShownChain.Item(ShownLink(SwedishFormat.count(ids.count, "orsak.", "orsaker.")))
        case .undertaking:
            return ShownChain.Item(ShownLink(SwedishFormat.count(ids.count, "åtagande.", "åtaganden.")))
        default:
            let states = ids.compactMap { site.findings.assignments.status(of: $0)?.state }
            let open = states.count { $0 != .done && $0 != .closed }
            let text = SwedishFormat.count(ids.count, "uppdrag", "uppdrag")
            let rest = open == 0 ? "alla är redovisade" : "\(SwedishFormat.number(open)) är inte klara"
            return ShownChain.Item(ShownLink("\(text), \(rest).", to: Route("/uppdrag/")))
        }
    }

    /// The page's own place: its name, and no link to itself.
    private func here(_ node: TraceNode) -> ShownChain.Item {
        var item = isMeetingNode(node) ? ShownChain.Item(meetingLink(node)) : full(node)
        item.link = item.link.unlinked
        item.isHere = true
        return item
    }

    private func item(_ node: TraceNode) -> ShownChain.Item { node == chain.node ? here(node) : full(node) }

    /// The row of a place, the same in every chain; but for a measure's, which is shorter on the page of another.
    private func full(_ node: TraceNode) -> ShownChain.Item {
        own == .measure && stage(of: node) == .measure ? made(node) : kept(node) { made(node) }
    }

    private func kept(_ node: TraceNode, _ make: () -> ShownChain.Item) -> ShownChain.Item {
        switch node {
        case .record(let record): site.keptChainRecords.value(record.index, make)
        case .part(let part): site.keptChainParts.value(part.index, make)
        }
    }

    private func made(_ node: TraceNode) -> ShownChain.Item {
        guard case .part(let part) = node else {
            let word = trace.word(of: node)
            let shown = link(node)
            // A title that begins with the word says it already.
            let isSaid =
                word == "lägesbild" || shown.text.firstLetters(word.unicodeScalars.count).lowercased() == word
            return ShownChain.Item(shown, note: isSaid ? [] : [.text(word)])
        }
        switch trace.kind(of: node) {
        case .problem:
            return ShownChain.Item(link(node), note: [.text("ur \(site.title(of: site.archive.entry(part).record))")])
        case .cause: return ShownChain.Item(link(node), note: evidence(part))
        case .measure:
            let listed = site.listed(measure: part, withRecord: own != .measure)
            return ShownChain.Item(link(node), tag: listed?.tag, note: words(listed?.note))
        case .undertaking:
            let listed = site.listed(undertaking: part)
            return ShownChain.Item(link(node), tag: listed?.tag, note: words(listed?.note))
        case .assignment:
            let listed = site.listed(assignment: part)
            var note: [ShownPhrase] = words(listed?.note)
            if let day = listed?.date { note += [" ", .day(day)] }
            return ShownChain.Item(link(node), tag: listed?.tag, note: note)
        case .finding:
            let finding = site.archive.finding(part)
            return ShownChain.Item(link(node), tag: finding.map { site.findingTag($0.status) })
        default: return ShownChain.Item(link(node))
        }
    }

    private func words(_ text: String?) -> [ShownPhrase] { text.map { $0.isEmpty ? [] : [.text($0)] } ?? [] }

    private func evidence(_ part: PartID) -> [ShownPhrase] {
        guard let cause = site.archive.cause(part) else { return [] }
        guard let evidence = cause.evidence else { return ["Inget belägg angivet."] }
        return ["Belägg: ", .field(site.shown(evidence, of: cause.head.record))]
    }

    private func link(_ node: TraceNode) -> ShownLink {
        switch node {
        case .record(let record): site.link(to: record)
        case .part(let part):
            trace.kind(of: node) == .assignment
                ? ShownLink(brief(part), site.destination(of: part)) : site.link(to: part)
        }
    }

    /// The first sentence of an assignment or report: the notes hold the rest.
    private func brief(_ part: PartID) -> String {
        let title = site.archive.entry(part).title
        return site.firstSentence(title) ?? title
    }

    /// For each measure or undertaking how often it was followed up and when last; each report back by itself.
    private func followUps(_ nodes: [TraceNode]) -> [ShownChain.Item] {
        var reports: [ShownChain.Item] = []
        var owners: [PartID] = []
        var parts: [PartID: [PartID]] = [:]
        for case .part(let part) in nodes {
            guard trace.kind(of: .part(part)) == .followUp, let owner = site.archive.parent(of: part) else {
                reports.append(report(part))
                continue
            }
            if parts[owner] == nil { owners.append(owner) }
            parts[owner, default: []].append(part)
        }
        if isWhole, owners.count > 4 || reports.count > 4 {
            let all = owners.flatMap { parts[$0] ?? [] }
            let last = all.map { trace.day(of: .part($0)) }.max()
            var items: [ShownChain.Item] = []
            if let last {
                items.append(
                    ShownChain.Item(
                        ShownLink(SwedishFormat.count(all.count, "uppföljning", "uppföljningar")),
                        note: ["Den senaste gjordes ", .day(last), "."]))
            }
            if !reports.isEmpty {
                items.append(
                    ShownChain.Item(
                        ShownLink(
                            SwedishFormat.count(reports.count, "återrapport", "återrapporter"), to: Route("/uppdrag/")))
                )
            }
            return items
        }
        return owners.map { owner in followUps(parts[owner] ?? [], of: owner) } + reports
    }

    private func followUps(_ parts: [PartID], of owner: PartID) -> ShownChain.Item {
        let last = parts.last
        let name = chain.node == .part(owner) ? "" : "\(site.name(of: owner)): "
        let count = SwedishFormat.count(parts.count, "uppföljning", "uppföljningar")
        var note: [ShownPhrase] = []
        if let last {
            let day = ShownPhrase.day(trace.day(of: .part(last)))
            note = parts.count == 1 ? [day] : ["Den senaste ", day]
            if let outcome = outcome(last, of: owner) { note.append(.text(". Utfall: \(outcome)")) }
            note.append(".")
        }
        return ShownChain.Item(ShownLink(name + count, last.flatMap { site.destination(of: $0) }), note: note)
    }

    private func outcome(_ part: PartID, of owner: PartID) -> String? {
        if let measure = site.archive.measure(owner) {
            return measure.followUps.first { site.archive.part($0.head) == part }?.outcome
        }
        guard let undertaking = site.archive.undertaking(owner),
            let followUp = undertaking.followUps.first(where: { site.archive.part($0.head) == part }),
            let number = followUp.outcome
        else { return nil }
        return [SwedishFormat.number(number), undertaking.goal?.unit ?? ""].filter { !$0.isEmpty }.joined(
            separator: " ")
    }

    private func report(_ part: PartID) -> ShownChain.Item {
        ShownChain.Item(
            ShownLink("Återrapport: \(brief(part))", site.destination(of: part)),
            note: [.day(trace.day(of: .part(part)))])
    }

    // MARK: Meetings

    private func isMeetingNode(_ node: TraceNode) -> Bool { stage(of: node) == .meeting }

    private func meeting(_ node: TraceNode) -> ShownChain.Item {
        kept(node) { ShownChain.Item(meetingLink(node), note: [.day(trace.day(of: node))]) }
    }

    /// Each meeting by its §; where they are many, those that name the page's own matter, and the number of the rest.
    private func meetings(_ nodes: [TraceNode]) -> [ShownChain.Item] {
        guard own != .meeting, nodes.count > 12 else {
            return nodes.map { $0 == chain.node ? here($0) : meeting($0) }
        }
        let naming = trace.meetings(naming: chain.node)
        let (named, others) = (nodes.filter(naming.contains), nodes.filter { !naming.contains($0) })
        guard let last = others.last else { return named.map { meeting($0) } }
        let count = SwedishFormat.count(others.count, "annan mötespunkt", "andra mötespunkter")
        return named.map { meeting($0) } + [
            ShownChain.Item(
                ShownLink("\(count) om annat i kedjan"),
                note: ["Den senaste ", .day(trace.day(of: last)), "."])
        ]
    }

    /// `Trygghetsrådet, § 6 Lägesbild 2024`.
    private func meetingLink(_ node: TraceNode) -> ShownLink {
        switch node {
        case .record(let record):
            let body = body(of: record)
            return ShownLink(body.isEmpty ? site.title(of: record) : body, site.link(to: record).destination)
        case .part(let part):
            return ShownLink(
                body(of: site.archive.parts[Int(part.index)].record) + ", " + site.name(of: part),
                site.destination(of: part))
        }
    }

    private func body(of meeting: RecordID) -> String {
        site.archive.meeting(meeting).flatMap { site.archive.record(of: $0.body) }.map { site.title(of: $0) } ?? ""
    }

    /// Meetings that name it but have nothing yet to show for it, with the state that they are in.
    private var announced: [ShownChain.Item] {
        guard !chain.announced.isEmpty else { return [] }
        let naming = trace.meetings(naming: chain.node)
        return chain.announced.filter { chain.announced.count < 4 || naming.contains($0) }.map { node in
            var item = meeting(node)
            let record: RecordID
            switch node {
            case .record(let id): record = id
            case .part(let part): record = site.archive.entry(part).record
            }
            if let meeting = site.archive.meeting(record) { item.tag = site.tag(of: meeting) }
            return item
        }
    }
}
