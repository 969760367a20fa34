import Bytes

/// What `href` and `src` take: an address that was checked, never just any string.
public struct Address: Sendable {
    /// What it is made of. The way between two pages is worked out as it is written, straight into the page: a page has some
    /// fifty of them.
    enum Form: Sendable {
        case text(String)
        /// Between two paths of the site.
        case way(from: String, to: String, fragment: String?)
    }
    let form: Form

    /// As it stands in the page, before escaping.
    public var text: String {
        switch form {
        case .text(let text): text
        case .way(let here, let there, let fragment):
            Address(relative: Address.way(from: here, to: there) + (fragment.map { "#" + $0 } ?? "")).text
        }
    }

    /// The way from a page to another of the same site, by their paths from the root (`/moten/`): relative, so that the site
    /// works under any path.
    public init(from here: String, to there: String, fragment: String? = nil) {
        form = .way(from: here, to: there, fragment: fragment)
    }

    /// An address on this site: a path from the page that it stands on (`../moten/`), a path from the root, or `#id`.
    ///
    /// Always harmless: what may not stand in an address is percent-encoded, and a colon or a double slash that would make
    /// it lead off the site is encoded or dropped.
    public init(relative path: String) {
        if Address.isPlain(path) {
            form = .text(path)
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
        form = .text(String(decoding: bytes, as: UTF8.self))
    }

    /// A place on the page itself.
    public init(fragment id: String) { self.init(relative: "#" + id) }

    /// An address off the site: `https:`, `http:`, `mailto:` or `tel:` and something after it; else nil.
    public init?(external address: String) {
        guard address.lendBytes(Address.isExternal) else { return nil }
        form = .text(address)
    }

    private static func isExternal(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let colon = address.next(UInt8(ascii: ":")), colon <= 6 else { return false }
        let rest = address.count - colon - 1
        // The letters before the colon as a number, small, a byte a letter.
        switch address[..<colon].reduce(UInt64(0), { $0 << 8 | UInt64($1 | 0x20) }) {
        case 0x68_7474_7073, 0x6874_7470:  // https, http
            let slash = UInt8(ascii: "/")
            guard rest > 2, address[colon + 1] == slash, address[colon + 2] == slash else { return false }
        case 0x6D61_696C_746F, 0x74_656C: guard rest > 0 else { return false }  // mailto, tel
        default: return false
        }
        return address.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }

    /// Nothing in it needs a second look: letters, digits and `-._~/#?=&%` with no colon, and not beginning with `//`.
    private static func isPlain(_ path: String) -> Bool { path.lendBytes { isPlain($0, from: 0) } }

    /// The same of what stands in `text` from `start` on.
    fileprivate static func isPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        let slash = UInt8(ascii: "/")
        if start + 1 < text.count, text[start] == slash, text[start + 1] == slash { return false }
        var index = start
        while index < text.count {
            // `-./`, digits and letters are nearly all there is.
            index = text.next(from: index, to: text.count) {
                ($0.letters | $0.marks(from: UInt8(ascii: "-"), to: UInt8(ascii: "9"))) ^ $0.all
            }
            guard index < text.count else { break }
            guard isPlain(text[index]) else { return false }
            index += 1
        }
        return true
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "="),
            UInt8(ascii: "&"), UInt8(ascii: "%"):
            true
        default: false
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x41 + value - 10 }

    private static func way(from here: String, to there: String) -> String {
        var out = ByteBuffer(capacity: 128)
        out.appendWay(from: here, to: there)
        return out.withBytes { String(decoding: $0, as: UTF8.self) }
    }
}

extension Address: Hashable {
    public static func == (left: Address, right: Address) -> Bool { left.text == right.text }

    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension ByteBuffer {
    /// An address as an attribute's value, escaped.
    @usableFromInline mutating func append(_ address: Address) {
        switch address.form {
        case .text(let text): appendEscapedAttribute(text)
        case .way(let here, let there, let fragment):
            let start = count
            appendWay(from: here, to: there)
            if let fragment {
                append(UInt8(ascii: "#"))
                append(fragment)
            }
            // It is nearly always as it should be: of what is plain, `&` alone is escaped.
            if withBytes({ !Address.isPlain($0, from: start) || $0.next(UInt8(ascii: "&"), from: start) != nil }) {
                truncate(to: start)
                appendEscapedAttribute(address.text)
            }
        }
    }

    /// Up to the last folder that both share, then down; `./` from a page to itself.
    mutating func appendWay(from here: String, to there: String) {
        here.lendBytes { here in there.lendBytes { appendWay(from: here, to: $0) } }
    }

    private mutating func appendWay(from here: UnsafeBufferPointer<UInt8>, to there: UnsafeBufferPointer<UInt8>) {
        let slash = UInt8(ascii: "/")
        var shared = 0
        var index = 0
        let end = min(here.count, there.count)
        while index < end, here[index] == there[index] {
            index += 1
            if here[index - 1] == slash { shared = index }
        }
        var isHere = there.count == shared
        index = shared
        while let next = here.next(slash, from: index) {
            append("../")
            isHere = false
            index = next + 1
        }
        append(UnsafeBufferPointer(rebasing: there[shared...]))
        if isHere { append("./") }
    }
}
