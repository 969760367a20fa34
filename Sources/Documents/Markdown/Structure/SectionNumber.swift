/// A paragraph number in a heading: `§ 4 …`, `§ 4 a …`, `§ 17/25 …`, `6 §`, `6 a §`.
struct SectionNumber {
    /// The digits with their letter, without the year that may follow: `4`, `6a`, `17` of `17/25`.
    var number: String
    /// Whether the sign comes first.
    var signComesFirst: Bool
    /// Where the number and, after it, the rest of the heading stand (bytes).
    var numberRange: Range<Int>
    var restStart: Int

    init?(_ heading: String) {
        var scanner = Scanner(bytes: Array(heading.utf8))
        signComesFirst = scanner.sign()
        if signComesFirst { scanner.skipBlanks() }
        guard let digits = scanner.digits() else { return nil }
        var letter = scanner.letter()
        var end = scanner.at
        if signComesFirst {
            guard scanner.isAtWordEnd else { return nil }
            if letter.isEmpty {
                letter = scanner.letterBeforeTitle()
                end = scanner.at
            }
            if scanner.year() { end = scanner.at }
        } else {
            scanner.skipBlanks()
            if letter.isEmpty, scanner.at > end {
                letter = scanner.letter()
                if !letter.isEmpty { end = scanner.at }
                scanner.skipBlanks()
            }
            guard scanner.sign() else { return nil }
        }
        number = String(decoding: scanner.bytes[digits], as: UTF8.self) + letter
        numberRange = digits.lowerBound..<end
        restStart = scanner.at
    }

    private struct Scanner {
        let bytes: [UInt8]
        var at = 0

        mutating func skipBlanks() { at = bytes.afterBlanks(from: at) }

        mutating func sign() -> Bool {
            guard at + 1 < bytes.count, bytes[at] == 0xC2, bytes[at + 1] == 0xA7 else { return false }
            at += 2
            return true
        }

        mutating func digits() -> Range<Int>? {
            let start = at
            while at < bytes.count, (0x30...0x39).contains(bytes[at]), at - start < 6 { at += 1 }
            return at > start ? start..<at : nil
        }

        /// One small letter that is a word of its own.
        mutating func letter() -> String {
            guard at < bytes.count, (0x61...0x7A).contains(bytes[at]) else { return "" }
            let letter = String(UnicodeScalar(bytes[at]))
            at += 1
            if isAtWordEnd { return letter }
            at -= 1
            return ""
        }

        /// The letter of `§ 4 a Lägesbild`: the title begins after it as titles do, with a capital. `§ 4 i korthet` has none.
        mutating func letterBeforeTitle() -> String {
            let start = at
            skipBlanks()
            let letter = at > start ? letter() : ""
            let end = at
            if at + 1 < bytes.count, bytes[at] == UInt8(ascii: ":") || bytes[at] == UInt8(ascii: "."),
                bytes[at + 1] == 0x20
            {
                at += 1
            }
            let afterSign = at
            skipBlanks()
            let isYear =
                end + 1 < bytes.count && bytes[end] == UInt8(ascii: "/") && (0x30...0x39).contains(bytes[end + 1])
            let isTitle = at >= bytes.count || isYear || at > afterSign && beginsTitle(bytes[at])
            guard !letter.isEmpty, letter != "i", isTitle else {
                at = start
                return ""
            }
            at = end
            return letter
        }

        /// A capital, a number or a mark of quotation; Å, Ä, Ö and É by their second byte.
        private func beginsTitle(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x22, 0xE2: true
            case 0xC3: at + 1 < bytes.count && (0x80...0x9E).contains(bytes[at + 1])
            default: false
            }
        }

        /// The year of `§ 17/25` and `§ 17/2025`.
        mutating func year() -> Bool {
            guard at < bytes.count, bytes[at] == UInt8(ascii: "/") else { return false }
            let start = at
            at += 1
            if let digits = digits(), digits.count == 2 || digits.count == 4, isAtWordEnd { return true }
            at = start
            return false
        }

        var isAtWordEnd: Bool {
            guard at < bytes.count else { return true }
            switch bytes[at] {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9: return false
            default: return true
            }
        }
    }
}

extension [UInt8] {
    /// Where the blanks end that begin at `start`: spaces, and no-break ones, as Word and web pages put after a sign.
    func afterBlanks(from start: Int) -> Int {
        var at = start
        while at < count {
            if self[at] == 0x20 {
                at += 1
            } else if self[at] == 0xC2, at + 1 < count, self[at + 1] == 0xA0 {
                at += 2
            } else {
                break
            }
        }
        return at
    }
}
