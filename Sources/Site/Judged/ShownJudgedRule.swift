/// A rule and how it was kept (prövad regel): its sentence, its force, and its judgements, the newest first.
public struct ShownJudgedRule: Sendable, Hashable {
    public var quote: String?
    /// `ska`, `bör` or `kan`.
    public var force: String
    /// The document, at the rule.
    public var document: ShownLink
    /// `hur många, och hur ofta`.
    public var kind: String
    public var units: [ShownJudgement]
}
