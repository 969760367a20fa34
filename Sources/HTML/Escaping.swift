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
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            // Letters and spaces first: they are nine bytes of ten.
            if byte > UInt8(ascii: ">") || byte == 0x20 { continue }
            let entity: StaticString
            switch byte {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\"") where quotes: entity = "&quot;"
            default: continue
            }
            append(UnsafeBufferPointer(rebasing: bytes[start..<(index - 1)]))
            append(entity)
            start = index
        }
        append(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
}
