public import Documents
public import Text

/// An action plan (åtgärdsplan) and its measures.
public final class ActionPlan: Sendable {
    public let head: RecordHead
    public let period: DatePeriod?
    public let picture: Link?
    public let decided: Decision?
    public let political: PoliticalDecision?
    public let resources: String?
    /// `kort`, `strategisk` or `sammantagen`.
    public let sort: String?
    public let evaluation: Link?
    public let sources: [Source]
    public let measures: [Measure]
    public let content: [Content]

    /// Whether it was brought to a political decision (politiskt beslut).
    public enum PoliticalDecision: Sendable, Hashable {
        case notRaised
        case decided(Decision)
    }

    init(
        head: RecordHead, period: DatePeriod?, picture: Link?, decided: Decision?, political: PoliticalDecision?,
        resources: String?, sort: String?, evaluation: Link?, sources: [Source], measures: [Measure],
        content: [Content]
    ) {
        self.head = head
        self.period = period
        self.picture = picture
        self.decided = decided
        self.political = political
        self.resources = resources
        self.sort = sort
        self.evaluation = evaluation
        self.sources = sources
        self.measures = measures
        self.content = content
    }
}
