import Oversight
import Records
import Text

/// The chain from problem to cause to measure (problemkedjan).
extension SiteContext {
    /// Whether the record has been taken down.
    func isWithdrawn(_ record: RecordID) -> Bool {
        archive.head(record)?.isWithdrawn(on: date) ?? false
    }

    /// The measures against a problem: those that name a cause of it, in this picture or an older one, the late ones first.
    func measures(against problem: PartID) -> [PartID] {
        sorted(measures: findings.trace.measures(against: problem))
    }

    /// Late, ongoing, planned, done, stopped; within each the first deadline first.
    func sorted(measures: [PartID]) -> [PartID] {
        let ranked = measures.compactMap { part in
            archive.measure(part).map { (part, Progress($0, on: date)) }
        }
        return ranked.enumerated().sorted { left, right in
            let (first, second) = (left.element.1, right.element.1)
            let (firstRank, secondRank) = (first.rank, second.rank)
            if firstRank != secondRank { return firstRank < secondRank }
            let (firstDay, secondDay) = (first.deadline?.lastDay?.days ?? .max, second.deadline?.lastDay?.days ?? .max)
            return firstDay != secondDay ? firstDay < secondDay : left.offset < right.offset
        }.map(\.element.0)
    }

    func listed(measure part: PartID, withRecord: Bool = true) -> ListedItem? {
        (withRecord ? keptMeasures : keptMeasuresAlone).value(part.index) { row(measure: part, withRecord: withRecord) }
    }

    private func row(measure part: PartID, withRecord: Bool) -> ListedItem? {
        guard let measure = archive.measure(part) else { return nil }
        let shown = progress(of: measure)
        var note = shown.note
        if withRecord {
            note = [note, title(of: measure.head.record) + "."].filter { !$0.isEmpty }.joined(separator: " ")
        }
        return ListedItem(link(to: part), tag: shown.tag, note: note)
    }

    func listed(undertaking part: PartID) -> ListedItem? {
        keptUndertakings.value(part.index) { row(undertaking: part) }
    }

    private func row(undertaking part: PartID) -> ListedItem? {
        guard let undertaking = archive.undertaking(part) else { return nil }
        let shown = progress(of: undertaking)
        let verdict = archive.promise(undertaking.head.record).flatMap { self.verdict(of: undertaking, in: $0) }
        var words = [shown.note, Self.promiseName(title(of: undertaking.head.record)) + "."]
        if let party = undertaking.party { words.insert("\(party).", at: 0) }
        return ListedItem(
            link(to: part), tag: verdict ?? shown.tag, note: words.filter { !$0.isEmpty }.joined(separator: " "))
    }

    /// `Medborgarlöftet Ljusare kvällar`; a title that says what it is stands alone: `Sommarlöftet`.
    static func promiseName(_ title: String, after word: String = "Medborgarlöftet") -> String {
        title.lowercased().contains("löft") ? title : "\(word) \(title)"
    }

    func listed(finding part: PartID) -> ListedItem? {
        guard let finding = archive.finding(part) else { return nil }
        return ListedItem(
            link(to: part), date: archive.head(finding.head.record)?.date,
            tag: finding.status.map { findingTag($0) },
            note: finding.place)
    }

    /// An assignment as a row: what, where it was given, and where it is now.
    func listed(assignment part: PartID) -> ListedItem? {
        keptAssignments.value(part.index) { row(assignment: part) }
    }

    private func row(assignment part: PartID) -> ListedItem? {
        let entry = archive.entry(part)
        guard let meeting = archive.meeting(entry.record), !entry.anchor.isEmpty else { return nil }
        let state = findings.assignments.status(of: part)?.state
        let body = archive.record(of: meeting.body).map(title(of:)) ?? ""
        return ListedItem(
            ShownLink(entry.title, destination(of: part)), date: meeting.date,
            tag: state.map { StatusTag($0.rawValue.capitalised, StatusTag.Look($0)) }, note: "Uppdrag från \(body)"
        )
    }
}

extension Progress {
    /// Where a list puts it: the late first.
    var rank: Int {
        switch state {
        case .late: 0
        case .ongoing: 1
        case .planned: 2
        case nil: 3
        case .done: 4
        case .stopped: 5
        }
    }
}

extension StatusTag.Look {
    init(_ state: Progress.State) {
        self =
            switch state {
            case .late: .late
            case .ongoing: .ongoing
            case .planned: .planned
            case .done: .done
            case .stopped: .stopped
            }
    }

    init(_ state: AssignmentStatus.State) {
        self =
            switch state {
            case .late: .late
            case .open: .planned
            case .ongoing: .ongoing
            case .done: .done
            case .closed: .stopped
            }
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it first stands.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
