/// The endings of Swedish nouns (böjningsändelser) that a glossary's word may have in a text.
enum NounEnding {
    /// Where the letters from `start` on end; nil where a hyphen follows them, for then the word is part of a longer one.
    static func end(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var place = start
        while place < text.count, isLetter(text, place) { place += 1 }
        if place < text.count, text[place] == UInt8(ascii: "-") { return nil }
        return place
    }

    private static func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        let byte = text[place]
        if byte < 0x80 { return (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") }
        // C2 and E2 80 begin signs and spaces, not letters.
        return byte != 0xC2 && byte != 0xE2
    }

    /// Definite forms, plurals and the genitive of each: `-en`, `-et`, `-er`, `-erna`, `-ens` …
    static func isKnown(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var length = range.count
        if length == 0 { return true }
        guard length <= 5 else { return false }
        func at(_ index: Int) -> UInt8 { text[range.lowerBound + index] }
        if at(length - 1) == UInt8(ascii: "s") {
            length -= 1
            if length == 0 { return true }
        }
        let letters = (0..<length).reduce(UInt64(0)) { $0 << 8 | UInt64(at($1)) }
        switch letters {
        case 0x6E, 0x74, 0x72: return true  // n, t, r
        case 0x656E, 0x6574, 0x6572, 0x6172, 0x6F72, 0x6E61: return true  // en, et, er, ar, or, na
        case 0x726E61: return true  // rna
        case 0x6572_6E61, 0x6172_6E61, 0x6F72_6E61: return true  // erna, arna, orna
        default: return false
        }
    }
}
