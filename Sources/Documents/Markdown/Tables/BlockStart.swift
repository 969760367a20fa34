/// The blocks that may not interrupt a paragraph, so that cmark reads them as its text, but that end a table on GitHub.
enum BlockStart {
    /// Whether a line (without its container's prefix) begins one of them.
    static func endsTable(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let first = range.first else { return true }
        switch bytes[first] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            // With text after it, it would have begun a list in cmark's tree too.
            return isBlank(bytes, (first + 1)..<range.upperBound)
        case 0x30...0x39: return isOrderedMarker(bytes, range)
        case UInt8(ascii: "<"): return isWholeTag(bytes, range)
        default: return false
        }
    }

    private static func isOrderedMarker(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound, (0x30...0x39).contains(bytes[at]) { at += 1 }
        guard at - range.lowerBound <= 9, at < range.upperBound,
            bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")")
        else { return false }
        return at + 1 == range.upperBound || bytes[at + 1] == 0x20 || bytes[at + 1] == 0x09
    }

    /// An opening or closing tag with nothing after it (start condition 7 of HTML blocks).
    private static func isWholeTag(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var at = range.lowerBound + 1
        let end = range.upperBound
        if at < end, bytes[at] == UInt8(ascii: "/") { at += 1 }
        guard at < end, (0x41...0x5A).contains(bytes[at] & 0xDF) else { return false }
        var quote: UInt8?
        while at < end {
            let byte = bytes[at]
            at += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return isBlank(bytes, at..<end)
            } else if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") {
                return false
            }
        }
        return false
    }

    private static func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
    }
}
