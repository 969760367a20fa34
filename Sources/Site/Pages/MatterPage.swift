import Documents
import Oversight
import Records
public import Text

/// One matter (ärende) through all its meetings and bodies, as a story in order.
public struct MatterPage: Sendable, Hashable {
    public var frame: PageFrame
    public var summary: String
    /// Where it is now: the last step, and what is still to be done.
    public var state: [ShownPhrase]
    public var numbers: [ShownLink]
    public var steps: [Step]

    /// A § of a meeting, a record or a decision.
    public struct Step: Sendable, Hashable {
        public var date: CivilDate?
        /// What it was, with a way there.
        public var line: [ShownPhrase]
        /// The meeting's state where it is not simply held: ahead, called off.
        public var tag: StatusTag?
        public var outcome: [Outcome]
        /// Where the notes went in the end: the receiving body's § closes the step.
        public var closing: [[ShownPhrase]]
        /// What is said where a held § came to nothing that is marked.
        public var empty: String?
    }

    /// A decision, assignment, dissenting view … of the §.
    public struct Outcome: Sendable, Hashable {
        public var word: String
        public var text: ShownText
        public var place: Destination?
        public var tag: StatusTag?
        public var isDissent: Bool
        public var lines: [[ShownPhrase]]
    }

    init?(_ site: SiteContext, _ id: String) {
        guard let matter = site.findings.matters.matter(id: id) else { return nil }
        let title = site.title(of: matter)
        let first = matter.entries.compactMap(\.date).min()
        let context = matter.numbers.first ?? first.map { "Ärende från \(SwedishFormat.date($0))" } ?? "Ärende"
        frame = PageFrame(
            route: site.route(of: matter), title: title, context: context,
            description: "Ärendet i ordning, från första gången till nu. \(site.summary(of: matter))",
            breadcrumbs: [site.startLink, ShownLink("Ärenden", to: Route("/arenden/"))], section: "moten",
            updated: matter.entries.compactMap(\.date).filter { $0 <= site.date }.max(),
            responsible: site.configuration.contact.name, dependsOnDate: true)
        summary = site.summary(of: matter)
        numbers = matter.numbers.map { site.diaryLink($0) }
        steps = matter.entries.map { site.step($0) }
        state = site.state(of: matter)
    }
}

extension SiteContext {
    fileprivate func step(_ entry: Matter.Entry) -> MatterPage.Step {
        switch entry.what {
        case .item(let part): return step(part, entry.date)
        case .record(let record):
            let word = archive.head(record)?.kind.word ?? ""
            return MatterPage.Step(
                date: entry.date, line: [.link(named(record)), .text(" (\(word))")], outcome: [], closing: [])
        case .decision(let decision, let places):
            var line: [ShownPhrase] = ["Beslut av ", .link(link(decision.by))]
            if let paragraph = decision.paragraph { line.append(.text(", § \(paragraph)")) }
            if let address = decision.link { line += [", ", .link(ShownLink("läs beslutet", .external(address)))] }
            let named = places.map { place in
                switch place {
                case .record(let record): self.named(record)
                case .part(let part): link(to: part, withRecord: true)
                }
            }
            line += [". Står i "] + .list(named) + ["."]
            return MatterPage.Step(date: entry.date, line: line, outcome: [], closing: [])
        }
    }

    private func step(_ part: PartID, _ date: CivilDate?) -> MatterPage.Step {
        let record = archive.entry(part).record
        guard let meeting = archive.meeting(record), let item = archive.agendaItem(part) else {
            return MatterPage.Step(date: date, line: [.link(link(to: part))], outcome: [], closing: [])
        }
        let body = archive.record(of: meeting.body).map { title(of: $0) } ?? ""
        let isShown = showsNotes(meeting)
        let outcome = isShown ? item.content.compactMap { self.outcome($0, of: record) } : []
        return MatterPage.Step(
            date: date, line: [.text("\(body), "), .link(link(to: part))], tag: isShown ? nil : tag(of: meeting),
            outcome: outcome, closing: isShown ? meeting.notified.past(by: self.date).map { closing($0, meeting) } : [],
            empty: isShown && outcome.isEmpty
                ? "Anteckningarna redovisar inget beslut eller uppdrag i ärendet den gången." : nil)
    }

    private func outcome(_ piece: AgendaItem.ItemContent, of record: RecordID) -> MatterPage.Outcome? {
        func made(
            _ head: PartHead, _ word: String, tag: StatusTag? = nil, isDissent: Bool = false,
            _ lines: [[ShownPhrase]] = []
        ) -> MatterPage.Outcome {
            MatterPage.Outcome(
                word: word, text: shown(head.title.prose, of: record), place: destination(of: archive.part(head)),
                tag: tag, isDissent: isDissent, lines: lines)
        }
        switch piece {
        case .decision(let decision): return made(decision.head, "Beslut")
        case .statement(let head): return made(head, "Ställningstagande")
        case .assignment(let assignment):
            let told = shown(assignment)
            let to: [ShownPhrase] =
                assignment.receivers.isEmpty
                ? ["Ingen mottagare angiven. "] : ["Till: "] + .list(links(assignment.receivers)) + [". "]
            return made(assignment.head, "Uppdrag", tag: told.tag, [to + told.due] + told.reports)
        case .report(let report):
            return made(
                report.head, "Återrapport", [report.status.map { [.text("Status: \($0).")] }].compactMap { $0 })
        case .dissent(let dissent):
            let from: [ShownPhrase] =
                dissent.from.map { ["Från: ", .link(office($0)), "."] } ?? ["Det framgår inte vem som lämnade den."]
            return made(dissent.head, "Avvikande synpunkt", isDissent: true, [from])
        case .question(let question): return made(question.head, question.isNeed ? "Behov" : "Fråga")
        case .prose, .fence: return nil
        }
    }

    /// That the notes were reported to a board, and its § as the receipt.
    private func closing(_ notification: Meeting.Notification, _ meeting: Meeting) -> [ShownPhrase] {
        let name = archive.record(of: meeting.body).flatMap { archive.body($0) }.map { notesName($0) }
        return [.text("\(name ?? "Anteckningarna") anmäldes till ")] + line(notification) + ["."]
    }

    /// Whether the meeting was called off: then nothing was treated.
    private func isCancelled(_ entry: Matter.Entry) -> Bool {
        guard case .item(let part) = entry.what else { return false }
        return archive.meeting(archive.entry(part).record)?.cancellation != nil
    }

    /// The next time it comes up, else the last; and the assignments in it that are not done.
    fileprivate func state(of matter: Matter) -> [ShownPhrase] {
        var line: [ShownPhrase] = []
        let items = matter.entries.filter { if case .item = $0.what { true } else { false } }
        if let next = items.first(where: { $0.date.map { $0 > date } ?? false }), let day = next.date {
            line = ["Ärendet tas upp nästa gång ", .weekday(day), "."]
        } else if let day = items.last(where: { !isCancelled($0) })?.date {
            line = ["Ärendet togs senast upp ", .day(day), "."]
        }
        var open = 0
        for case .item(let part) in matter.entries.map(\.what) {
            for piece in archive.agendaItem(part)?.content ?? [] {
                guard case .assignment(let assignment) = piece,
                    let state = findings.assignments.status(of: archive.part(assignment.head))?.state
                else { continue }
                if state != .done && state != .closed { open += 1 }
            }
        }
        if open > 0 {
            let words = SwedishFormat.count(open, "uppdrag i ärendet är inte klart", "uppdrag i ärendet är inte klara")
            line += [.text(" \(words)."), " ", .link(ShownLink("Alla uppdrag", to: Route("/uppdrag/"))), "."]
        }
        return line
    }
}
