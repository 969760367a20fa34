public import Bytes

extension ByteBuffer {
    /// Text between tags: `&`, `<` and `>` are escaped.
    @inlinable public mutating func appendEscapedText(_ text: String) {
        text.lendBytes { appendEscaped($0, quotes: false) }
    }

    /// An attribute's value: `&`, `<`, `>` and `"` are escaped.
    @inlinable public mutating func appendEscapedAttribute(_ text: String) {
        text.lendBytes { appendEscaped($0, quotes: true) }
    }

    /// Bytes of UTF-8 with `&`, `<`, `>` (and `"` where `quotes`) escaped; the same as cmark's own escaping with `quotes`.
    public mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, quotes: Bool) {
        var start = 0
        var index = 0
        if bytes.count < 16 {
            // Most texts are a few words with nothing to escape.
            while index < bytes.count, bytes[index] > UInt8(ascii: ">") || bytes[index] == 0x20 { index += 1 }
        }
        while index < bytes.count {
            index = bytes.next(from: index, to: bytes.count) { sixteen in
                let signs = sixteen.marks(of: UInt8(ascii: ">"), with: 0x02) | sixteen.marks(of: UInt8(ascii: "&"))
                return quotes ? signs | sixteen.marks(of: UInt8(ascii: "\"")) : signs
            }
            guard index < bytes.count else { break }
            let byte = bytes[index]
            // Letters and spaces first: they are nine bytes of ten.
            if byte > UInt8(ascii: ">") || byte == 0x20 {
                index += 1
                continue
            }
            let entity: StaticString
            switch byte {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\"") where quotes: entity = "&quot;"
            default:
                index += 1
                continue
            }
            append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
            append(entity)
            index += 1
            start = index
        }
        append(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
}
