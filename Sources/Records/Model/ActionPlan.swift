public import Documents
public import Text

/// An action plan (åtgärdsplan) and its measures.
public struct ActionPlan: Sendable {
    public var head: RecordHead
    public var period: DatePeriod?
    public var picture: Link?
    public var decided: Decision?
    public var political: PoliticalDecision?
    public var resources: String?
    /// `kort`, `strategisk` or `sammantagen`.
    public var sort: String?
    public var evaluation: Link?
    public var sources: [Source]
    public var measures: [Measure]
    public var content: [Content]

    /// Whether it was brought to a political decision (politiskt beslut).
    public enum PoliticalDecision: Sendable, Hashable {
        case notRaised
        case decided(Decision)
    }
}
