public import Records
public import Text

/// What is found of the work itself, whatever the rules say of it (uppföljt arbete): the part of the findings that needs no
/// judgement.
public struct FollowedWork: Sendable {
    let assignments: AssignmentLedger
    let unanswered: [RecordID: [RuleQuestion]]
    let trace: Trace
    let matters: Matters

    /// `archive` is the one that pages are made of.
    public init(_ archive: Archive, on date: CivilDate) {
        assignments = AssignmentLedger(archive, on: date)
        unanswered = RuleQuestion.unanswered(archive, on: date)
        trace = Trace(archive, on: date, assignments: assignments)
        matters = Matters(archive)
    }
}
