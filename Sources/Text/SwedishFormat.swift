import Bytes

/// How dates, times, numbers and lists are written to readers, by Swedish writing rules (Språkrådet, webbriktlinjer R66).
public enum SwedishFormat {
    // MARK: Dates

    /// `12 mars 2025`.
    public static func date(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        let name = SwedishCalendar.name(ofMonth: month).utf8
        guard (1000...9999).contains(year) else {
            return "\(day) \(SwedishCalendar.name(ofMonth: month)) \(year)"
        }
        // A page says some twenty dates.
        return String(unsafeUninitializedCapacity: name.count + 8) { bytes in
            var count = 0
            func put(_ byte: UInt8) {
                bytes[count] = byte
                count += 1
            }
            func put(digit number: Int) { put(UInt8(truncatingIfNeeded: 48 + number % 10)) }
            if day > 9 { put(digit: day / 10) }
            put(digit: day)
            put(0x20)
            for byte in name { put(byte) }
            put(0x20)
            for power in [1000, 100, 10, 1] { put(digit: year / power) }
            return count
        }
    }

    /// `onsdag 12 mars 2025`: for what is ahead.
    public static func dateWithWeekday(_ date: CivilDate) -> String {
        "\(SwedishCalendar.name(ofWeekday: date.weekday)) \(self.date(date))"
    }

    /// `12 mars`: where the year stands beside.
    public static func dayAndMonth(_ date: CivilDate) -> String {
        "\(date.day) \(SwedishCalendar.name(ofMonth: date.month))"
    }

    /// `mars 2025`.
    public static func month(_ date: CivilDate) -> String {
        "\(SwedishCalendar.name(ofMonth: date.month)) \(date.year)"
    }

    /// As it was written: `våren 2025`, `januari–april 2025`, `kvartal 1 2025`, `vecka 12 2025`; a range as short as it can be.
    public static func period(_ period: DatePeriod) -> String {
        let year = period.first.year
        switch period.form {
        case .day: return date(period.first)
        case .week:
            let (weekYear, week) = period.first.isoWeek
            return "vecka \(week) \(weekYear)"
        case .month: return month(period.first)
        case .quarter: return "kvartal \((period.first.month + 2) / 3) \(year)"
        case .tertial: return tertial((period.first.month + 3) / 4, of: year)
        case .spring: return "våren \(year)"
        case .autumn: return "hösten \(year)"
        case .year: return "\(year)"
        case .range: return range(period.first, period.last)
        }
    }

    /// `maj–augusti 2025`: the months say what the word and its number don't.
    public static func tertial(_ number: Int, of year: Int) -> String {
        let last = min(max(number, 1), 3) * 4
        return SwedishCalendar.name(ofMonth: last - 3) + "\u{2013}" + SwedishCalendar.name(ofMonth: last) + " \(year)"
    }

    /// `12–14 mars 2025`, `12 mars–3 april 2025`, `januari–mars 2025`, `2024–2025`, `12 mars 2024–3 april 2025`.
    public static func range(_ first: CivilDate, _ last: CivilDate) -> String {
        guard first != last else { return date(first) }
        let (from, to) = (first.parts, last.parts)
        let isWholeMonths = from.day == 1 && to.day == CivilDate.daysIn(month: to.month, year: to.year)
        if isWholeMonths {
            if from.month == 1, to.month == 12 {
                return from.year == to.year ? "\(from.year)" : "\(from.year)\u{2013}\(to.year)"
            }
            if from.year != to.year { return "\(month(first))\u{2013}\(month(last))" }
            if from.month == to.month { return month(first) }
            return "\(SwedishCalendar.name(ofMonth: from.month))\u{2013}\(month(last))"
        }
        if from.year != to.year { return "\(date(first))\u{2013}\(date(last))" }
        if from.month != to.month { return "\(dayAndMonth(first))\u{2013}\(date(last))" }
        return "\(from.day)\u{2013}\(date(last))"
    }

    // MARK: Times

    /// `09.00`: hours and minutes in two digits each, a full stop between.
    public static func time(_ time: ClockTime) -> String {
        "\(twoDigits(time.hour)).\(twoDigits(time.minute))"
    }

    /// `kl. 13.00–15.30`; whole hours `kl. 9–15`. A no-break space follows `kl.`.
    public static func time(_ range: ClockRange) -> String {
        let isWhole = range.start.minute == 0 && range.end?.minute ?? 0 == 0
        let show = { (time: ClockTime) in isWhole ? String(time.hour) : SwedishFormat.time(time) }
        return "kl.\u{00A0}" + show(range.start) + (range.end.map { "\u{2013}" + show($0) } ?? "")
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    // MARK: Numbers

    /// Where a number stands decides from when its thousands are parted.
    public enum Place: Sendable {
        /// Parted from 10,000.
        case prose
        /// Parted from 1,000.
        case table
    }

    /// `12 345` with U+202F between thousands, `1234` in prose, `−5` with the minus sign U+2212.
    public static func number(_ number: Int, in place: Place = .prose) -> String {
        if (0..<1000).contains(number) { return String(number) }
        return self.number(DecimalNumber(number), in: place)
    }

    /// The same with a decimal comma.
    public static func number(_ number: DecimalNumber, in place: Place = .prose) -> String {
        let (isNegative, whole, fraction) = number.parts
        var result = isNegative ? "\u{2212}" : ""
        let count = whole.utf8.count
        if count >= (place == .prose ? 5 : 4) {
            for (index, digit) in whole.unicodeScalars.enumerated() {
                if index > 0, (count - index) % 3 == 0 { result += "\u{202F}" }
                result.unicodeScalars.append(digit)
            }
        } else {
            result += whole
        }
        return fraction.isEmpty ? result : result + "," + fraction
    }

    // MARK: Words

    /// `a, b och c`; with another word `a, b eller c`.
    /// Where one of them has an `och` of its own, `samt` parts them.
    public static func list(_ items: [String], _ conjunction: String = "och") -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let conjunction = conjunction == "och" ? Self.conjunction(between: items) : conjunction
        return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// `och`, or `samt` where one of the names has an `och` of its own.
    public static func conjunction(between names: some Sequence<String>) -> String {
        names.contains { $0.holds(" och ") } ? "samt" : "och"
    }

    /// `1 möte`, `12 möten`: the number and the form that goes with it.
    public static func count(_ number: Int, _ one: String, _ many: String) -> String {
        self.number(number) + " " + (number == 1 ? one : many)
    }
}
