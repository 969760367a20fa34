/// A stretch of time in calendar units (tidslängd): `10 dagar`, `2 veckor`, `24 månader`, `1 år`.
public struct CalendarDuration: Sendable, Hashable {
    public enum Unit: String, Sendable, Hashable {
        case days, weeks, months, years
    }

    public var count: Int
    public var unit: Unit

    init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// A whole number (0–9999) and a unit in singular or plural; nil for anything else.
    public init?(swedish text: String) {
        let words = text.split { $0 == " " || $0 == "\u{A0}" }
        guard words.count == 2, let count = Int(words[0]), (0...9999).contains(count) else { return nil }
        switch words[1] {
        case "dag", "dagar": self.init(count, .days)
        case "vecka", "veckor": self.init(count, .weeks)
        case "månad", "månader": self.init(count, .months)
        case "år": self.init(count, .years)
        default: return nil
        }
    }

    /// The day this long after `date`: months and years keep the day, or take the month's last.
    public func after(_ date: CivilDate) -> CivilDate {
        switch unit {
        case .days: date.adding(days: count)
        case .weeks: date.adding(days: 7 * count)
        case .months: date.adding(months: count)
        case .years: date.adding(months: 12 * count)
        }
    }

    /// The day this long before `date`.
    public func before(_ date: CivilDate) -> CivilDate { CalendarDuration(-count, unit).after(date) }

    /// In Swedish: `10 dagar`, `1 vecka`.
    public var swedish: String {
        switch unit {
        case .days: "\(count) \(count == 1 ? "dag" : "dagar")"
        case .weeks: "\(count) \(count == 1 ? "vecka" : "veckor")"
        case .months: "\(count) \(count == 1 ? "månad" : "månader")"
        case .years: "\(count) år"
        }
    }
}
