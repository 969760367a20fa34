/// A day or period (tid): a named stretch of days that a council writes as one (`våren 2025`, `T1 2025`, `2025`), or two of
/// these (`A–B`).
public struct DatePeriod: Sendable, Hashable {
    /// How it was written; a page shows it in the same form.
    public enum Form: UInt8, Sendable, Hashable {
        case day, week, month, quarter, tertial, spring, autumn, year, range
    }

    public let form: Form
    public let first: CivilDate
    /// The last day, included. A deadline given as a period is this day.
    public let last: CivilDate

    public init(_ form: Form, _ first: CivilDate, _ last: CivilDate) {
        self.form = form
        self.first = first
        self.last = last
    }

    /// A date or period in one of the grammar's forms (`12 mars 2025`, `våren 2025`, `T1 2025`, `A–B`); nil for anything
    /// else and for what does not exist. `DateReading` tells why.
    public init?(swedish text: String) {
        guard case .period(let period)? = DateReading.accepted(text) else { return nil }
        self = period
    }

    /// The period of a single day.
    public static func day(_ date: CivilDate) -> DatePeriod { DatePeriod(.day, date, date) }

    /// Whether the day lies in it, the first and the last included.
    public func contains(_ date: CivilDate) -> Bool { first <= date && date <= last }
}
