public import Text

/// How far the work on a measure or undertaking has come (status). *Försenad* is worked out from the deadline, never typed.
public enum WorkStatus: String, Sendable, Hashable, CaseIterable {
    case planned = "planerad"
    case ongoing = "pågår"
    case done = "klar"
    case stopped = "avbruten"
}

/// When something must be done (klart): by a day, or for as long as it goes on.
public enum Deadline: Sendable, Hashable {
    case by(DatePeriod)
    case ongoing

    init?(_ value: Value?) {
        switch value {
        case .text: self = .ongoing
        case .some(let value):
            guard let moment = value.moment else { return nil }
            self = .by(moment)
        case nil: return nil
        }
    }

    /// The last day of it; nil for ongoing work.
    public var lastDay: CivilDate? { if case .by(let period) = self { period.last } else { nil } }
}
