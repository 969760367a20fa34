/// Looks through a text's characters for those that are split, hidden or no text at all.
struct CharacterCheck {
    let path: String
    /// The text with letters put together and NUL out; nil while nothing had to be changed.
    private(set) var output: [UInt8]?
    private(set) var diagnostics: [Diagnostic] = []
    /// One message a cause: the first split letter and the first loose mark of a file stand for the rest.
    private var seen: Set<String> = []
    static let limit = 20

    /// What could not be read has been told already, and stands as U+FFFD in the text.
    private let hidesLostLetters: Bool

    init(path: String, hidesLostLetters: Bool = false) {
        self.path = path
        self.hidesLostLetters = hidesLostLetters
    }

    mutating func run(_ bytes: [UInt8]) {
        var previous: Unicode.Scalar = " "
        /// Where `previous` begins in the output.
        var previousStart = 0
        var index = 0
        while index < bytes.count {
            let (scalar, length) = CharacterCheck.scalar(bytes, at: index)
            let start = output?.count ?? index
            if let composed = compose(previous, scalar, at: previousStart, end: start + length) {
                if output == nil { output = Array(bytes[..<index]) }
                output?.removeSubrange(previousStart...)
                if var changed = output {
                    output = nil
                    TextDecoding.append(composed, to: &changed)
                    output = changed
                }
                previous = composed
                index += length
                continue
            }
            if scalar == "\u{AD}" {
                report(.softHyphen, SourceSpan(previousStart, start), once: "soft")
                if output == nil { output = Array(bytes[..<index]) }
                index += length
                continue
            }
            if scalar == "\u{0}" {
                report(.nulByte, SourceSpan(start, start + 3), once: "nul")
                if output == nil { output = Array(bytes[..<index]) }
                output? += [0xEF, 0xBF, 0xBD]
            } else {
                check(scalar, after: previous, at: start, length: length, isFirst: index == 0)
                output? += bytes[index..<(index + length)]
            }
            previous = scalar
            previousStart = start
            index += length
        }
    }

    /// The character that two make, with its message; nil where `mark` is no mark or they make none.
    private mutating func compose(
        _ letter: Unicode.Scalar, _ mark: Unicode.Scalar, at start: Int, end: Int
    ) -> Unicode.Scalar? {
        guard (0x300...0x36F).contains(mark.value) else { return nil }
        guard let composed = LetterComposition.compose(letter, mark) else {
            report(.looseMark, SourceSpan(start, end), once: "loose", CharacterCheck.number(mark))
            return nil
        }
        report(.decomposed, SourceSpan(start, start + 2), once: "split", String(composed))
        return composed
    }

    private mutating func check(
        _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, at start: Int, length: Int, isFirst: Bool
    ) {
        let value = scalar.value
        let span = SourceSpan(start, start + length)
        if GarbledLetter.isSecond(after: previous), let letter = GarbledLetter.meant(by: previous, scalar) {
            let first = start - UTF8.width(previous)
            report(
                .garbledLetter, SourceSpan(first, start + length), once: "garbled",
                String(previous) + String(scalar), letter)
            return
        }
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x2FF: return
        case 0xFFFD:
            if !hidesLostLetters { report(.lostLetter, span, once: "lost") }
        case 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
            let number = CharacterCheck.number(scalar)
            let isPage = value == 0x0C
            report(.breakCharacter, span, once: number, number, isPage ? "sidbrytning" : "radbrytning")
        case ..<0x20, 0x7F...0x9F:
            report(.controlCharacter, span, once: CharacterCheck.number(scalar), CharacterCheck.number(scalar))
        case 0xFEFF where isFirst: return
        // Joiners belong to emoji and to some scripts; between Latin letters they only hide.
        case 0x200C,
            0x200D where previous.value >= 0x590:
            return
        case 0xFB00...0xFB06:
            let letters = ["ff", "fi", "fl", "ffi", "ffl", "ſt", "st"][Int(value) - 0xFB00]
            report(.ligature, span, once: "ligature", String(scalar), letters)
        case 0xE0020...0xE007F where previous.value >= 0x1F000: return
        default:
            if let name = CharacterCheck.hiddenName(value) {
                report(.hiddenControl, span, CharacterCheck.number(scalar), name)
            }
        }
    }

    private static func hiddenName(_ value: UInt32) -> String? {
        switch value {
        case 0x61C, 0x200E, 0x200F: "riktningsmärke"
        case 0x202A...0x202E: "vänder läsriktningen"
        case 0x2066...0x2069: "avgränsar läsriktningen"
        case 0x200B: "mellanslag utan bredd"
        case 0x200C, 0x200D, 0x2060: "sammanfogare utan bredd"
        case 0x2061...0x2064, 0x206A...0x206F: "osynligt styrtecken"
        case 0xFEFF: "byte-ordningsmärke"
        case 0x180E, 0x115F, 0x1160, 0x3164, 0xFFA0: "tecken utan bredd"
        case 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE007F, 0xE0100...0xE01EF: "osynligt styrtecken"
        default: nil
        }
    }

    private mutating func report(
        _ kind: DiagnosticKind, _ span: SourceSpan, once cause: String? = nil, _ arguments: String...
    ) {
        if let cause, !seen.insert(cause).inserted { return }
        guard diagnostics.count < CharacterCheck.limit else { return }
        var diagnostic = Diagnostic(kind, in: path, at: span)
        diagnostic.arguments = arguments
        diagnostics.append(diagnostic)
    }

    /// `U+202E`.
    private static func number(_ scalar: Unicode.Scalar) -> String {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    }

    /// The character at `index` of valid UTF-8, and how many bytes it takes.
    private static func scalar(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int) {
        let lead = bytes[index]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard length > 1, index + length <= bytes.count else { return (Unicode.Scalar(lead), 1) }
        var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for place in 1..<length { value = value << 6 | UInt32(bytes[index + place] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
