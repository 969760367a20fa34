/// What a form or template has where something is to be written (platshållare): `[Fyll i]`, `XX`, `…`.
public enum Placeholder {
    /// Whether a value is nothing but a dash: as if it were empty.
    public static func isDash(_ text: String) -> Bool {
        guard let first = text.utf8.first, first == 0x2D || first == 0xE2, text.utf8.count <= 9 else { return false }
        return text.unicodeScalars.count <= 3
            && text.unicodeScalars.allSatisfy { $0 == "-" || $0 == "\u{2013}" || $0 == "\u{2014}" }
    }

    /// Whether a value was never filled in.
    public static func isLeft(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 80 else { return false }
        switch first {
        case UInt8(ascii: "["): return text.hasSuffix("]") && !text.dropLast().contains("]")
        case UInt8(ascii: "<"): return text.hasSuffix(">") && !text.contains("/")
        case UInt8(ascii: "."): return text.utf8.count > 1 && text.utf8.allSatisfy { $0 == first }
        case UInt8(ascii: "_"): return text.utf8.count > 1 && text.utf8.allSatisfy { $0 == first }
        case 0xE2: return text == "…" || text == "……"
        case UInt8(ascii: "X"), UInt8(ascii: "x"):
            return text.utf8.count > 1
                && text.utf8.allSatisfy { $0 | 0x20 == UInt8(ascii: "x") || $0 == 0x2D || $0 == 0x20 }
        case UInt8(ascii: "2"): return text.hasPrefix("20XX") || text.hasPrefix("20xx") || text.hasPrefix("202X")
        case 0xC3: return text.uppercased() == "ÅÅÅÅ-MM-DD"
        case _ where "fklnstvy".utf8.contains(first | 0x20):
            // Few values are so short, and few others have the second letter.
            if text.utf8.count <= longestExact, exact.contains(text.lowercased()) { return true }
            switch text.utf8.dropFirst().first {
            case UInt8(ascii: "l"), UInt8(ascii: "k"), UInt8(ascii: "y"), 0xC3:
                return words.contains { text.utf8.starts(with: $0.utf8) }
            default: return false
            }
        default: return false
        }
    }

    /// What Word shows in the boxes of a form, and templates in the place of a text.
    private static let words = [
        "Klicka här", "Klicka eller tryck här", "Välj ett objekt", "Välj ett alternativ", "Skriv här", "Skriv text här",
        "Fyll i",
    ]
    private static let exact: Set = [
        "tbd", "tba", "todo", "null", "none", "n/a", "n.a.", "fyll i", "skriv här", "lorem ipsum", "yyyy-mm-dd",
    ]
    /// In bytes.
    private static let longestExact = 12
}
