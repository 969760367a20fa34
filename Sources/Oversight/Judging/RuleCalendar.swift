import Records
import Text

/// The calendar of a site (kalender): what spring and autumn, the summer break and the terms of office are there.
struct RuleCalendar {
    let configuration: SiteConfiguration

    /// The period of a length that holds a day; nil where none does (a day outside spring, or before the first term).
    func period(_ length: PeriodLength, holding date: CivilDate) -> RulePeriod? {
        let (year, month, _) = date.parts
        switch length {
        case .year: return months(year, 1, 12, "\(year)", "\(year)")
        case .half:
            let half = month <= 6 ? 1 : 2
            return months(
                year, half * 6 - 5, half * 6, "\(year)-H\(half)", "\(half == 1 ? "första" : "andra") halvåret \(year)")
        case .tertial:
            let tertial = (month + 3) / 4
            return months(
                year, tertial * 4 - 3, tertial * 4, "\(year)-T\(tertial)", SwedishFormat.tertial(tertial, of: year))
        case .quarter:
            let quarter = (month + 2) / 3
            return months(year, quarter * 3 - 2, quarter * 3, "\(year)-Q\(quarter)", "kvartal \(quarter) \(year)")
        case .month:
            return months(year, month, month, String(date.iso.prefix(7)), SwedishFormat.month(date))
        case .week:
            let (weekYear, week) = date.isoWeek
            let monday = date.adding(days: 1 - date.weekday)
            return RulePeriod(
                name: "\(weekYear)-W\(week < 10 ? "0" : "")\(week)", words: "vecka \(week) \(weekYear)", first: monday,
                last: monday.adding(days: 6))
        case .spring: return season("vår", configuration.springMonths, date)
        case .autumn: return season("höst", configuration.autumnMonths, date)
        case .term:
            guard let first = configuration.terms.last(where: { $0 <= date }) else { return nil }
            let next = configuration.terms.first { $0 > date } ?? first.adding(months: 48)
            guard date < next else { return nil }
            return .range(first, next.adding(days: -1))
        case .rolling: return nil
        }
    }

    private func season(_ word: String, _ range: ClosedRange<Int>, _ date: CivilDate) -> RulePeriod? {
        range.contains(date.month) ? season(word, in: date.year) : nil
    }

    /// `vår` or `höst` of a year.
    func season(_ word: String, in year: Int) -> RulePeriod? {
        let range = word == "vår" ? configuration.springMonths : configuration.autumnMonths
        return months(
            year, range.lowerBound, range.upperBound, "\(year)-\(word)",
            "\(word == "vår" ? "våren" : "hösten") \(year)")
    }

    private func months(_ year: Int, _ first: Int, _ last: Int, _ name: String, _ words: String) -> RulePeriod? {
        guard let begins = CivilDate(year: year, month: first, day: 1),
            let ends = CivilDate(year: year, month: last, day: CivilDate.daysIn(month: last, year: year))
        else { return nil }
        return RulePeriod(name: name, words: words, first: begins, last: ends)
    }

    /// The calendar periods that touch the days from `first` to `last`, in order.
    func periods(_ length: PeriodLength, from first: CivilDate, to last: CivilDate) -> [RulePeriod] {
        var periods: [RulePeriod] = []
        guard first <= last, last.year < 9999 else { return [] }
        if length == .spring || length == .autumn {
            for year in first.year...last.year {
                guard let period = season(length == .spring ? "vår" : "höst", in: year) else { continue }
                if period.last >= first, period.first <= last { periods.append(period) }
            }
            return periods
        }
        var day = first
        while day <= last {
            guard let period = period(length, holding: day) else {
                // Before the first term there is none; the next one begins where it begins.
                guard length == .term, let next = configuration.terms.first(where: { $0 > day }) else { break }
                day = next
                continue
            }
            periods.append(period)
            day = period.last.adding(days: 1)
        }
        return periods
    }

    /// Whether a period lies wholly in one of the named months or in the summer break (`utom`).
    func isLeftOut(_ period: RulePeriod, _ words: [String]) -> Bool {
        words.contains { word in
            if word == "sommaruppehåll" {
                guard let summer = configuration.summerBreak,
                    let from = day(summer.from, in: period.first.year), let to = day(summer.to, in: period.first.year)
                else { return false }
                return from <= period.first && period.last <= to
            }
            guard let month = SwedishCalendar.months.firstIndex(of: word) else { return false }
            return period.first.month == month + 1 && period.last.month == month + 1
                && period.first.year == period.last.year
        }
    }

    /// `MM-DD` of a year; 29 February is the 28th where the year has none.
    func day(_ monthDay: String, in year: Int) -> CivilDate? {
        let digits = String(year)
        let prefix = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "-"
        return CivilDate(iso: prefix + monthDay) ?? (monthDay == "02-29" ? CivilDate(iso: prefix + "02-28") : nil)
    }
}
