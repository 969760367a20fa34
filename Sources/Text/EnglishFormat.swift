/// How dates are written on pages in English: day, month and year, as in Europe.
public enum EnglishFormat {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `12 March 2025`.
    public static func date(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        let name = months.indices.contains(month - 1) ? months[month - 1] : ""
        return "\(day) \(name) \(year)"
    }
}
