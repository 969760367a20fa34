import Text

/// The heading of a part, taken apart: `Problem 2: Skadegörelse`, `§ 4 Lägesbild`, `Uppföljning 2025-06-15`.
struct PartHeading {
    var word: PartWord
    /// As it is written: `4`, `4 a`, `17/25`.
    var number: String?
    /// Where the number stands, in bytes of the heading's text.
    var numberRange: Range<Int>?
    /// How many bytes of the heading's text come before the title.
    var titleStart: Int
}

extension PartHeading {
    /// How near a heading comes to being a part's.
    enum Reading {
        case part(PartHeading)
        /// It has the word, but in another case, misspelt or with another sign after it.
        case almost(PartWord, Flaw)
        /// A number where a § belongs: `2. Lägesbild`, `Punkt 2`.
        case numbered(number: String, title: String)
        /// `§3Titel`: number and title in one.
        case glued(number: String, title: String)
        case followUpWithoutDate
        case other
    }

    enum Flaw { case spelling, sign, several }

    /// Reads a heading's text as it is written; level and kind of record are looked at by the caller.
    static func read(_ text: String) -> Reading {
        if let section = SectionNumber(text) {
            guard section.signComesFirst else { return .almost(.agendaItem, .sign) }
            var start = section.restStart
            let bytes = Array(text.utf8)
            if isNumberAgain(bytes, start) { return .almost(.agendaItem, .several) }
            if start < bytes.count, bytes[start] == UInt8(ascii: ":") || bytes[start] == UInt8(ascii: ".") {
                start += 1
            }
            return .part(
                PartHeading(
                    word: .agendaItem, number: String(decoding: bytes[section.numberRange], as: UTF8.self),
                    numberRange: section.numberRange,
                    titleStart: afterDash(bytes, bytes.afterBlanks(from: start))))
        }
        if text.hasPrefix("§§") { return .almost(.agendaItem, .several) }
        if text.hasPrefix("§") { return glued(text) ?? .almost(.agendaItem, .sign) }
        // `$ 4 Lägesbild`: the key beside.
        if text.hasPrefix("$"), SectionNumber("§" + text.dropFirst()) != nil { return .almost(.agendaItem, .sign) }
        let bytes = Array(text.utf8)
        for (word, name) in words {
            // A letter in the other case differs in one bit, and å, ä and ö not in their first byte.
            guard bytes.count >= name.count, bytes[0] | 0x20 == name[0] | 0x20 else { continue }
            let head = bytes[..<name.count]
            let isExact = head.elementsEqual(name)
            guard isExact || String(decoding: head, as: UTF8.self).lowercased() == word.rawValue.lowercased() else {
                continue
            }
            let reading = word == .followUp ? followUp(bytes, name.count) : titled(word, bytes, name.count)
            if !isExact, case .part = reading { return .almost(word, .spelling) }
            if !isExact, case .followUpWithoutDate = reading { return .other }
            return reading
        }
        if let (number, title) = numbered(text) { return .numbered(number: number, title: title) }
        return .other
    }

    /// The number and the title of `§3Lägesbild`.
    private static func glued(_ text: String) -> Reading? {
        let rest = text.dropFirst().drop { $0 == " " || $0 == "\u{A0}" }
        let number = rest.prefix { ("0"..."9").contains($0) }
        let title = rest.dropFirst(number.count)
        guard (1...6).contains(number.utf8.count), title.first?.isLetter == true else { return nil }
        return .glued(number: String(number), title: String(title))
    }

    /// The number and the title of `2. Lägesbild`, `2) Lägesbild`, `IV. Lägesbild`, `Punkt 2 Lägesbild` and
    /// `Paragraf 2: Lägesbild`.
    private static func numbered(_ text: String) -> (String, String)? {
        var bytes = Array(text.utf8)[...]
        let word = ["punkt ", "paragraf ", "ärende "].first { word in
            bytes.count > word.utf8.count
                && String(decoding: bytes.prefix(word.utf8.count), as: UTF8.self).lowercased() == word
        }
        bytes = bytes.dropFirst(word?.utf8.count ?? 0)
        var digits = bytes.prefix { (0x30...0x39).contains($0) }
        var rest = bytes.dropFirst(digits.count)
        if digits.isEmpty, word == nil, let (number, count) = roman(bytes) {
            digits = Array(String(number).utf8)[...]
            rest = bytes.dropFirst(count)
        }
        guard (1...3).contains(digits.count) else { return nil }
        let sign = rest.first
        if sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") || word != nil && sign == UInt8(ascii: ":") {
            rest = rest.dropFirst()
        } else if word == nil {
            return nil
        }
        // `1.1 Bakgrund` and `2:a` are no number of an item.
        guard rest.first == 0x20 || rest.isEmpty && word != nil else { return nil }
        return (String(decoding: digits, as: UTF8.self), String(decoding: rest.drop { $0 == 0x20 }, as: UTF8.self))
    }

    /// A Roman number up to 39 and how many letters it has: `IV` is 4.
    private static func roman(_ bytes: ArraySlice<UInt8>) -> (number: Int, count: Int)? {
        let values: [UInt8: Int] = [UInt8(ascii: "I"): 1, UInt8(ascii: "V"): 5, UInt8(ascii: "X"): 10]
        let letters = bytes.prefix(8).prefix { values[$0] != nil }.map { values[$0] ?? 0 }
        guard !letters.isEmpty else { return nil }
        let number = letters.indices.reduce(0) { sum, place in
            let isBefore = place + 1 < letters.count && letters[place] < letters[place + 1]
            return isBefore ? sum - letters[place] : sum + letters[place]
        }
        return (number, letters.count)
    }

    /// The part's word that stands misspelt before a heading's colon: `Atgärd: Belysning`, `Åtgrd 2: …`.
    static func misspelt(_ text: String, among words: [PartWord]) -> PartWord? {
        guard let colon = text.utf8.prefix(30).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = text[..<colon].prefix { $0 != " " }
        guard text[..<colon].dropFirst(name.count).allSatisfy({ $0 == " " || $0.isNumber }),
            let near = NearestWord.find(String(name), in: words.map(\.rawValue)),
            // `Åtgärder: alla` is a heading of its own.
            !name.hasPrefix(near)
        else { return nil }
        return words.first { $0.rawValue == near }
    }

    private static let words = PartWord.allCases.filter { $0 != .agendaItem && $0 != .term }
        .map { ($0, Array($0.rawValue.utf8)) }

    /// Whether another number follows at once: `–9` of `§ 8–9`, `, 9` of `§ 8, 9`, `:1` of `§ 8:1`. `§ 8 – 10 år av trygghet`
    /// has a title.
    private static func isNumberAgain(_ bytes: [UInt8], _ start: Int) -> Bool {
        let rest = bytes.dropFirst(start)
        func begins(_ sign: String, blanks: Bool) -> Bool {
            guard rest.starts(with: sign.utf8) else { return false }
            let after = rest.dropFirst(sign.utf8.count)
            return (blanks ? after.drop { $0 == 0x20 } : after).first.map { (0x30...0x39).contains($0) } ?? false
        }
        return begins("-", blanks: false) || begins("–", blanks: false) || begins(",", blanks: true)
            || begins(":", blanks: false) || begins(".", blanks: false)
    }

    /// `§ 17 – Nästa möte`: the dash parts the number and the title, and belongs to neither.
    private static func afterDash(_ bytes: [UInt8], _ start: Int) -> Int {
        for dash in ["- ", "– ", "— "] where bytes.dropFirst(start).starts(with: dash.utf8) {
            return bytes.afterBlanks(from: start + dash.utf8.count)
        }
        return start
    }

    /// `Problem 2: title`.
    private static func titled(_ word: PartWord, _ bytes: [UInt8], _ start: Int) -> Reading {
        let first = bytes.afterBlanks(from: start)
        var at = first
        while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
        let hasNumber = at > first && first > start
        var number: Range<Int>?
        if hasNumber {
            number = first..<at
            at = bytes.afterBlanks(from: at)
        } else {
            at = first
        }
        guard at < bytes.count else { return hasNumber ? .almost(word, .sign) : .other }
        if bytes[at] == UInt8(ascii: ":") {
            return .part(
                PartHeading(
                    word: word, number: number.map { String(decoding: bytes[$0], as: UTF8.self) }, numberRange: number,
                    titleStart: bytes.afterBlanks(from: at + 1)))
        }
        // A dash, full stop or semicolon where the colon belongs; a number without one.
        let isDash =
            bytes[at] == UInt8(ascii: "-") || (bytes[at] == 0xE2 && at + 1 < bytes.count && bytes[at + 1] == 0x80)
        let isSign = bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ";") || bytes[at] == UInt8(ascii: ",")
        let isParted = at > start || isSign || isDash
        return isParted && (isSign || (isDash && at > start) || hasNumber) ? .almost(word, .sign) : .other
    }

    /// `Uppföljning 2025-06-15`, a colon or a title after it.
    private static func followUp(_ bytes: [UInt8], _ start: Int) -> Reading {
        var first = start
        if first < bytes.count, bytes[first] == UInt8(ascii: ":") { first += 1 }
        first = bytes.afterBlanks(from: first)
        guard first > start || start == bytes.count else { return .other }
        var at = first
        while at < bytes.count, (0x30...0x39).contains(bytes[at]) || bytes[at] == UInt8(ascii: "-") { at += 1 }
        let isDate =
            at - first == 10 && bytes[first + 4] == UInt8(ascii: "-") && bytes[first + 7] == UInt8(ascii: "-")
        guard isDate else { return .followUpWithoutDate }
        var title = at
        if title < bytes.count, bytes[title] == UInt8(ascii: ":") { title += 1 }
        return .part(
            PartHeading(
                word: .followUp, number: String(decoding: bytes[first..<at], as: UTF8.self), numberRange: first..<at,
                titleStart: bytes.afterBlanks(from: title)))
    }
}
