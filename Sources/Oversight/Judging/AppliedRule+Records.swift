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

    /// Whether the day of a meeting has passed, or its notes show that it was held.
    func isOver(_ item: CountedItem) -> Bool { item.date < date || item.date == date && item.isDoneOnItsDay }

    /// Whether a record can be asked what it says: a kallelse once it was sent, notes once the day of the meeting has passed,
    /// all else from its own day.
    func isDue(_ item: CountedItem, as kind: ItemKind) -> Bool {
        switch (kind, item.exists) {
        case (.call, true):
            item.happened <= date && (item.date <= date || item.meeting(in: archive)?.call?.sent != nil)
        case (.call, false), (.notes, false): item.date < date
        default: hasHappened(item)
        }
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
