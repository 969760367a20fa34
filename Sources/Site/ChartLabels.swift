import Text

/// How periods are named under an axis (axelns ord), where there is little room.
enum ChartLabels {
    /// `2025`; `kv 3` with the year apart; `jan`, `maj–aug`, `v. 12`.
    static func label(_ period: DatePeriod) -> (label: String, year: String?) {
        let year = String(period.first.year)
        switch period.form {
        case .quarter: return ("kv \((period.first.month + 2) / 3)", year)
        case .tertial:
            let months = [period.first, period.last].map { SwedishCalendar.name(ofMonth: $0.month).prefix(3) }
            return (months.joined(separator: "–"), year)
        case .month: return (String(SwedishCalendar.name(ofMonth: period.first.month).prefix(3)), year)
        case .week:
            let (weekYear, week) = period.first.isoWeek
            return ("v. \(week)", String(weekYear))
        case .spring: return ("våren", year)
        case .autumn: return ("hösten", year)
        case .day: return ("\(period.first.day)/\(period.first.month)", year)
        case .year: return (year, nil)
        case .range: return (SwedishFormat.period(period), nil)
        }
    }

    /// `per år`, `per kvartal` …; nil where the points are of different lengths.
    static func rhythm(_ periods: [DatePeriod]) -> String? {
        guard let form = periods.first?.form, periods.allSatisfy({ $0.form == form }) else { return nil }
        return switch form {
        case .year: "per år"
        case .quarter: "per kvartal"
        case .tertial: "per tertial"
        case .month: "per månad"
        case .week: "per vecka"
        case .spring, .autumn: "per termin"
        case .day: "per dag"
        case .range: nil
        }
    }
}
