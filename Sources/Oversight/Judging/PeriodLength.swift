import Records
import Text

/// How long the periods of a rule are (`per`).
enum PeriodLength: Hashable {
    case year, half, tertial, quarter, month, week, spring, autumn, term
    /// A window that ends on the day judged on and on each record's day.
    case rolling(CalendarDuration)

    init?(_ value: Value?) {
        switch value {
        case .duration(let duration): self = .rolling(duration)
        case .text(let word):
            switch word {
            case "år": self = .year
            case "halvår": self = .half
            case "tertial": self = .tertial
            case "kvartal": self = .quarter
            case "månad": self = .month
            case "vecka": self = .week
            case "vår": self = .spring
            case "höst": self = .autumn
            case "mandatperiod": self = .term
            default: return nil
            }
        default: return nil
        }
    }
}
