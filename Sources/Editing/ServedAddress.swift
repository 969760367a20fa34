/// Which addresses the preview answers to. A page on the web may let its own name lead to 127.0.0.1 and then ask this server
/// as if it were its own (DNS rebinding); such a request carries that name, and a preview may hold drafts.
enum ServedAddress {
    /// The path that a request asks for; nil where it asks another host than this machine.
    ///
    /// - Parameters:
    ///   - target: what stands on the request's first line: a path, or a whole address (RFC 9112 §3.2), whose host then goes
    ///     before the header's.
    ///   - host: the header Host; nil where there is none, which no browser leaves out.
    static func path(of target: String, host: String?) -> String? {
        let scheme = "http://"
        guard target.utf8.first != UInt8(ascii: "/"), target.utf8.starts(with: scheme.utf8) else {
            return isThisMachine(host ?? "localhost") ? target : nil
        }
        let rest = target.utf8.dropFirst(scheme.utf8.count)
        let authority = rest.prefix { $0 != UInt8(ascii: "/") }
        guard isThisMachine(String(Substring(authority))) else { return nil }
        let path = rest[authority.endIndex...]
        return path.isEmpty ? "/" : String(Substring(path))
    }

    /// Any port will do: one may be led here from another machine, whose port then stands in the header.
    private static func isThisMachine(_ host: String) -> Bool {
        ["localhost", "127.0.0.1", "[::1]"].contains { name in
            let host = host.lowercased()
            guard host.utf8.starts(with: name.utf8) else { return false }
            let port = host.utf8.dropFirst(name.utf8.count)
            return port.isEmpty
                || port.first == UInt8(ascii: ":") && port.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
        }
    }
}
