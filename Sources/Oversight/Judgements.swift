public import Records

/// Every judgement of the day, and ways to them (bedömningar): by body and by rule.
public struct Judgements: Sendable {
    /// Sorted by body, rule and period.
    public let all: [Judgement]
    private let byBody: [RecordID: [Int]]
    private let byRule: [Judgement.RuleName: [Int]]

    public init(_ all: [Judgement] = []) {
        self.all = all
        var byBody: [RecordID: [Int]] = [:]
        var byRule: [Judgement.RuleName: [Int]] = [:]
        for (index, judgement) in all.enumerated() {
            byBody[judgement.body, default: []].append(index)
            byRule[judgement.rule, default: []].append(index)
        }
        self.byBody = byBody
        self.byRule = byRule
    }

    /// Of one body, by rule and period.
    public func of(body: RecordID) -> [Judgement] { byBody[body, default: []].map { all[$0] } }

    /// Of one rule, by body and period.
    public func of(rule: Judgement.RuleName) -> [Judgement] { byRule[rule, default: []].map { all[$0] } }

    /// The bodies that have any.
    public var bodies: [RecordID] { byBody.keys.sorted() }
}
