/// What `href` and `src` take: an address that was checked, never just any string.
public struct Address: Sendable, Hashable {
    /// As it stands in the page, before escaping.
    public let text: String

    /// An address on this site: a path from the page that it stands on (`../moten/`), a path from the root, or `#id`.
    ///
    /// Always harmless: what may not stand in an address is percent-encoded, and a colon or a double slash that would make
    /// it lead off the site is encoded or dropped.
    public init(relative path: String) {
        if Address.isPlain(path) {
            text = path
            return
        }
        var bytes: [UInt8] = []
        var isFirstSegment = true
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "/") where bytes == [UInt8(ascii: "/")]: continue
            case UInt8(ascii: ":") where isFirstSegment: bytes += Array("%3A".utf8)
            case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
                UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
                bytes += [UInt8(ascii: "%"), Address.hexDigit(byte >> 4), Address.hexDigit(byte & 15)]
            default: bytes.append(byte)
            }
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
                isFirstSegment = false
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// A place on the page itself.
    public init(fragment id: String) { self.init(relative: "#" + id) }

    /// An address off the site: `https:`, `http:`, `mailto:` or `tel:` and something after it; else nil.
    public init?(external address: String) {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = address[..<colon].lowercased()
        let rest = address[address.utf8.index(after: colon)...].utf8
        switch scheme {
        case "https", "http": guard rest.starts(with: "//".utf8), rest.count > 2 else { return nil }
        case "mailto", "tel": guard !rest.isEmpty else { return nil }
        default: return nil
        }
        guard !address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return nil }
        text = address
    }

    /// Nothing in it needs a second look: letters, digits and `-._~/#?=&%` with no colon, and not beginning with `//`.
    private static func isPlain(_ path: String) -> Bool {
        var previous: UInt8 = 0
        var index = 0
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "&"),
                UInt8(ascii: "%"):
                break
            case UInt8(ascii: "/"): if index == 1 && previous == byte { return false }
            default: return false
            }
            previous = byte
            index += 1
        }
        return true
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x41 + value - 10 }
}
