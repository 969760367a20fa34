public import Records
public import Text

/// A place of the red thread (led i den röda tråden): a record or one of its parts.
public enum TraceNode: Sendable, Hashable {
    case record(RecordID)
    case part(PartID)
}

/// What a place of the red thread is (sort), in the words of the content grammar.
public enum TraceKind: String, Sendable, Hashable, CaseIterable {
    case picture = "lägesbild"
    case problem
    case analysis = "orsaksanalys"
    case cause = "orsak"
    case plan = "åtgärdsplan"
    case measure = "åtgärd"
    case promise = "medborgarlöfte"
    case undertaking = "åtagande"
    case finding = "iakttagelse"
    case assignment = "uppdrag"
    case followUp = "uppföljning"
    case report = "återrapport"
    case item = "paragraf"
    case meeting = "möte"

    /// Its place in the order from what is known to what was said of it. Every edge of the graph leads to a higher one.
    var rank: Int {
        switch self {
        case .picture: 0
        case .problem: 1
        case .analysis: 2
        case .cause: 3
        case .plan: 4
        case .promise: 5
        case .measure: 6
        case .undertaking: 7
        case .finding: 8
        case .assignment: 9
        case .followUp: 10
        case .report: 11
        case .meeting: 12
        case .item: 13
        }
    }
}

/// A link of the red thread that is not there (lucka i den röda tråden).
public struct TraceGap: Sendable, Hashable {
    public var at: TraceNode
    public var lacks: Lack
    /// The day from which it is missed: that of the last follow-up, or the one by which an answer was due.
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
