import Documents
import Records
import Text

/// `innehåll`: what notes, pictures and other records must hold. An explicit none keeps it; silence says nothing.
extension RuleJudge {
    static let contents = RuleJudge(.contents) { applied in
        guard let kind = applied.kind("i") else { return [] }
        let wanted = WantedContent.list(applied.parameters)
        guard !wanted.isEmpty else { return [] }
        let check = ContentCheck(applied: applied, kind: kind, wanted: wanted)
        return applied.units(kind).compactMap { check.verdict($0) }
    }
}

/// Looks for each thing in one record.
private struct ContentCheck {
    let applied: AppliedRule
    let kind: ItemKind
    let wanted: [WantedContent]

    private enum State {
        case there(String, Grade)
        case silent
        /// The record holds some, but none of those that the rule is about: that is no silence, and no answer.
        case elsewhere(String)
        /// The record says what it holds, and this is not among it.
        case against(String)
    }

    private var archive: Archive { applied.archive }

    func verdict(_ item: CountedItem) -> Verdict? {
        guard applied.isDue(item, as: kind) else { return nil }
        if let verdict = applied.unfinished(item, kind) { return verdict }
        var there: [String] = []
        var silent: [String] = []
        var elsewhere: [String] = []
        var against: [String] = []
        var grade = Grade.evidenced
        for content in wanted {
            switch state(content, item) {
            case .there(let words, let own):
                there.append(words)
                grade = min(grade, own)
            case .silent: silent.append(content.words)
            case .elsewhere(let words): elsewhere.append(words)
            case .against(let words): against.append(words)
            }
        }
        let finding: Verdict.Finding =
            !against.isEmpty ? .notKept : !silent.isEmpty || !elsewhere.isEmpty ? .cannotTell : .kept(grade)
        var sentences: [String] = []
        if !there.isEmpty { sentences.append("\(SwedishFormat.list(there).capitalised).") }
        if !against.isEmpty { sentences.append("\(SwedishFormat.list(against).capitalised).") }
        if !elsewhere.isEmpty { sentences.append("\(SwedishFormat.list(elsewhere).capitalised).") }
        if !silent.isEmpty { sentences.append("Det står inget om \(SwedishFormat.list(silent, "eller")).") }
        let words = "\(there.count) av \(wanted.count) finns. " + sentences.joined(separator: " ")
        return applied.verdict(
            finding, on: item, due: item.date, evidence: item.evidence, words)
    }

    // MARK: What is there

    private func state(_ content: WantedContent, _ item: CountedItem) -> State {
        switch content {
        case .assignments: assignments(item)
        case .dissent: dissent(item)
        case .heading(let title): heading(title, item)
        case .facet(let facet): self.facet(facet, item)
        case .link(let kind): link(to: kind, item)
        case .key(let key): self.key(key, item)
        }
    }

    /// At least one assignment, to `till` where the rule names a receiver, or `uppdrag: inga`.
    private func assignments(_ item: CountedItem) -> State {
        guard let meeting = item.meeting(in: archive) else { return .silent }
        if meeting.saysNoAssignments { return .there("inga nya uppdrag, enligt uppgift", .stated) }
        let all = meeting.pieces.compactMap { if case .assignment(let assignment) = $0 { assignment } else { nil } }
        guard let receiver = applied.parameters.value("till").flatMap({ WantedReceiver($0, in: archive) }) else {
            return all.isEmpty ? .silent : .there("\(all.count) uppdrag", .evidenced)
        }
        let own = all.filter { assignment in
            assignment.receivers.contains { receiver.isReached(by: .link($0), in: archive) }
        }
        guard own.isEmpty else { return .there("\(own.count) uppdrag till \(receiver.name)", .evidenced) }
        return all.isEmpty ? .silent : .elsewhere("\(all.count) uppdrag, men inget till \(receiver.name)")
    }

    /// At least one dissenting view, or `avvikande-synpunkter` that says none or where: silence is not none.
    private func dissent(_ item: CountedItem) -> State {
        guard let meeting = item.meeting(in: archive) else { return .silent }
        let count = meeting.pieces.filter { if case .dissent = $0 { true } else { false } }.count
        if count > 0 {
            return .there(SwedishFormat.count(count, "avvikande synpunkt", "avvikande synpunkter"), .evidenced)
        }
        switch meeting.dissentRemark {
        case .none: return .there("inga avvikande synpunkter, enligt uppgift", .stated)
        case .text(let text): return .there("avvikande synpunkter: \(text)", .stated)
        case .notRecorded: return .silent
        }
    }

    private func heading(_ title: String, _ item: CountedItem) -> State {
        headings(item).contains { HeadingWords.title($0, is: title) }
            ? .there("rubriken ”\(title)”", .evidenced) : .silent
    }

    private func headings(_ item: CountedItem) -> [String] {
        switch item.source {
        case .meeting(let index):
            let meeting = archive.meetings[index]
            return meeting.items.map(\.head.title.plain)
                + meeting.pieces.flatMap { piece -> [String] in
                    if case .prose(let prose) = piece { HeadingWords.headings(in: prose.html) } else { [] }
                }
        case .picture(let index): return HeadingWords.headings(of: archive.pictures[index].content)
        case .analysis(let index): return HeadingWords.headings(of: archive.analyses[index].content)
        case .plan(let index): return HeadingWords.headings(of: archive.plans[index].content)
        case .promise(let index): return HeadingWords.headings(of: archive.promises[index].content)
        case .agreement(let index): return HeadingWords.headings(of: archive.agreements[index].content)
        case .inspection(let index): return HeadingWords.headings(of: archive.inspections[index].content)
        case .survey(let index): return HeadingWords.headings(of: archive.surveys[index].content)
        case .report(let index): return HeadingWords.headings(of: archive.reports[index].content)
        case .document(let index): return archive.documents[index].headings.map(\.text.plain)
        case .measure(let plan, let index):
            return HeadingWords.headings(of: archive.plans[plan].measures[index].head.content)
        case .undertaking(let promise, let index):
            return HeadingWords.headings(of: archive.promises[promise].undertakings[index].head.content)
        case .finding(let inspection, let index):
            return HeadingWords.headings(of: archive.inspections[inspection].findings[index].head.content)
        default: return []
        }
    }

    /// One of the facets that a picture says it has: a word in its head alone. A list that leaves it out is not silence.
    private func facet(_ facet: String, _ item: CountedItem) -> State {
        guard case .picture(let index) = item.source else { return .silent }
        let facets = archive.pictures[index].facets
        if facets.isEmpty { return .silent }
        let isThere = facets.contains { HeadingWords.plain($0) == HeadingWords.plain(facet) }
        return isThere
            ? .there("fasetten ”\(facet)”, enligt uppgift", .stated)
            : .against("fasetten ”\(facet)” finns inte bland \(SwedishFormat.list(facets))")
    }

    /// A link to something of the kind, or from it: an analysis names the picture that it is made of.
    private func link(to kind: ItemKind, _ item: CountedItem) -> State {
        guard let record = item.place.record else { return .silent }
        let isWhole = if case .record = item.place { true } else { false }
        let parts = isWhole ? Array(archive.parts(of: record)) : archive.part(of: item).map { [$0] } ?? []
        let back = (isWhole ? archive.backlinks(to: record) : []) + parts.flatMap { archive.backlinks(to: PartID($0)) }
        let isLinkedFrom = back.contains { link in
            let source = RecordID(Int(link.record))
            return source != record && applied.index.isOpen(source)
                && archive.head(source).map { isRecord($0, kind) } ?? false
        }
        let isThere = isLinkedFrom || archive.links(of: record).contains { isTarget($0, kind, from: record) }
        return isThere ? .there("länk till \(kind.rawValue)", .evidenced) : .silent
    }

    private func isTarget(_ link: Link, _ kind: ItemKind, from record: RecordID) -> Bool {
        guard let target = archive.record(of: link), target != record, let head = archive.head(target) else {
            return false
        }
        if let part = archive.part(of: link), !archive.entry(part).kinds.isDisjoint(with: kind.parts) { return true }
        return isRecord(head, kind)
    }

    private func isRecord(_ head: RecordHead, _ kind: ItemKind) -> Bool { kind.record == head.kind }

    private func key(_ key: RequiredKey, _ item: CountedItem) -> State {
        let values = applied.keys.values(key.key, item)
        if values.contains(.no) { return .against("\(key.words): nej") }
        if values.contains(where: { $0.isGiven }) { return .there(key.words, .evidenced) }
        return values.contains(.explicitNone) ? .there("\(key.words): inga", .stated) : .silent
    }
}

extension Archive {
    /// Every reference of a record.
    func links(of record: RecordID) -> [Link] {
        referencePlaces(of: record).map { Link(record: record.index, reference: Int32($0)) }
    }

    /// The part that an item is.
    func part(of item: CountedItem) -> Int? {
        guard case .part(let record, let anchor) = item.place else { return nil }
        return parts(of: record).first { self.parts[$0].anchor == anchor }
    }
}
