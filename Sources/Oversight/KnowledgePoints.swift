public import Records
public import Text

/// The five points of knowledge-based work (kunskapsbaserat arbete), worked out for a measure from its links.
///
/// They are those of a municipality's guideline for work based on knowledge: knowledge of the problem, of its causes,
/// measures aimed at the causes, knowledge of what works, and follow-up that comes back.
public struct KnowledgePoints: Sendable, Hashable {
    public enum Answer: Sendable, Hashable {
        case yes
        case no
        /// It can't be asked for yet.
        case notYet
    }

    /// The points in their order.
    public enum Point: Int, Sendable, Hashable, CaseIterable {
        /// Its problem has an extent (omfattning).
        case problem = 1
        /// Its cause has evidence (belägg).
        case evidence
        /// It names that cause (orsak).
        case cause
        /// It names what it knows to work (kunskapsstöd).
        case knowledge
        /// A follow-up with an outcome (utfall) within twelve months.
        case followUp
    }

    /// One answer a point.
    public let answers: [Answer]

    /// The answer to one of the five.
    public func answer(_ point: Point) -> Answer { answers[point.rawValue - 1] }

    /// How many of the five are answered with yes.
    public var count: Int { answers.count { $0 == .yes } }

    /// A point about several causes or problems is a yes only when it holds for all of them.
    public init(_ measure: Measure, _ archive: Archive, _ trace: Trace, on date: CivilDate) {
        let causes = trace.causes(behind: archive.part(measure.head))
        let problems = causes.flatMap { trace.problems(of: $0) }
        let hasExtent = !problems.isEmpty && problems.allSatisfy { archive.problem($0)?.extent != nil }
        let hasEvidence = !causes.isEmpty && causes.allSatisfy { archive.cause($0)?.evidence != nil }
        // That the analysis was taken down does not take the aim away: what it said can't be looked at, and counts for nothing.
        let isAimed = !causes.isEmpty || archive.withdrawal(of: measure.causes, on: date) != nil
        answers = [
            hasExtent ? .yes : .no, hasEvidence ? .yes : .no, isAimed ? .yes : .no,
            measure.knowledge != nil ? .yes : .no, KnowledgePoints.followUp(measure, on: date),
        ]
    }

    /// Within the twelve months that end on the day; for a measure that is done or stopped, on the day a year after.
    private static func followUp(_ measure: Measure, on date: CivilDate) -> Answer {
        let progress = Progress(measure, on: date)
        let isOver = progress.state == .done || progress.state == .stopped
        let end = isOver ? progress.since.map { min($0.adding(months: 12), date) } ?? date : date
        let first = end.adding(months: -12)
        if measure.followUps.contains(where: { $0.outcome != nil && first <= $0.date && $0.date <= end }) {
            return .yes
        }
        if isOver { return progress.since == nil || end < date ? .no : .notYet }
        guard let start = measure.start?.first else { return .no }
        return start.adding(months: 12) >= date ? .notYet : .no
    }
}
