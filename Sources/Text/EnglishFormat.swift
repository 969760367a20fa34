/// How dates are written on pages in English: day, month and year, as in Europe.
public enum EnglishFormat {
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `12 March 2025`.
    public static func date(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        return "\(day) \(name(ofMonth: month)) \(year)"
    }

    /// The name of a month, 1–12; another number gives an empty text.
    static func name(ofMonth month: Int) -> String { months.indices.contains(month - 1) ? months[month - 1] : "" }
}
