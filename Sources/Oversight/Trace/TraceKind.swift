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
