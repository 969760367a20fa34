import Records
import Text

/// What the kinds whose unit is a record share (regler om en post): which records are units, and their verdicts.
extension AppliedRule {
    /// The records of a kind whose day lies where the rule holds, those called off left out. Planned ones are still among
    /// them: a kallelse is sent before its meeting.
    func units(_ kind: ItemKind) -> [CountedItem] {
        items(kind).filter { $0.cancellation == nil && holds(on: $0.date) }
    }

    /// The body's meetings, extra ones too, by date: what calls and notes belong to. Those called off are left out.
    var allMeetings: [CountedItem] {
        let all = countedBodies.flatMap { index.items(.meeting, of: $0) + index.items(.extraMeeting, of: $0) }
        return all.filter { $0.cancellation == nil }.sorted { $0.date < $1.date }
    }

    /// Of items by date, the place of the first that is later than the day: found by halving, since a body that meets
    /// every week is asked for it once a meeting.
    static func firstIndex(in items: [CountedItem], after day: CivilDate) -> Int {
        var low = 0
        var high = items.count
        while low < high {
            let middle = (low + high) / 2
            if items[middle].date > day { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Notes that wait for approval on the day judged on: the meeting was held, and nothing in them counts yet.
    func awaitsApproval(_ item: CountedItem) -> Bool {
        (item.meeting(in: archive)?.hasNotes ?? false) && item.grade == .stated
    }

    /// A verdict on one record; `due` is the record's own day unless the kind has another, or none.
    func verdict(
        _ finding: Verdict.Finding, on item: CountedItem, due: CivilDate?, evidence: [Place] = [], _ arithmetic: String,
        note: String? = nil
    ) -> Verdict {
        Verdict(
            finding, subject: item.named, period: item.date.iso, due: due,
            evidence: item.isInternal ? [] : evidence, arithmetic: arithmetic, note: note)
    }

    /// What was not made where the records are complete, and can't be told where they are not.
    func missing(_ item: CountedItem, _ what: String) -> (finding: Verdict.Finding, words: String) {
        isComplete(since: item.date)
            ? (.notKept, "\(what).") : (.cannotTell, "\(what); \(incompleteReason).")
    }
}
