public import Records

/// Every judgement of the day, and ways to them (bedömningar): by body, by rule, and by the record that they are about.
public struct Judgements: Sendable {
    /// Sorted by body, rule and period.
    public let all: [Judgement]
    private let byBody: [RecordID: [Int]]
    private let byRule: [Judgement.RuleName: [Int]]
    private let byRecord: [RecordID: [Int]]

    public init(_ all: [Judgement] = []) {
        self.all = all
        var byBody: [RecordID: [Int]] = [:]
        var byRule: [Judgement.RuleName: [Int]] = [:]
        var byRecord: [RecordID: [Int]] = [:]
        for (index, judgement) in all.enumerated() {
            byBody[judgement.body, default: []].append(index)
            byRule[judgement.rule, default: []].append(index)
            var records = [judgement.subject?.record, judgement.area].compactMap { $0 }
            records += judgement.evidence.compactMap(\.record)
            for record in Set(records) { byRecord[record, default: []].append(index) }
        }
        self.byBody = byBody
        self.byRule = byRule
        self.byRecord = byRecord
    }

    /// Of one body, by rule and period.
    public func of(body: RecordID) -> [Judgement] { byBody[body, default: []].map { all[$0] } }

    /// Of one rule, by body and period.
    public func of(rule: Judgement.RuleName) -> [Judgement] { byRule[rule, default: []].map { all[$0] } }

    /// About a record or part of it, in its area, or resting on it.
    public func about(_ record: RecordID) -> [Judgement] { byRecord[record, default: []].map { all[$0] } }

    /// The bodies that have any.
    public var bodies: [RecordID] { byBody.keys.sorted() }
}
