extension CivilDate {
    /// The week (vecka) of ISO 8601 and the year that it belongs to: week 1 holds the year's first Thursday.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = adding(days: 4 - weekday)
        let year = thursday.year
        guard let first = CivilDate(year: year, month: 1, day: 1) else { return (year, 1) }
        return (year, Int(thursday.days - first.days) / 7 + 1)
    }

    /// How many weeks a year has by ISO 8601: 52 or 53.
    public static func weeksIn(year: Int) -> Int {
        CivilDate(year: year, month: 12, day: 28)?.isoWeek.week ?? 52
    }

    /// The Monday of a week, or nil where the year has no such week.
    init?(isoWeek week: Int, year: Int) {
        guard (1...CivilDate.weeksIn(year: year)).contains(week),
            let fourth = CivilDate(year: year, month: 1, day: 4)
        else { return nil }
        self = fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
    }
}
