/// What sort of address a link or picture has, and whether it may be published.
enum LinkAddress: Equatable {
    /// https or http.
    case external
    /// mailto or tel.
    case contact
    /// Within the site: a path, a fragment.
    case relative
    case empty
    /// Another scheme (`javascript:`, `data:`), no scheme but another host (`//host`), or with control characters.
    case forbidden

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.first else {
            self = .empty
            return
        }
        guard !LinkAddress.holdsControls(bytes) else {
            self = .forbidden
            return
        }
        // Browsers read a backslash as a slash: `\\host` and `/\host` lead to another host.
        func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
        if isSlash(first), bytes.count > 1, isSlash(bytes[1]) {
            self = .forbidden
            return
        }
        guard let colon = LinkAddress.schemeEnd(bytes) else {
            self = .relative
            return
        }
        switch String(decoding: bytes[..<colon], as: UTF8.self).lowercased() {
        case "https", "http":
            let hasHost = bytes.count > colon + 3 && isSlash(bytes[colon + 1]) && isSlash(bytes[colon + 2])
            self = hasHost ? .external : .forbidden
        case "mailto", "tel": self = .contact
        default: self = .forbidden
        }
    }

    /// The offset of the colon that ends a scheme; anything before a `:` that stands before every `/`, `?` and `#` counts,
    /// since what we do not know as a scheme must not be taken for a path.
    private static func schemeEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: ":"): return index
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"): return nil
            default: continue
            }
        }
        return nil
    }

    /// C0 and C1 controls, and the invisible characters that hide or turn text (U+200B–200F, U+202A–202E, U+2060–2069,
    /// U+FEFF), and white space at the edges: browsers drop some of these and read the rest as another address.
    private static func holdsControls(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if bytes.first == 0x20 || bytes.last == 0x20 { return true }
        for index in bytes.indices {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0x7F { return true }
            guard byte >= 0xC2, index + 1 < bytes.count else { continue }
            let second = bytes[index + 1]
            if byte == 0xC2, second < 0xA0 { return true }
            guard index + 2 < bytes.count else { continue }
            let third = bytes[index + 2]
            switch (byte, second, third) {
            case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA9), (0xEF, 0xBB, 0xBF):
                return true
            default: continue
            }
        }
        return false
    }
}
