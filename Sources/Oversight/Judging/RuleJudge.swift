import Records

/// A kind of rule and how it is judged (regelslag): one file a kind in `Kinds/`, one line a kind here.
struct RuleJudge: Sendable {
    let kind: RuleKind
    /// The units of the rule for the body, in any order.
    let judge: @Sendable (AppliedRule) -> [Verdict]

    init(_ kind: RuleKind, _ judge: @escaping @Sendable (AppliedRule) -> [Verdict]) {
        self.kind = kind
        self.judge = judge
    }

    static let all: [RuleJudge] = [
        .count,
        .timeLimit,
        .requiredField,
        .agenda,
        .approval,
        .distribution,
        .freshness,
        .grounds,
        .composition,
        .visibility,
        .contents,
        .trigger,
        .validity,
        .contact,
        .coverage,
        .attendance,
    ]
}
