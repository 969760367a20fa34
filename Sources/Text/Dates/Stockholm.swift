/// Swedish civil time (svensk normaltid and sommartid), worked out by the rule and not by the machine's tables.
///
/// Summer time begins the last Sunday of March and ends the last Sunday of October, both at 01.00 UTC (directive
/// 2000/84/EC; in Swedish law förordning 2001:127). The rule is used for every year.
public enum Stockholm {
    /// The date in Stockholm at a moment counted in seconds from 1970-01-01 00:00 UTC.
    public static func civilDate(unixSeconds: Int) -> CivilDate {
        let local = unixSeconds + utcOffset(unixSeconds: unixSeconds)
        let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        return CivilDate(days: Int32(clamping: days))
    }

    /// Seconds ahead of UTC: 3,600 in winter, 7,200 in summer.
    static func utcOffset(unixSeconds: Int) -> Int {
        let days = unixSeconds >= 0 ? unixSeconds / 86_400 : (unixSeconds - 86_399) / 86_400
        let year = CivilDate(days: Int32(clamping: days)).year
        guard let begins = change(year: year, month: 3), let ends = change(year: year, month: 10) else { return 3600 }
        return begins <= unixSeconds && unixSeconds < ends ? 7200 : 3600
    }

    /// The month's last Sunday at 01.00 UTC.
    private static func change(year: Int, month: Int) -> Int? {
        guard let last = CivilDate(year: year, month: month, day: 31) else { return nil }
        return Int(last.days - Int32(last.weekday % 7)) * 86_400 + 3600
    }
}
