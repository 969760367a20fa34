public import Text

/// A link of the red thread that is not there (lucka i den röda tråden).
public struct TraceGap: Sendable, Hashable {
    public var at: TraceNode
    public var lacks: Lack
    /// The day from which it is missed: that of the last follow-up, the one by which an answer was due, or the one on which
    /// the analysis that told the cause was taken down.
    public var since: CivilDate?

    /// What is missing, in the words of the content grammar.
    public enum Lack: String, Sendable, Hashable, CaseIterable {
        case problem
        case analysis = "orsaksanalys"
        case cause = "orsak"
        case plan = "åtgärdsplan"
        case measure = "åtgärd"
        case followUp = "uppföljning"
        case report = "återrapport"
        case meeting = "möte"
    }
}
