/// The accepted form that a mistaken date was probably meant to be: `12/3 2025` → `2025-03-12`.
public enum DateSuggestion {
    private enum Token: Equatable {
        case number(Int, digits: Int)
        case word(String)
    }

    static func nearest(to text: String) -> String? {
        guard text.utf8.count <= 60 else { return nil }
        let candidate = wholeYears(text) ?? marked(text) ?? single(tokens(of: text)) ?? range(text)
        guard let candidate, candidate != text, isAccepted(candidate) else { return nil }
        return candidate
    }

    /// `2026/27` and `årsskiftet 2026/2027`.
    private static func wholeYears(_ text: String) -> String? {
        let bare = text.split { !("0"..."9").contains($0) }
        guard text.contains("/"), bare.count == 2, bare[0].utf8.count == 4, let first = Int(bare[0]),
            let last = fullYear(Int(bare[1]) ?? 0, bare[1].utf8.count), last == first + 1
        else { return nil }
        return text.lowercased().hasPrefix("årsskiftet") ? "\(first)-12-31" : "\(first)\u{2013}\(last)"
    }

    /// A year with a footnote's mark or as a program's number, `2 024`, `2024*`, `2024 1)`, `2024p` and `2024.0`, and a day with a time,
    /// `2024-01-01 00:00:00`: what stands before.
    private static func marked(_ text: String) -> String? {
        if text.utf8.count >= 13, CivilDate(iso: String(text.prefix(10))) != nil {
            let rest = text.utf8.dropFirst(10)
            let isTime =
                (rest.first == 0x20 || rest.first == UInt8(ascii: "T"))
                && rest.dropFirst().first.map { $0 &- 48 < 10 } ?? false
            return isTime ? String(text.prefix(10)) : nil
        }
        // A year as a number of thousands, as reports show it: `2 024`.
        let parts = text.split(omittingEmptySubsequences: false) { " \u{A0}\u{202F},.".contains($0) }
        if parts.count == 2, parts[0].utf8.count == 1, parts[1].utf8.count == 3,
            let year = DateReading.number(String(parts[0] + parts[1]), digits: 4...4), (1900...2099).contains(year)
        {
            return String(year)
        }
        guard let year = DateReading.number(String(text.prefix(4)), digits: 4...4), (1900...2099).contains(year) else {
            return nil
        }
        let rest = text.dropFirst(4).drop { $0 == " " }
        let isNumbered =
            rest.last == ")" && (2...3).contains(rest.utf8.count) && rest.dropLast().utf8.allSatisfy { $0 &- 48 < 10 }
        return isNumbered || [".0", ",0", ".00", ",00", "*", "**", "***", "p", "r", "¹", "²", "³"].contains(rest)
            ? String(year) : nil
    }

    /// `våren` and `v. 34` with a year: `våren 2026`.
    static func yearAdded(to text: String, year: Int?) -> String? {
        guard text.utf8.count <= 40, let first = text.unicodeScalars.first, first.properties.isAlphabetic else {
            return nil
        }
        let tokens = tokens(of: text)
        guard tokens.count <= 2,
            !tokens.contains(where: { if case .number(_, let digits) = $0 { digits > 2 } else { false } })
        else { return nil }
        let dated = text + " \(year ?? 2026)"
        return isAccepted(dated) ? dated : nearest(to: dated)
    }

    /// The first day of `2026-01-01 – tills vidare` and `från 2019`.
    static func firstDay(ofEndless text: String) -> CivilDate? {
        guard text.utf8.count <= 60 else { return nil }
        let small = text.lowercased()
        let words = small.split { " –—-.".contains($0) }
        var rest: Substring
        if small.hasSuffix("tills vidare") || small.hasSuffix("tillsvidare") {
            rest = text.dropLast(small.hasSuffix("tills vidare") ? 12 : 11)
        } else if words.first == "från" {
            rest = text.dropFirst(4)
        } else if small.hasSuffix("-") || small.hasSuffix("–") {
            rest = text[...]
        } else {
            return nil
        }
        rest = rest.drop { $0 == " " }
        while let last = rest.last, " –—-,".contains(last) { rest.removeLast() }
        let start = String(rest)
        guard case .period(let period)? = DateReading.accepted(form(start) ?? start) else { return nil }
        return period.first
    }

    /// Whether the text is in one of the forms; it must not ask for a suggestion again.
    private static func isAccepted(_ text: String) -> Bool {
        if case .period? = DateReading.accepted(text) { return true }
        return false
    }

    /// Numbers and words, in small letters; signs between them and words like `den` and `:e` don't count.
    private static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var digits = ""
        var word = ""
        func flush() {
            if !digits.isEmpty, digits.utf8.count <= 8 {
                tokens.append(.number(Int(digits) ?? 0, digits: digits.utf8.count))
            }
            let noise = [
                "den", "e", "a", "år", "kl", "i", "av", "of", "the", "th", "st", "nd", "rd", "senast", "före", "innan",
                "ca", "cirka", "omkring", "preliminärt", "prel", "under", "slutet", "mitten", "början",
            ]
            let weekdays = SwedishCalendar.weekdays + ["mån", "tis", "ons", "tors", "tor", "fre", "lör", "sön"]
            if !word.isEmpty, !noise.contains(word), !weekdays.contains(word) { tokens.append(.word(word)) }
            digits = ""
            word = ""
        }
        for scalar in text.unicodeScalars {
            let isDigit = ("0"..."9").contains(scalar)
            let isLetter = scalar.properties.isAlphabetic
            if isDigit != !digits.isEmpty || isLetter != !word.isEmpty { flush() }
            if isDigit { digits.unicodeScalars.append(scalar) }
            if isLetter { word += scalar.properties.lowercaseMapping }
        }
        flush()
        return tokens
    }

    private static func single(_ tokens: [Token]) -> String? {
        switch tokens.count {
        case 1: return one(tokens[0])
        case 2: return two(tokens[0], tokens[1])
        case 3: return three(tokens[0], tokens[1], tokens[2])
        default: return nil
        }
    }

    /// `20250312`, `250312`, `202503`; `2025` of `år 2025`.
    private static func one(_ token: Token) -> String? {
        if case .number(let year, 4) = token, (1900...2099).contains(year) { return String(year) }
        guard case .number(let number, let digits) = token, digits == 8 || digits == 6 else { return nil }
        let year = digits == 8 ? number / 10_000 : 2000 + number / 10_000
        if let day = iso(year, number / 100 % 100, number % 100) { return day }
        guard digits == 6, (1900...2099).contains(number / 100), (1...12).contains(number % 100) else { return nil }
        return "\(SwedishCalendar.name(ofMonth: number % 100)) \(number / 100)"
    }

    /// `1-jan` and `01/05` with a year, as editors write days: what spreadsheets leave of one; nil for any other text.
    public static func dayWithoutYear(_ text: String) -> String? {
        guard text.utf8.count <= 8, let found = yearless(text) else { return nil }
        return "\(found.day) \(SwedishCalendar.name(ofMonth: found.month))"
    }

    /// `02-maj`, `maj-02`, `2.maj` and `jan-24`: what spreadsheets make of `2.5`.
    public static func isDayOfSpreadsheet(_ text: String) -> Bool {
        guard text.utf8.count <= 8 else { return false }
        let parts = tokens(of: text)
        guard parts.count == 2 else { return false }
        switch (parts[0], parts[1]) {
        case (.number(_, 1...2), .word(let word)), (.word(let word), .number(_, 1...2)):
            return (3...4).contains(word.utf8.count)
                && (SwedishCalendar.months + EnglishFormat.months).contains {
                    $0.lowercased().hasPrefix(word.prefix(3))
                }
        default: return false
        }
    }

    /// `15 maj` and `15/5`: a day without its year.
    static func yearless(_ text: String) -> (day: Int, month: Int)? {
        guard text.utf8.count <= 60 else { return nil }
        switch tokens(of: text) {
        case let both where both.count != 2: return nil
        case let both:
            guard case .number(let day, 1...2) = both[0], (1...31).contains(day) else { return nil }
            switch both[1] {
            case .word(let word): return month(word).map { (day, $0) }
            case .number(let number, 1...2) where text.contains("/") && (1...12).contains(number): return (day, number)
            case .number: return nil
            }
        }
    }

    private static func two(_ first: Token, _ second: Token) -> String? {
        switch (first, second) {
        case (.number(let year, 4), .number(let month, 1...2)), (.number(let month, 1...2), .number(let year, 4)):
            guard (1...12).contains(month) else { return nil }
            return "\(SwedishCalendar.name(ofMonth: month)) \(year)"
        // `15 maj` lacks its year, while `maj -25` has one.
        case (.number(1...31, 1...2), .word(let word)) where stretch(word) == nil: return nil
        case (.word(let word), .number(let number, let digits)), (.number(let number, let digits), .word(let word)):
            guard let year = fullYear(number, digits) else { return nil }
            if word == "helår" || word == "helåret" || word == "kalenderåret" { return "\(year)" }
            if word == "sommaren" || word == "sommar" { return "augusti \(year)" }
            if word == "halvårsskiftet" { return "\(year)-06-30" }
            if word == "årsskiftet" { return nil }
            if let stretch = stretch(word) { return "\(stretch) \(year)" }
            return month(word).map { "\(SwedishCalendar.name(ofMonth: $0)) \(year)" }
        default: return nil
        }
    }

    private static func three(_ first: Token, _ second: Token, _ third: Token) -> String? {
        switch (first, second, third) {
        case (.number(let year, 4), .number(let month, 1...2), .number(let day, 1...2)),
            (.number(let day, 1...2), .number(let month, 1...2), .number(let year, 4)):
            return iso(year, month, day)
        case (.number(let one, 2), .number(let two, 2), .number(let three, 2)):
            return iso(2000 + one, two, three) ?? iso(2000 + three, two, one)
        case (.number(let day, 1...2), .number(let month, 1...2), .number(let year, 2)):
            return iso(2000 + year, month, day)
        case (.number(let day, 1...2), .word(let word), .number(let number, let digits)):
            guard let year = fullYear(number, digits) else { return nil }
            if let counted = counted(word, day, year) { return counted }
            return month(word).flatMap {
                iso(year, $0, day) == nil ? nil : "\(day) \(SwedishCalendar.name(ofMonth: $0)) \(year)"
            }
        case (.word(let word), .number(let count, 1...2), .number(let number, let digits)):
            guard let year = fullYear(number, digits) else { return nil }
            if let counted = counted(word, count, year) { return counted }
            return month(word).flatMap {
                iso(year, $0, count) == nil ? nil : "\(count) \(SwedishCalendar.name(ofMonth: $0)) \(year)"
            }
        case (.number(let year, 4), .word(let word), .number(let count, 1...2)): return counted(word, count, year)
        case (.word(let order), .word(let word), .number(let year, 4)) where word.hasPrefix("halvår"):
            return order == "första" ? "våren \(year)" : order == "andra" ? "hösten \(year)" : nil
        default: return nil
        }
    }

    /// A quarter, tertial or week by its number.
    private static func counted(_ word: String, _ count: Int, _ year: Int) -> String? {
        switch word {
        // Statistics offices write 2024K1 and 2024M03.
        case "m": return (1...12).contains(count) ? "\(SwedishCalendar.name(ofMonth: count)) \(year)" : nil
        case "h", "halvår": return count == 1 ? "våren \(year)" : count == 2 ? "hösten \(year)" : nil
        case "k", "q", "kv", "kvartal", "kvartalet": return (1...4).contains(count) ? "kvartal \(count) \(year)" : nil
        case "t", "tertial", "tertialet": return (1...3).contains(count) ? "T\(count) \(year)" : nil
        case "v", "vecka", "veckan", "w": return "vecka \(count) \(year)"
        default: return nil
        }
    }

    private static func stretch(_ word: String) -> String? {
        switch word {
        case "vår", "våren", "vt", "vårterminen", "vårtermin": "våren"
        case "höst", "hösten", "ht", "höstterminen", "hösttermin": "hösten"
        default: nil
        }
    }

    /// 1–12 of a month's name, its first three letters, its English name or a name a letter or two wrong.
    private static func month(_ word: String) -> Int? {
        if word.utf8.count >= 3, let index = SwedishCalendar.months.firstIndex(where: { $0.hasPrefix(word) }) {
            return index + 1
        }
        if let index = EnglishFormat.months.firstIndex(where: { $0.lowercased() == word }) { return index + 1 }
        if word == "sept" { return 9 }
        return NearestWord.find(word, in: SwedishCalendar.months)
            .flatMap { SwedishCalendar.months.firstIndex(of: $0) }.map { $0 + 1 }
    }

    private static func fullYear(_ number: Int, _ digits: Int) -> Int? {
        switch digits {
        case 4: number
        case 2: 2000 + number
        default: nil
        }
    }

    private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
        CivilDate(year: year, month: month, day: day)?.iso
    }

    /// Two dates with something else than `–` between, or with the year only after the second.
    private static func range(_ text: String) -> String? {
        for separator in [" - ", "--", " till ", " tom ", " t.o.m. ", "\u{2013}", "\u{2014}", "-"] {
            guard let (left, right) = split(text, at: separator) else { continue }
            guard let last = form(right) else { continue }
            let year = DateReading.words(of: last).last ?? ""
            let isYear = DateReading.number(year, digits: 4...4) != nil
            if let first = form(left) ?? (isYear ? form(left + " " + year) : nil) { return "\(first)\u{2013}\(last)" }
        }
        return nil
    }

    /// The text itself where it is an accepted form, else what it may have meant.
    private static func form(_ text: String) -> String? {
        let text = DateReading.words(of: text).joined(separator: " ")
        guard !text.unicodeScalars.contains("\u{2013}") else { return nil }
        if DateReading.isSingle(text) { return text }
        return single(tokens(of: text)).flatMap { DateReading.isSingle($0) ? $0 : nil }
    }

    /// The two sides of the only place where `separator` stands; a hyphen alone may stand in dates, so it is tried last.
    private static func split(_ text: String, at separator: String) -> (String, String)? {
        let bytes = Array(text.utf8)
        let sign = Array(separator.utf8)
        guard bytes.count > sign.count else { return nil }
        var places: [Int] = []
        for start in 0...(bytes.count - sign.count) where bytes[start..<(start + sign.count)].elementsEqual(sign) {
            places.append(start)
        }
        // `2025-01-01-2025-03-31`: the middle one of five.
        guard places.count == 1 || (separator == "-" && places.count == 5) else { return nil }
        let place = places[places.count / 2]
        return (
            String(decoding: bytes[..<place], as: UTF8.self),
            String(decoding: bytes[(place + sign.count)...], as: UTF8.self)
        )
    }
}
