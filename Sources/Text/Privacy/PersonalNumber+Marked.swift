/// Numbers that a reader sees and a plain search does not: `640823**-3234**`, `640823&#45;3234`, `640823\-3234`.
extension PersonalNumber {
    /// Whether digits and separators from `index` on meet something that could stand within a number unseen.
    static func mayBeMarked(from index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Bool {
        var place = index
        var previous: UInt8 = 0
        while place < end, place < index + 24 {
            let byte = bytes[place]
            switch byte {
            case 0xC2: if place + 1 < end, bytes[place + 1] == 0xAD { return true }
            case 0xE2: if place + 2 < end, bytes[place + 1] == 0x80, bytes[place + 2] < 0x90 { return true }
            case 0x30...0x39, 0x2B, 0x80...0xBF: break
            case 0x2D, 0x20: if previous == byte { return true }
            case 0x0A, 0x0D, 0x25, 0x26, 0x2A, 0x3C, 0x5C, 0x5F, 0x60, 0x7E, 0xEF: return true
            default: return false
            }
            previous = byte
            place += 1
        }
        return false
    }

    /// Whether a digit that is written some other way may begin here: `&#54;`, `\x36`, `６`.
    static func beginsMarkedDigit(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Bool {
        guard index + 2 < end else { return false }
        switch bytes[index] {
        case UInt8(ascii: "&"): return bytes[index + 1] == UInt8(ascii: "#")
        case UInt8(ascii: "\\"): return bytes[index + 1] == UInt8(ascii: "x") || bytes[index + 1] == UInt8(ascii: "u")
        case 0xEF: return bytes[index + 1] == 0xBC
        default: return false
        }
    }

    /// Whether ten digits follow with nothing but separators and marks between them; most dates end before that.
    private static func hasEnoughDigits(
        from start: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, acrossLines: Bool
    ) -> Bool {
        var index = start
        var digits = 0
        while index < range.upperBound, index < start + 200,
            let token = token(at: index, in: bytes, end: range.upperBound, acrossLines: acrossLines)
        {
            index += token.length
            if let sign = token.sign, sign &- 48 < 10 { digits += 1 }
            if digits == 10 { return true }
        }
        return false
    }

    /// The number that begins at `start` once marks, tags and escapes are taken away; nil where there is none.
    static func marked(
        at start: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, acrossLines: Bool
    ) -> PersonalNumber? {
        guard hasEnoughDigits(from: start, in: bytes, range: range, acrossLines: acrossLines) else { return nil }
        // What stands before decides whether digits are part of something else.
        var plain: [UInt8] = [start > range.lowerBound ? bytes[start - 1] : 0x20]
        var ends = [start]
        var index = start
        var isMarked = false
        var digits = 0
        while index < range.upperBound, index < start + 200, digits <= 12 {
            guard let token = token(at: index, in: bytes, end: range.upperBound, acrossLines: acrossLines) else {
                break
            }
            index += token.length
            if token.isMarked { isMarked = true }
            guard let sign = token.sign else { continue }
            if sign &- 48 < 10 {
                digits += 1
            } else if plain.last == 0x2D, bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D {
                // A word that is divided at the line's end.
                continue
            } else if plain.last == sign {
                // Two hyphens are a dash once they are set; two spaces are shown as one.
                isMarked = true
                continue
            }
            plain.append(sign)
            ends.append(index)
        }
        guard isMarked, digits >= 10 else { return nil }
        if index < range.upperBound { plain.append(bytes[index] < 0x80 ? bytes[index] : 0x20) }
        let found: PersonalNumber? = plain.withUnsafeBufferPointer { plain in
            var place = 1
            while place < plain.count {
                if plain[place] &- 48 < 10, !(plain[place - 1] &- 48 < 10),
                    let number = number(at: place, in: plain, range: 0..<plain.count)
                {
                    return number
                }
                place += 1
            }
            return nil
        }
        guard let found, Int(found.span.end) - 1 < ends.count else { return nil }
        let first = Int(found.span.start) == 1 ? start : ends[Int(found.span.start) - 1]
        return PersonalNumber(
            span: SourceSpan(first, ends[Int(found.span.end) - 1]), masked: found.masked, certainty: found.certainty)
    }

    private struct Token {
        /// A digit, `-`, `+` or a space; nil for what is not seen.
        var sign: UInt8?
        var length: Int
        var isMarked: Bool
    }

    private static func token(
        at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int, acrossLines: Bool
    ) -> Token? {
        let byte = bytes[index]
        switch byte {
        case 0x30...0x39, 0x2B, 0x2D, 0x20: return Token(sign: byte, length: 1, isMarked: false)
        case 0x2A, 0x5F, 0x60, 0x7E: return Token(sign: nil, length: 1, isMarked: true)
        case 0x0A where index + 1 < end && (bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D): return nil
        case 0x0A, 0x0D: return acrossLines ? Token(sign: 0x20, length: 1, isMarked: true) : nil
        case UInt8(ascii: "\\"): return escape(at: index, in: bytes, end: end)
        case UInt8(ascii: "&"): return entity(at: index, in: bytes, end: end)
        case UInt8(ascii: "%"):
            guard let value = hexadecimal(bytes, index + 1, 2, end) else { return nil }
            return token(of: value, length: 3)
        case UInt8(ascii: "<"):
            guard index + 1 < end, (bytes[index + 1] | 0x20) &- 97 < 26 || bytes[index + 1] == UInt8(ascii: "/") else {
                return nil
            }
            guard let close = bytes[index..<min(end, index + 60)].firstIndex(of: UInt8(ascii: ">")) else { return nil }
            return Token(sign: nil, length: close + 1 - index, isMarked: true)
        case 0xC2...0xEF:
            let length = byte < 0xE0 ? 2 : 3
            guard index + length <= end else { return nil }
            var value = UInt32(byte) & (length == 2 ? 0x1F : 0x0F)
            for place in 1..<length { value = value << 6 | UInt32(bytes[index + place] & 0x3F) }
            guard var token = token(of: value, length: length) else { return nil }
            // A dash or a no-break space is a separator that the plain search knows.
            token.isMarked = token.sign == nil || value >= 0xFF00
            return token
        default: return nil
        }
    }

    /// `\-` in Markdown, `\x2D` and `\u002D` in a quoted value of YAML or JSON.
    private static func escape(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Token? {
        guard index + 1 < end else { return nil }
        switch bytes[index + 1] {
        case UInt8(ascii: "x"): return hexadecimal(bytes, index + 2, 2, end).flatMap { token(of: $0, length: 4) }
        case UInt8(ascii: "u"): return hexadecimal(bytes, index + 2, 4, end).flatMap { token(of: $0, length: 6) }
        case 0x2B, 0x2D: return Token(sign: bytes[index + 1], length: 2, isMarked: true)
        default: return nil
        }
    }

    private static func entity(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Token? {
        guard let close = bytes[index..<min(end, index + 20)].firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: bytes[(index + 1)..<close], as: UTF8.self)
        let length = close + 1 - index
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let isHexadecimal = digits.first == "x" || digits.first == "X"
            return UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
                .flatMap { token(of: $0, length: length) }
        }
        switch name {
        case "nbsp", "ensp", "emsp", "thinsp", "numsp", "puncsp", "hairsp":
            return Token(sign: 0x20, length: length, isMarked: true)
        case "ndash", "mdash", "minus", "hyphen", "dash", "horbar":
            return Token(sign: 0x2D, length: length, isMarked: true)
        case "plus": return Token(sign: 0x2B, length: length, isMarked: true)
        case "shy", "zwnj", "zwj", "ZeroWidthSpace", "NoBreak": return Token(sign: nil, length: length, isMarked: true)
        default: return nil
        }
    }

    private static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int, _ end: Int)
        -> UInt32?
    {
        guard start + count <= end else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<(start + count)] {
            guard let digit = byte.hexadecimalDigit else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// What a character is in a number: full-width digits are digits; soft hyphens and zero-width marks are not seen.
    private static func token(of value: UInt32, length: Int) -> Token? {
        switch value {
        case 0x30...0x39, 0x2B, 0x2D, 0x20: Token(sign: UInt8(value), length: length, isMarked: true)
        case 0xFF10...0xFF19: Token(sign: UInt8(value - 0xFF10 + 0x30), length: length, isMarked: true)
        case 0xA0, 0x2002...0x200A, 0x202F: Token(sign: 0x20, length: length, isMarked: true)
        case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: Token(sign: 0x2D, length: length, isMarked: true)
        case 0xFF0B: Token(sign: 0x2B, length: length, isMarked: true)
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: Token(sign: nil, length: length, isMarked: true)
        default: nil
        }
    }
}

extension Diagnostic {
    /// Every personal number in a text, each at its place and masked. `acrossLines`: a number may be broken over two lines,
    /// as in running text.
    public static func personalNumbers(in source: SourceText, acrossLines: Bool = false) -> [Diagnostic] {
        PersonalNumber.find(in: source.bytes, acrossLines: acrossLines).map {
            let kind: DiagnosticKind =
                switch $0.certainty {
                case .certain: .personalNumber
                case .almost: .almostPersonalNumber
                case .concealed: .concealedPersonalNumber
                }
            return Diagnostic(kind, in: source.path, at: $0.span, $0.masked)
        }
    }
}
