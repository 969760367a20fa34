import Bytes

/// Characters that hide, turn or break text and are not in the file themselves: an entity (`&#x202E;`) or an escape in a
/// quoted value (`"\u202E"`) brings them onto the page all the same.
extension Diagnostic {
    /// The first one in a value that was written with escapes; nil where it has none.
    public static func hiddenCharacter(in value: String, of path: String, at span: SourceSpan) -> Diagnostic? {
        var check = CharacterCheck(path: path)
        // A byte-order mark at a file's beginning is no mistake; at a value's it is.
        check.run([0x20] + Array(value.utf8))
        guard var found = check.diagnostics.first(where: { $0.kind.severity == .error }) else { return nil }
        found.span = span
        return found
    }

    /// Those that entities in a text stand for, from byte `start` on.
    public static func hiddenEntities(in source: SourceText, from start: Int) -> [Diagnostic] {
        source.bytes.withUnsafeBufferPointer { bytes in
            var found: [Diagnostic] = []
            var place = max(0, start)
            while found.count < CharacterCheck.limit, let sign = bytes.next(UInt8(ascii: "&"), from: place) {
                place = sign + 1
                guard let end = bytes[sign..<min(bytes.count, sign + 32)].firstIndex(of: UInt8(ascii: ";")),
                    let scalar = hidden(String(decoding: bytes[(sign + 1)..<end], as: UTF8.self))
                else { continue }
                let span = SourceSpan(sign, end + 1)
                if let diagnostic = hiddenCharacter(in: String(scalar), of: source.path, at: span) {
                    found.append(diagnostic)
                }
            }
            return found
        }
    }

    /// The character of a numbered entity, or of a named one that can't be seen.
    private static func hidden(_ name: String) -> Character? {
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let isHexadecimal = digits.first == "x" || digits.first == "X"
            return UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
                .flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }.map(Character.init)
        }
        switch name {
        case "lrm": return "\u{200E}"
        case "rlm": return "\u{200F}"
        case "zwj", "zwnj": return "\u{200D}"
        case "NoBreak": return "\u{2060}"
        case "ApplyFunction", "af", "InvisibleTimes", "it", "InvisibleComma", "ic": return "\u{2061}"
        case "ZeroWidthSpace", "NegativeVeryThinSpace", "NegativeThinSpace", "NegativeMediumSpace",
            "NegativeThickSpace":
            return "\u{200B}"
        default: return nil
        }
    }
}
