import Documents
import Oversight
import Records
import Text

extension SiteContext {
    /// Where something was given or said: its §, the body and the day.
    func giver(_ meeting: Meeting, _ item: AgendaItem?, _ head: PartHead) -> [ShownPhrase] {
        [
            .link(place(item, head)), .text(", \(archive.record(of: meeting.body).map { title(of: $0) } ?? ""), "),
            .link(ShownLink(SwedishFormat.date(meeting.date), route(of: meeting.head.id).map { .page($0) })),
        ]
    }

    /// The meeting as a whole, with its body and day.
    func giver(_ meeting: Meeting) -> [ShownPhrase] {
        [
            .text("\(archive.record(of: meeting.body).map { title(of: $0) } ?? ""), "),
            .link(ShownLink(SwedishFormat.date(meeting.date), route(of: meeting.head.id).map { .page($0) })),
        ]
    }

    /// The story of the matter that a § belongs to.
    func matterLink(_ item: AgendaItem?) -> ShownLink? {
        guard let item, let matter = findings.matters.matter(of: archive.part(item.head)) else { return nil }
        return ShownLink(title(of: matter), to: route(of: matter))
    }

    /// `§ 4`, with a way to the label; a label before the first § is `Inledningen`.
    private func place(_ item: AgendaItem?, _ head: PartHead) -> ShownLink {
        ShownLink(
            item.map { "§ \($0.number)" } ?? placeOutside(head),
            route(of: head.record).map { .page($0, fragment: head.anchor) })
    }

    /// Where a label is that stands in no §: many notes have none.
    private func placeOutside(_ head: PartHead) -> String {
        guard let first = archive.meeting(head.record)?.items.first else { return "Anteckningarna" }
        return head.headingSpan.start < first.head.headingSpan.start ? "Inledningen" : "Utanför paragraferna"
    }

    /// What the meeting came to, in the order of the notes: decisions, statements and assignments.
    func outcome(of meeting: Meeting) -> MeetingPage.Outcome {
        var entries: [MeetingPage.Outcome.Entry] = []
        for (item, piece) in meeting.labels {
            switch piece {
            case .decision(let decision):
                entries.append(
                    .init(
                        word: "Beslut", text: decision.head.title.plain, place: place(item, decision.head), tag: nil,
                        lines: []))
            case .statement(let head):
                entries.append(
                    .init(
                        word: "Ställningstagande", text: head.title.plain, place: place(item, head), tag: nil,
                        lines: []))
            case .assignment(let assignment):
                let shown = shown(assignment)
                let receivers =
                    assignment.receivers.isEmpty
                    ? [.text("Ingen mottagare angiven. ")] : ["Till: "] + .list(links(assignment.receivers)) + [". "]
                entries.append(
                    .init(
                        word: "Uppdrag", text: shown.text, place: place(item, assignment.head), tag: shown.tag,
                        lines: [receivers + shown.due] + shown.reports))
            default: continue
            }
        }
        return MeetingPage.Outcome(
            entries: entries,
            empty: meeting.saysNoAssignments
                ? "Anteckningarna säger att inga uppdrag gavs. Inget i dem är märkt som beslut."
                : "Inget i anteckningarna är märkt som beslut eller uppdrag.")
    }

    /// The dissenting views, or which of the two kinds of none it is.
    func dissents(of meeting: Meeting) -> MeetingPage.Dissents {
        let entries = meeting.labels.compactMap { item, piece -> MeetingPage.Dissents.Entry? in
            guard case .dissent(let dissent) = piece else { return nil }
            return .init(
                text: dissent.head.title.plain, from: dissent.from.map { office($0) }, place: place(item, dissent.head))
        }
        let sentence: String? =
            switch meeting.dissentRemark {
            case .none: "Anteckningarna säger att ingen hade en avvikande synpunkt."
            case .text(let text): entries.isEmpty ? "Anteckningarna säger: \(Self.sentence(text))" : nil
            case .notRecorded:
                entries.isEmpty
                    ? "Anteckningarna säger inget om avvikande synpunkter. Det betyder inte att de inte fanns." : nil
            }
        return MeetingPage.Dissents(sentence: sentence, entries: entries)
    }

    /// A meeting before or after: with a way to it, or ”internt möte”.
    func neighbourLink(_ entry: MeetingIndex.Entry) -> ShownLink {
        guard let id = entry.meeting else {
            return ShownLink("\(SwedishFormat.date(entry.date)) (internt möte)")
        }
        return ShownLink(SwedishFormat.date(entry.date), route(of: id).map { .page($0) })
    }

    /// The records that speak of a part, each once, without its own and those already named.
    func leading(to part: PartID, except named: Set<RecordID> = []) -> [ShownLink] {
        var seen = named.union([archive.entry(part).record])
        return archive.backlinks(to: part).compactMap { link in
            let record = RecordID(Int(link.record))
            guard seen.insert(record).inserted else { return nil }
            return self.named(record)
        }
    }

    /// What a reference names, with its body where it is a whole meeting.
    func named(_ link: Link) -> ShownLink {
        if case .record(let record) = archive.target(link) { named(record) } else { self.link(link) }
    }

    /// A record's title, with its body where it is a meeting.
    func named(_ record: RecordID) -> ShownLink {
        let shown = link(to: record)
        guard let meeting = archive.meeting(record), let body = archive.record(of: meeting.body) else { return shown }
        return shown.named(shown.text + ", \(title(of: body))")
    }

    /// What leads to a meeting: what it followed up, what was treated at it, and what speaks of it.
    func leading(to meeting: Meeting) -> [ListedItem] {
        let id = meeting.head.id
        var items: [ListedItem] = []
        var seen: Set<RecordID> = [id]
        for link in archive.backlinks(to: id) {
            let record = RecordID(Int(link.record))
            guard seen.insert(record).inserted, let head = archive.head(record) else { continue }
            // What was followed up at the meeting stands in its chain.
            guard !hasFollowUp(at: id, in: record) else { continue }
            let isTreated = archive.reference(link)?.role == .treated
            let word = head.kind.word.capitalised
            let treated = isToBeHeld(meeting) ? "ska behandlas" : "behandlades"
            items.append(
                ListedItem(
                    named(record), note: isTreated ? "\(word) som \(treated) på mötet" : "\(word) som tar upp mötet"))
        }
        return items
    }

    /// Whether something in a plan or promise was followed up at a meeting.
    private func hasFollowUp(at meeting: RecordID, in record: RecordID) -> Bool {
        func isThere(_ dates: [(date: CivilDate, meeting: Link?)]) -> Bool {
            dates.contains { $0.date <= date && archive.record(of: $0.meeting) == meeting }
        }
        if let plan = archive.plan(record) {
            return plan.measures.contains { isThere($0.followUps.map { ($0.date, $0.meeting) }) }
        }
        if let promise = archive.promise(record) {
            return promise.undertakings.contains { isThere($0.followUps.map { ($0.date, $0.meeting) }) }
        }
        return false
    }
}
