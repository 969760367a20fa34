/// Swedish working days (arbetsdagar): Monday to Friday, save the days of lagen (1989:253) om allmänna helgdagar and
/// midsommarafton, julafton and nyårsafton.
public enum WorkingDays {
    /// Monday to Friday, and none of the days above.
    static func isWorkingDay(_ date: CivilDate) -> Bool {
        date.weekday <= 5 && !holidays(of: date.year).contains(date)
    }

    /// The working days after `start` up to and with `end`; negative where `end` is earlier.
    public static func count(from start: CivilDate, to end: CivilDate) -> Int {
        guard start <= end else { return -count(from: end, to: start) }
        let length = Int(end.days - start.days)
        guard length > 0 else { return 0 }
        // Whole weeks are counted by the week, so that a wrong year costs no loop of a million days.
        let weeks = length / 7
        var working = weeks * 5
        var day = start.adding(days: weeks * 7 + 1)
        while day <= end {
            if day.weekday <= 5 { working += 1 }
            day = day.adding(days: 1)
        }
        for year in start.year...end.year {
            working -= holidays(of: year).filter { $0.weekday <= 5 && start < $0 && $0 <= end }.count
        }
        return working
    }

    /// The day that is `count` working days after `date`.
    public static func day(_ count: Int, after date: CivilDate) -> CivilDate { step(count, from: date, by: 1) }

    /// The day that is `count` working days before `date`. A Saturday adds no working day to those before it: it is counted
    /// from the Friday, so that `count(from:to:)` gives the same number.
    public static func day(_ count: Int, before date: CivilDate) -> CivilDate {
        step(count, from: isWorkingDay(date) ? date : step(1, from: date, by: -1), by: -1)
    }

    /// The day itself where it is a working day, else the first one after it.
    public static func first(onOrAfter date: CivilDate) -> CivilDate {
        isWorkingDay(date) ? date : step(1, from: date, by: 1)
    }

    private static func step(_ count: Int, from date: CivilDate, by direction: Int) -> CivilDate {
        var day = date
        var left = min(count, 9999)
        // Those of the year that `day` lies in.
        var (year, holidays): (Int?, [CivilDate]) = (nil, [])
        while left > 0 {
            day = day.adding(days: direction)
            if day.year != year { (year, holidays) = (day.year, Self.holidays(of: day.year)) }
            if day.weekday <= 5, !holidays.contains(day) { left -= 1 }
        }
        return day
    }

    /// The holidays of a year that may fall on a weekday, and the three eves.
    static func holidays(of year: Int) -> [CivilDate] {
        func day(_ month: Int, _ day: Int) -> CivilDate? { CivilDate(year: year, month: month, day: day) }
        var days = [
            day(1, 1), day(1, 6), day(5, 1), day(12, 24), day(12, 25), day(12, 26), day(12, 31),
        ]
        // The national day took the place of annandag pingst in 2005.
        if year >= 2005 { days.append(day(6, 6)) }
        // Midsommardagen is the Saturday of 20–26 June; the eve is the day before.
        if let first = day(6, 20) { days.append(first.adding(days: (6 - first.weekday + 7) % 7 - 1)) }
        if let easter = easter(year) {
            days += [-2, 1, 39].map { easter.adding(days: $0) }
            if year < 2005 { days.append(easter.adding(days: 50)) }
        }
        return days.compactMap { $0 }
    }

    /// Easter Sunday (påskdagen) in the Gregorian calendar, by the anonymous computus (Meeus, Jones and Butcher).
    static func easter(_ year: Int) -> CivilDate? {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let g = (b - (b + 8) / 25 + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let total = h + l - 7 * m + 114
        return CivilDate(year: year, month: total / 31, day: total % 31 + 1)
    }
}
