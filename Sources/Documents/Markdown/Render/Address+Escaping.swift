import HTML

extension ByteBuffer {
    /// An address as cmark writes it in `href` and `src`: what may stand in an address stays, `&` and `'` become entities,
    /// every other byte is percent-encoded.
    mutating func appendEscapedAddress(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if Self.standsInAddress(byte) { continue }
            append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
            start = index + 1
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "'"): append("&#x27;")
            default:
                append(UInt8(ascii: "%"))
                append(Self.hexadecimal(byte >> 4))
                append(Self.hexadecimal(byte & 15))
            }
        }
        append(UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    private static func hexadecimal(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + value }

    private static func standsInAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x23...0x25, 0x28...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E: true
        default: false
        }
    }

    /// Whether cmark's safe mode empties the address: `javascript:`, `vbscript:`, `file:`, and `data:` but for four sorts
    /// of picture.
    static func isUnsafeForCmark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if hasPrefix(bytes, "data:") {
            return
                !(hasPrefix(bytes, "data:image/png") || hasPrefix(bytes, "data:image/gif")
                || hasPrefix(bytes, "data:image/jpeg") || hasPrefix(bytes, "data:image/webp"))
        }
        return hasPrefix(bytes, "javascript:") || hasPrefix(bytes, "vbscript:") || hasPrefix(bytes, "file:")
    }

    private static func hasPrefix(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: StaticString) -> Bool {
        guard bytes.count >= prefix.utf8CodeUnitCount else { return false }
        for index in 0..<prefix.utf8CodeUnitCount {
            let byte = bytes[index]
            let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if lowered != prefix.utf8Start[index] { return false }
        }
        return true
    }
}
