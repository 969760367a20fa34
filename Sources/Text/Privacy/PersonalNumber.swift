import Bytes

/// A personal number (personnummer) or co-ordination number (samordningsnummer) found in a text.
///
/// Found are ten and twelve digits in every form that people write (`640823-3234`, `19640823 3234`, `640823+3234`,
/// `1964-08-23-3234`), whose date exists and whose last digit is right by Luhn's sum, or wrong after a hyphen or plus
/// sign, or whose last four are crossed out (`640823-XXXX`); 60 added to the day makes a co-ordination number.
/// (Folkbokföringslagen 1991:481, 18 §; Skatteverket SKV 704 and 707.)
public struct PersonalNumber: Sendable, Hashable {
    /// Where it stands, in bytes.
    public var span: SourceSpan
    /// The number as a message may show it: the century and the last digit, the rest as dots.
    public var masked: String
    /// How sure it is that it points at somebody.
    public var certainty: Certainty

    /// What kind of number it is: right, mistyped or half hidden.
    public enum Certainty: Sendable {
        /// The last digit is right.
        case certain
        /// Date, sign and four digits look like a number (`640823-3230`), but the last digit is wrong: one that was typed
        /// wrongly points at somebody all the same.
        case almost
        /// The last four are crossed out (`640823-XXXX`): the day of birth is still somebody's.
        case concealed
    }

    /// Every number in `bytes[range]`, in order: also one that marks, tags and escapes hide in the source and that readers
    /// would see. `acrossLines`: it may be broken over two lines.
    public static func find(
        in bytes: [UInt8], range: Range<Int>? = nil, acrossLines: Bool = false
    ) -> [PersonalNumber] {
        let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
        return bytes.withUnsafeBufferPointer { buffer in
            var found: [PersonalNumber] = []
            var index = range.lowerBound
            while index < range.upperBound {
                // No letter, space or mark of punctuation begins one.
                index = buffer.next(from: index, to: range.upperBound) {
                    $0.marks(from: UInt8(ascii: "0"), to: UInt8(ascii: "9")) | $0.marks(of: 0xEF)
                        | $0.marks(of: UInt8(ascii: "&")) | $0.marks(of: UInt8(ascii: "\\"))
                }
                guard index < range.upperBound else { break }
                guard isDigit(buffer[index]) else {
                    if beginsMarkedDigit(at: index, in: buffer, end: range.upperBound),
                        let number = marked(at: index, in: buffer, range: range, acrossLines: acrossLines)
                    {
                        found.append(number)
                        index = Int(number.span.end)
                    } else {
                        index += 1
                    }
                    continue
                }
                if let number = number(at: index, in: buffer, range: range) {
                    found.append(number)
                    index = Int(number.span.end)
                } else if mayBeMarked(from: index, in: buffer, end: range.upperBound),
                    let number = marked(at: index, in: buffer, range: range, acrossLines: acrossLines)
                {
                    found.append(number)
                    index = Int(number.span.end)
                } else {
                    // Only a number's first digit can begin one.
                    while index < range.upperBound, isDigit(buffer[index]) { index += 1 }
                }
            }
            return found
        }
    }

    /// The text with every personal number in it masked.
    public static func masking(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let numbers = find(in: bytes)
        guard !numbers.isEmpty else { return text }
        var result: [UInt8] = []
        var start = 0
        for number in numbers {
            result += bytes[start..<Int(number.span.start)]
            result += Array(number.masked.utf8)
            start = Int(number.span.end)
        }
        return String(decoding: result + bytes[start...], as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 || byte == 0x5F }

    /// How the digits may be grouped, a hexadecimal digit a group: 0x64 is six and four.
    private static func isGrouping(_ groups: UInt32) -> Bool {
        switch groups {
        case 0xA, 0xC, 0x64, 0x84, 0x2224, 0x4224, 0x264, 0x2A: true
        default: false
        }
    }

    static func number(
        at start: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>
    ) -> PersonalNumber? {
        // The digits as one number, how many they are, and the lengths of their groups.
        var value: UInt64 = 0
        var count = 0
        var groups: UInt32 = 0
        var lastSeparator: UInt8 = 0
        var index = start
        while true {
            let groupStart = index
            while index < range.upperBound, isDigit(bytes[index]), count <= 12 {
                value = value * 10 + UInt64(bytes[index] &- 48)
                count += 1
                index += 1
            }
            guard count <= 12, groups < 0x1000 else { return nil }
            groups = groups << 4 | UInt32(index - groupStart)
            if isGrouping(groups) { break }
            guard count < 12, let separator = separator(at: index, in: bytes, end: range.upperBound),
                index + separator.length < range.upperBound
            else { return nil }
            guard isDigit(bytes[index + separator.length]) else {
                let isWritten = (groups == 0x6 || groups == 0x8) && separator.sign != 0x20
                return isWritten
                    ? concealed(start, end: index + separator.length, date: value % 1_000_000, in: bytes, range: range)
                    : nil
            }
            lastSeparator = separator.sign
            index += separator.length
        }
        guard isPossible(value % 10_000_000_000) else { return nil }
        let isCertain = hasRightSum(value % 10_000_000_000)
        // With the wrong last digit, only what people write for nothing else: a date, a hyphen or plus sign, four digits.
        let isWritten = (groups == 0x64 || groups == 0x84) && (lastSeparator == 0x2D || lastSeparator == 0x2B)
        guard isCertain || isWritten else { return nil }
        if count == 12, !(18...20).contains(value / 10_000_000_000) { return nil }
        if isPartOfSomethingElse(start: start, end: index, hasSeparator: groups > 0xF, in: bytes, range: range) {
            return nil
        }
        let isLoose = lastSeparator == spacedDash || groups > 0xFFF && lastSeparator == 0x20
        if isLoose, isYearOrTime(Int(value % 10_000)) { return nil }
        if !isCertain {
            // A day of our own years may have a time or another day after it: `20260310-1305`, `260101-0331`.
            let isRecent = (15...40).contains(value / 100_000_000 % 100) && value / 10_000_000_000 != 19
            if isRecent, isYearOrTime(Int(value % 10_000)) || isPeriod(Int(value % 100_000_000)) { return nil }
            if isNamed(before: start, in: bytes, range: range) { return nil }
        }
        if count == 10, value < 1_000_000_000, isPhone(before: start, in: bytes, range: range) { return nil }
        return PersonalNumber(
            span: SourceSpan(start, index), masked: mask(bytes[start..<index], digits: count),
            certainty: isCertain ? .certain : .almost)
    }

    /// The sign of a hyphen or dash with a space at its side: `850709 - 9805`, as programs space it out.
    private static let spacedDash: UInt8 = 0x5F

    /// What may stand between the groups: a hyphen or dash, with spaces or without, a plus sign, a space.
    private static func separator(
        at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
    ) -> (sign: UInt8, length: Int)? {
        guard var found = mark(at: index, in: bytes, end: end) else { return nil }
        guard let next = mark(at: index + found.length, in: bytes, end: end) else { return found }
        switch (found.sign, next.sign) {
        case (0x2D, 0x20): return (spacedDash, found.length + next.length)
        case (0x20, 0x2D):
            found = (spacedDash, found.length + next.length)
            if let last = mark(at: index + found.length, in: bytes, end: end), last.sign == 0x20 {
                found.length += last.length
            }
            return found
        default: return found
        }
    }

    /// A hyphen or dash (as `-`), a plus sign or a space.
    private static func mark(
        at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
    ) -> (sign: UInt8, length: Int)? {
        guard index < end else { return nil }
        switch bytes[index] {
        case 0x2D, 0x2B: return (bytes[index], 1)
        case 0x20: return (0x20, 1)
        case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: return (0x20, 2)
        case 0xE2 where index + 2 < end:
            switch (bytes[index + 1], bytes[index + 2]) {
            // U+2010–U+2014 and the minus sign U+2212; U+2009 and U+202F are thin spaces.
            case (0x80, 0x90...0x94), (0x88, 0x92): return (0x2D, 3)
            case (0x80, 0x89), (0x80, 0xAF): return (0x20, 3)
            default: return nil
            }
        default: return nil
        }
    }

    /// Ten digits: a date that exists, and a serial number that is given out.
    private static func isPossible(_ number: UInt64) -> Bool {
        isDay(number / 10_000) && number / 10 % 1000 != 0
    }

    /// Six digits: a day that exists, or one of a co-ordination number.
    static func isDay(_ date: UInt64) -> Bool {
        let (year, month) = (Int(date / 10_000), Int(date / 100 % 100))
        var day = Int(date % 100)
        if day > 60 { day -= 60 }
        return (1...12).contains(month) && day >= 1 && day <= CivilDate.daysIn(month: month, year: 2000 + year)
    }

    /// Luhn's sum of ten digits.
    private static func hasRightSum(_ number: UInt64) -> Bool {
        var sum: UInt64 = 0
        var rest = number
        for place in 0..<10 {
            let product = (rest % 10) * (place % 2 == 0 ? 1 : 2)
            sum += product / 10 + product % 10
            rest /= 10
        }
        return sum % 10 == 0
    }

    /// Whether the digits go on before or after, or stand within a word or after a decimal sign.
    static func isPartOfSomethingElse(
        start: Int, end: Int, hasSeparator: Bool, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>
    ) -> Bool {
        if end < range.upperBound, isDigit(bytes[end]) { return true }
        if !hasSeparator, end < range.upperBound, isLetter(bytes[end]) { return true }
        guard start > range.lowerBound else { return false }
        let before = bytes[start - 1]
        if isDigit(before) { return true }
        if !hasSeparator, isLetter(before) { return true }
        let isDecimal = before == UInt8(ascii: ".") || before == UInt8(ascii: ",")
        return !hasSeparator && isDecimal && start - 1 > range.lowerBound && isDigit(bytes[start - 2])
    }

    /// `2025-03-12 1300` and `2025-03-12 2026` are a date and a time, or two years.
    private static func isYearOrTime(_ value: Int) -> Bool {
        (1900...2099).contains(value) || (value / 100 < 24 && value % 100 < 60 && value % 5 == 0)
    }

    /// `260101-0331` and `20260101–1231` are the days from one to another of a year: `number` is its last eight digits.
    private static func isPeriod(_ number: Int) -> Bool {
        let (first, last) = (number / 10_000, number % 10_000)
        return first < last && (1...12).contains(last / 100) && (1...31).contains(last % 100)
    }

    /// Words right before a number that say what it is the number of: `faktura nr 260121-0042`.
    private static let countedThings = ["faktura", "order", "offert", "larm", "version", "artikel", "projekt"].map {
        Array($0.utf8)
    }

    private static func isNamed(before start: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) -> Bool {
        var line = bytes[max(range.lowerBound, start - 24)..<start].map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
        for end in [" ", ":", " ", ".", "nummer", "nr", " ", "-"]
        where line.suffix(end.utf8.count).elementsEqual(end.utf8) {
            line.removeLast(end.utf8.count)
        }
        return countedThings.contains { line.suffix($0.count).elementsEqual($0) }
    }

    /// Words before a number on its line that say it is for calling.
    private static let phoneWords = ["tel", "mobil", "ring", "sms", "fax", "växel", "phone"].map { Array($0.utf8) }

    private static func isPhone(before start: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) -> Bool {
        var lineStart = start
        while lineStart > range.lowerBound, lineStart > start - 60, bytes[lineStart - 1] != 0x0A { lineStart -= 1 }
        let line = bytes[lineStart..<start].map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
        return phoneWords.contains { word in
            guard line.count >= word.count else { return false }
            return (0...(line.count - word.count)).contains { line[$0..<($0 + word.count)].elementsEqual(word) }
        }
    }

    static func mask(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, digits count: Int) -> String {
        var masked = ""
        var place = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            guard ("0"..."9").contains(scalar) else {
                masked.unicodeScalars.append(scalar)
                continue
            }
            place += 1
            let isShown = place == count || (count == 12 && place <= 2)
            masked.unicodeScalars.append(isShown ? scalar : "•")
        }
        return masked
    }
}
