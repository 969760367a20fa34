import Records

/// How a rule was kept in one unit (utfall): seven words, the same in data, pages and lists.
public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// Something other than the claim itself shows it (uppfylld, belagd).
    case metEvidenced = "met-evidenced"
    /// Only a date or word in the record's own head says so (uppfylld enligt uppgift).
    case metStated = "met-stated"
    /// What should have been done was not (avvikelse).
    case deviation
    /// What must be done was not (ej uppfylld).
    case breach
    /// Not ended, and not decided (pågår).
    case ongoing
    /// The records do not tell (kan inte bedömas).
    case cannotTell = "cannot-tell"
    /// The rule asks nothing here (ej tillämplig).
    case notApplicable = "not-applicable"

    public var isMet: Bool { self == .metEvidenced || self == .metStated }

    /// Not kept, whether it must or should have been.
    public var isNotKept: Bool { self == .breach || self == .deviation }

    public var swedish: String {
        switch self {
        case .metEvidenced: "uppfylld, belagd"
        case .metStated: "uppfylld enligt uppgift"
        case .deviation: "avvikelse"
        case .breach: "ej uppfylld"
        case .ongoing: "pågår"
        case .cannotTell: "kan inte bedömas"
        case .notApplicable: "ej tillämplig"
        }
    }

    /// Of several: `2 uppfyllda enligt uppgift`.
    public var swedishPlural: String {
        switch self {
        case .metEvidenced: "uppfyllda, belagda"
        case .metStated: "uppfyllda enligt uppgift"
        case .deviation: "avvikelser"
        case .breach: "ej uppfyllda"
        case .notApplicable: "ej tillämpliga"
        case .ongoing, .cannotTell: swedish
        }
    }

    /// The outcome of a finding by the rule's force: `ska` is broken, `bör` deviated from, `kan` never flagged.
    init(_ finding: Verdict.Finding, force: Rule.Force) {
        switch (finding, force) {
        case (.kept(.evidenced), _): self = .metEvidenced
        case (.kept(.stated), _): self = .metStated
        case (.ongoing, _): self = .ongoing
        case (.notApplicable, _), (.notKept, .may), (.cannotTell, .may): self = .notApplicable
        case (.notKept, .shall): self = .breach
        case (.notKept, .should): self = .deviation
        case (.cannotTell, _): self = .cannotTell
        }
    }
}
