public import Records
public import Text

/// What the oversight stage works out of the archive on a day (tillsyn): pure, and the same for the same two.
public final class Findings: Sendable {
    public let date: CivilDate
    public let assignments: AssignmentLedger
    /// How every rule was kept.
    public let judgements: Judgements
    /// The questions that no rule in force answers, by body.
    public let unanswered: [RecordID: [RuleQuestion]]
    /// From what is known to what was done about it and what came of it.
    public let trace: Trace
    public let matters: Matters

    /// `archive` is the one that pages are made of; `full` holds internal meetings besides, which count where rules are
    /// judged and are named by their day alone.
    public convenience init(_ archive: Archive, full: Archive? = nil, on date: CivilDate) {
        self.init(
            FollowedWork(archive, on: date), Judgements(Judging.judge(full ?? archive, on: date)), on: date)
    }

    /// The same of what two threads have worked out, both of them on `date`.
    public init(_ followed: FollowedWork, _ judgements: Judgements, on date: CivilDate) {
        self.date = date
        self.judgements = judgements
        assignments = followed.assignments
        unanswered = followed.unanswered
        trace = followed.trace
        matters = followed.matters
    }
}
