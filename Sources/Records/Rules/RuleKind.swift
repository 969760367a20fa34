/// The sixteen kinds of rule (regeltyp).
public enum RuleKind: String, Sendable, Hashable, CaseIterable {
    case count = "antal"
    case timeLimit = "frist"
    case requiredField = "fält"
    case agenda = "dagordning"
    case approval = "justering"
    case distribution = "spridning"
    case freshness = "aktualitet"
    case grounds = "grund"
    case composition = "sammansättning"
    case visibility = "synlighet"
    case contents = "innehåll"
    case trigger = "utlösare"
    case validity = "giltighet"
    case contact = "kontakt"
    case coverage = "täckning"
    case attendance = "närvaro"

    /// What it asks, in a few words, for lists of rules.
    public var explanation: String {
        switch self {
        case .count: "hur många, och hur ofta"
        case .timeLimit: "inom vilken tid"
        case .requiredField: "vad som ska anges"
        case .agenda: "vad som ska stå på dagordningen"
        case .approval: "vem som justerar"
        case .distribution: "vart det skickas"
        case .freshness: "hur gammalt det får bli"
        case .grounds: "vad det ska bygga på"
        case .composition: "vilka som ska ingå"
        case .visibility: "vad som är internt"
        case .contents: "vad som ska finnas med"
        case .trigger: "vad som ska göras när något händer"
        case .validity: "vad som ska gälla"
        case .contact: "vem som går att nå"
        case .coverage: "var och när"
        case .attendance: "vilka som ska delta"
        }
    }
}
