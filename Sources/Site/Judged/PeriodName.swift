public import Text

/// The period of a judgement (period) by its name in data: in words for readers, and the days that it covers.
public struct PeriodName: Sendable, Hashable {
    /// How long it is, where it is one of the calendar's.
    public enum Length: Sendable, Hashable {
        case year, half, tertial, quarter, month, week, season, day, range
    }

    public var length: Length
    /// `våren 2025`, `T1 2025`, `mars 2025`, `12 mars 2025`.
    public var words: String
    public var first: CivilDate
    public var last: CivilDate

    /// Reads `2025`, `2025-H1`, `2025-T1`, `2025-Q2`, `2025-03`, `2025-W12`, `2025-vår`, `2025-03-12` and
    /// `2025-01-01/2026-12-31`; nil for anything else.
    init?(_ name: String) {
        let ends = name.split(separator: "/").compactMap { CivilDate(iso: String($0)) }
        if ends.count == 2 {
            self.init(.range, SwedishFormat.range(ends[0], ends[1]), ends[0], ends[1])
            return
        }
        if let day = CivilDate(iso: name) {
            self.init(.day, SwedishFormat.date(day), day, day)
            return
        }
        let pieces = name.split(separator: "-", maxSplits: 1).map(String.init)
        guard let year = pieces.first.flatMap(Int.init), (1...9998).contains(year) else { return nil }
        guard pieces.count == 2 else {
            self.init(.year, "\(year)", year, 1...12)
            return
        }
        let word = pieces[1]
        let number = Int(word.drop { !$0.isNumber }) ?? 0
        switch word.first {
        case "H" where (1...2).contains(number):
            self.init(
                .half, "\(number == 1 ? "första" : "andra") halvåret \(year)", year, number * 6 - 5...number * 6)
        case "T" where (1...3).contains(number):
            self.init(
                .tertial, SwedishFormat.tertial(number, of: year), year, number * 4 - 3...number * 4)
        case "Q" where (1...4).contains(number):
            self.init(.quarter, "kvartal \(number) \(year)", year, number * 3 - 2...number * 3)
        case "W" where (1...53).contains(number):
            // The fourth of January always lies in the first week (ISO 8601).
            guard let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
            let monday = fourth.adding(days: (number - 1) * 7 + 1 - fourth.weekday)
            self.init(.week, "vecka \(number) \(year)", monday, monday.adding(days: 6))
        // Which months a season has is the site's own affair; here it only gives an order.
        case "v" where word == "vår": self.init(.season, "våren \(year)", year, 1...6)
        case "h" where word == "höst": self.init(.season, "hösten \(year)", year, 7...12)
        default:
            guard (1...12).contains(number) else { return nil }
            self.init(.month, "\(SwedishCalendar.name(ofMonth: number)) \(year)", year, number...number)
        }
    }

    private init(_ length: Length, _ words: String, _ first: CivilDate, _ last: CivilDate) {
        self.length = length
        self.words = words
        self.first = first
        self.last = last
    }

    private init?(_ length: Length, _ words: String, _ year: Int, _ months: ClosedRange<Int>) {
        guard let first = CivilDate(year: year, month: months.lowerBound, day: 1),
            let last = CivilDate(
                year: year, month: months.upperBound,
                day: CivilDate.daysIn(month: months.upperBound, year: year))
        else { return nil }
        self.init(length, words, first, last)
    }
}
