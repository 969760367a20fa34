extension ByteBuffer {
    /// Text between tags: `&`, `<` and `>` are escaped.
    @inlinable public mutating func appendEscapedText(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped($0, quotes: false) }
    }

    /// An attribute's value: `&`, `<`, `>` and `"` are escaped.
    @inlinable public mutating func appendEscapedAttribute(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped($0, quotes: true) }
    }

    /// Bytes of UTF-8 with `&`, `<`, `>` (and `"` where `quotes`) escaped; the same as cmark's own escaping with `quotes`.
    @inlinable public mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, quotes: Bool) {
        var start = 0
        for index in 0..<bytes.count {
            let entity: StaticString
            switch bytes[index] {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\"") where quotes: entity = "&quot;"
            default: continue
            }
            append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
            append(entity)
            start = index + 1
        }
        append(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
}
