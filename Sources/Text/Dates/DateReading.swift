/// What a text that should be a date (datum) or period turned out to be.
///
/// Accepted are the grammar's forms and nothing else: `2025-03-12`, `12 mars 2025`, `mars 2025`, `våren 2025`,
/// `hösten 2025`, `2025`, `T1 2025`, `kvartal 1 2025`, `vecka 12 2025`, and two of these with `–` between.
public enum DateReading: Sendable, Hashable {
    case period(DatePeriod)
    /// The form is right, and there is no such day, month, week, quarter or tertial.
    case missing(Missing)
    /// `A–B` where B is over before A begins.
    case backwards
    /// Not one of the forms. `nearest` is the form that was probably meant.
    case unreadable(nearest: String?)

    /// What does not exist, and what there is instead.
    public enum Missing: Sendable, Hashable {
        case day(year: Int, month: Int)
        case month
        case week(year: Int)
        case quarter
        case tertial
    }

    public init(_ text: String) {
        self = DateReading.accepted(text) ?? .unreadable(nearest: DateSuggestion.nearest(to: text))
    }

    /// The reading of a text in one of the forms; nil where it is in none.
    static func accepted(_ text: String) -> DateReading? { single(words(of: text)) ?? range(text) }

    /// The text's words; no-break spaces count as spaces.
    static func words(of text: String) -> [String] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return text.utf8.split(separator: 0x20).map { String(Substring($0)) }
        }
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar == "\u{00A0}" || scalar == "\u{202F}" {
                if !word.isEmpty { words.append(String(word)) }
                word = String.UnicodeScalarView()
            } else {
                word.append(scalar)
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    /// Whether the text is one date or named stretch that exists.
    static func isSingle(_ text: String) -> Bool {
        if case .period? = single(words(of: text)) { return true }
        return false
    }

    /// One date or named stretch; nil where it has no form of these.
    private static func single(_ words: [String]) -> DateReading? {
        guard let last = words.last else { return nil }
        if words.count == 1, let iso = iso(last) { return iso }
        guard let year = year(last) else { return nil }
        switch words.count {
        case 1: return .period(months(.year, year, 1, 12))
        case 2: return named(words[0], year)
        case 3: return numbered(words[0], words[1], year)
        default: return nil
        }
    }

    private static func named(_ word: String, _ year: Int) -> DateReading? {
        switch word {
        case "våren": return .period(months(.spring, year, 1, 6))
        case "hösten": return .period(months(.autumn, year, 7, 12))
        case "T1", "T2", "T3":
            let tertial = Int(word.dropFirst()) ?? 1
            return .period(months(.tertial, year, tertial * 4 - 3, tertial * 4))
        default: break
        }
        if let month = SwedishCalendar.months.firstIndex(of: word) {
            return .period(months(.month, year, month + 1, month + 1))
        }
        return word.utf8.first == UInt8(ascii: "T") && number(String(word.dropFirst()), digits: 1...2) != nil
            ? .missing(.tertial) : nil
    }

    private static func numbered(_ first: String, _ second: String, _ year: Int) -> DateReading? {
        if first == "kvartal", let quarter = number(second, digits: 1...2) {
            guard (1...4).contains(quarter) else { return .missing(.quarter) }
            return .period(months(.quarter, year, quarter * 3 - 2, quarter * 3))
        }
        if first == "vecka", let week = number(second, digits: 1...2) {
            guard let monday = CivilDate(isoWeek: week, year: year) else { return .missing(.week(year: year)) }
            return .period(DatePeriod(.week, monday, monday.adding(days: 6)))
        }
        guard let day = number(first, digits: 1...2), first.utf8.first != UInt8(ascii: "0"),
            let month = SwedishCalendar.months.firstIndex(of: second)
        else { return nil }
        guard let date = CivilDate(year: year, month: month + 1, day: day) else {
            return .missing(.day(year: year, month: month + 1))
        }
        return .period(.day(date))
    }

    private static func iso(_ word: String) -> DateReading? {
        if let date = CivilDate(iso: word) { return .period(.day(date)) }
        let bytes = Array(word.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
            let year = number(String(decoding: bytes[0..<4], as: UTF8.self), digits: 4...4),
            let month = number(String(decoding: bytes[5..<7], as: UTF8.self), digits: 2...2),
            number(String(decoding: bytes[8..<10], as: UTF8.self), digits: 2...2) != nil
        else { return nil }
        guard year > 0, (1...12).contains(month) else { return .missing(.month) }
        return .missing(.day(year: year, month: month))
    }

    /// `A–B`.
    private static func range(_ text: String) -> DateReading? {
        let scalars = text.unicodeScalars
        guard let dash = scalars.firstIndex(of: "\u{2013}") else { return nil }
        let left = String(scalars[..<dash])
        let right = String(scalars[scalars.index(after: dash)...])
        guard let first = single(words(of: left)), let last = single(words(of: right)) else { return nil }
        guard case .period(let begins) = first else { return first }
        guard case .period(let ends) = last else { return last }
        guard begins.first <= ends.last, begins.first <= ends.first else { return .backwards }
        return .period(DatePeriod(.range, begins.first, ends.last))
    }

    private static func months(_ form: DatePeriod.Form, _ year: Int, _ first: Int, _ last: Int) -> DatePeriod {
        let begins = CivilDate(year: year, month: first, day: 1) ?? CivilDate(days: 0)
        let ends = CivilDate(year: year, month: last, day: CivilDate.daysIn(month: last, year: year)) ?? begins
        return DatePeriod(form, begins, ends)
    }

    private static func year(_ word: String) -> Int? {
        guard let year = number(word, digits: 4...4), (1000...2999).contains(year) else { return nil }
        return year
    }

    /// A whole number of plain digits.
    static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
        return Int(text)
    }
}
