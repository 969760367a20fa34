/// One place's way through the red thread (kedja): what it comes from, what came of it, and what is missing.
public struct TraceChain: Sendable, Hashable {
    public var node: TraceNode
    /// From the situation picture on.
    public var before: [TraceNode]
    /// To the meetings where it was treated.
    public var after: [TraceNode]
    /// Meetings that name it but have no notes to show that they treated it: ahead, called off, or not written up.
    public var announced: [TraceNode]
    public var gaps: [TraceGap]
}
