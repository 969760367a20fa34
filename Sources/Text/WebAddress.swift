/// The parts of a web address (webbadress; RFC 3986 §3) that tell where it leads: its host, its path and its query.
struct WebAddress {
    /// In small letters, without name, password and port.
    let host: String
    /// A name or a password stands before the host.
    let hasCredentials: Bool
    /// From its first slash on, in small letters; `/` where there is none.
    let path: String
    private let query: String

    /// `authority`: what stands between `//` and the path. `rest`: what stands after that.
    init(authority: Slice<UnsafeBufferPointer<UInt8>>, rest: Slice<UnsafeBufferPointer<UInt8>>) {
        let name = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
        hasCredentials = name.startIndex > authority.startIndex
        host = String(decoding: name.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
        let question = rest.firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex
        path = rest.first == UInt8(ascii: "/") ? String(decoding: rest[..<question], as: UTF8.self).lowercased() : "/"
        query = String(decoding: rest[question...].dropFirst(), as: UTF8.self)
    }

    /// Whether its host is `domain` or lies below it.
    func isAt(_ domain: String) -> Bool {
        host.hasSuffix(domain) && (host.utf8.count == domain.utf8.count || host.dropLast(domain.utf8.count).last == ".")
    }

    /// The numbers of an IPv4 address; nil for a host with a name.
    var numbers: [UInt8]? {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { UInt8($0) }
        return numbers.count == 4 && parts.count == 4 ? numbers : nil
    }

    /// The address that stands in its query under a key, up to that address's own query; nil where none does.
    func value(of key: String) -> String? {
        let pair = query.split(separator: "&").first { $0.hasPrefix(key + "=") || $0.hasPrefix("amp;" + key + "=") }
        guard let value = pair.map({ String($0.drop { $0 != "=" }.dropFirst()).percentDecoded }),
            value.hasPrefix("https://") || value.hasPrefix("http://"),
            !value.unicodeScalars.contains(where: { $0.value <= 0x20 || 0x7F..<0xA0 ~= $0.value || $0 == "<" })
        else { return nil }
        let address = value.prefix { $0 != "?" && $0 != "#" }
        return address.utf8.count <= 200 ? String(address) : nil
    }
}
