/// The names that Swedish gives to months and days (almanackans namn).
public enum SwedishCalendar {
    /// `januari` … `december`.
    public static let months = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ]

    /// `måndag` … `söndag`.
    static let weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]

    /// The name of a month, 1–12; another number gives an empty text.
    public static func name(ofMonth month: Int) -> String {
        months.indices.contains(month - 1) ? months[month - 1] : ""
    }

    /// The name of a weekday, 1 (måndag) – 7 (söndag).
    static func name(ofWeekday weekday: Int) -> String {
        weekdays.indices.contains(weekday - 1) ? weekdays[weekday - 1] : ""
    }
}
