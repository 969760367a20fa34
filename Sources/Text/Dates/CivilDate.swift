import Bytes

/// A civil date (datum) in the Gregorian calendar, without time or zone; written `YYYY-MM-DD`.
public struct CivilDate: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    public let days: Int32

    /// 0001-01-01 and 9999-12-31, the first and last that can be written: where a period has no beginning or end.
    public static let earliest = CivilDate(days: -719_162)
    public static let latest = CivilDate(days: 2_932_896)

    public init(days: Int32) { self.days = days }

    /// The date, or nil where it does not exist (`2025-02-30`) or the year is not 1–9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.daysIn(month: month, year: year)
        else { return nil }
        self.init(validYear: year, month: month, day: day)
    }

    /// Days from civil, after Howard Hinnant's public description of the algorithm.
    private init(validYear: Int, month: Int, day: Int) {
        let year = month <= 2 ? validYear - 1 : validYear
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        days = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// Exactly `YYYY-MM-DD`, of a day that exists; else nil.
    public init?(iso text: String) {
        guard let digits = text.lendBytes(CivilDate.digits) else { return nil }
        self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }

    public init?(iso text: Substring) { self.init(iso: String(text)) }

    /// The eight digits of `YYYY-MM-DD` as one number.
    private static func digits(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard text.count == 10 else { return nil }
        var digits = 0
        for (position, byte) in text.enumerated() {
            if position == 4 || position == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard (48...57).contains(byte) else { return nil }
                digits = digits * 10 + Int(byte) - 48
            }
        }
        return digits
    }

    /// How many days a month (1–12) has: 28–31. Any other number counts as a month of 31.
    public static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 31
        }
    }

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// Year, month (1–12) and day (1–31).
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = Int(days) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    public var year: Int { parts.year }
    public var month: Int { parts.month }
    public var day: Int { parts.day }

    /// 1 is Monday (måndag), 7 is Sunday (söndag).
    public var weekday: Int {
        let remainder = (Int(days) + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// The day `count` days on; before this one where it is negative.
    public func adding(days count: Int) -> CivilDate { CivilDate(days: days + Int32(count)) }

    /// The same day `count` months on, or that month's last day (`2025-01-31` and one month: `2025-02-28`).
    public func adding(months count: Int) -> CivilDate {
        let (year, month, day) = parts
        let total = year * 12 + month - 1 + count
        let newYear = total >= 0 ? total / 12 : (total - 11) / 12
        let newMonth = total - newYear * 12 + 1
        return CivilDate(
            validYear: newYear, month: newMonth, day: min(day, CivilDate.daysIn(month: newMonth, year: newYear)))
    }

    /// `YYYY-MM-DD`.
    public var iso: String {
        let (year, month, day) = parts
        // Years are 1–9999 wherever a date was read; only what is counted from one can lie outside.
        guard (0...9999).contains(year) else { return "\(year)-\(month / 10)\(month % 10)-\(day / 10)\(day % 10)" }
        return String(unsafeUninitializedCapacity: 10) { bytes in
            func put(_ number: Int, at place: Int) { bytes[place] = UInt8(truncatingIfNeeded: 48 + number % 10) }
            put(year / 1000, at: 0)
            put(year / 100, at: 1)
            put(year / 10, at: 2)
            put(year, at: 3)
            bytes[4] = UInt8(ascii: "-")
            put(month / 10, at: 5)
            put(month, at: 6)
            bytes[7] = UInt8(ascii: "-")
            put(day / 10, at: 8)
            put(day, at: 9)
            return 10
        }
    }

    public static func < (left: CivilDate, right: CivilDate) -> Bool { left.days < right.days }
}
