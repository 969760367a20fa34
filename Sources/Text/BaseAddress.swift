import Bytes

/// A site's own address (webbplatsens adress), which every full address in feeds, in the site map and in the pages' heads
/// begins with: `https://trygg.adala.example`, `https://www.adala.example/trygghet`.
public enum BaseAddress {
    /// The address in the form that the rest is put after: scheme and host in lower case, no slash at the end. Nil where
    /// paths can't be put after it or it must not be published: with a user name or password, a query or a fragment, without
    /// a host, with a port that does not exist (RFC 3986 §3). Letters outside ASCII are to be written as browsers send them
    /// (`xn--rd-yia.se`, `%C3%A5`).
    public static func read(_ text: String) -> String? {
        for scheme in ["https://", "http://"] {
            let start = text.utf8.prefix(scheme.utf8.count)
            guard String(Substring(start)).lowercased() == scheme else { continue }
            let rest = text.utf8.dropFirst(scheme.utf8.count)
            let authority = rest.prefix { $0 != UInt8(ascii: "/") }
            guard isAuthority(authority) else { return nil }
            var path = rest[authority.endIndex...]
            while path.last == UInt8(ascii: "/") { path = path.dropLast() }
            guard isPath(path) else { return nil }
            return scheme + String(Substring(authority)).lowercased() + String(Substring(path))
        }
        return nil
    }

    /// A host, and a port or none; no user.
    private static func isAuthority(_ authority: Substring.UTF8View) -> Bool {
        var host = authority
        if authority.first == UInt8(ascii: "[") {
            // An IPv6 address stands in brackets.
            guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { return false }
            let digits = authority[authority.index(after: authority.startIndex)..<end]
            guard digits.contains(UInt8(ascii: ":")),
                digits.allSatisfy({
                    $0.hexadecimalDigit != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
                })
            else { return false }
            host = authority[authority.index(after: end)...]
            return host.isEmpty || host.first == UInt8(ascii: ":") && isPort(host.dropFirst())
        }
        if let colon = authority.firstIndex(of: UInt8(ascii: ":")) {
            guard isPort(authority[authority.index(after: colon)...]) else { return false }
            host = authority[..<colon]
        }
        // RFC 1123 §2.1: letters, digits and hyphens between points.
        return host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
        }
    }

    private static func isPort(_ digits: Substring.UTF8View) -> Bool {
        digits.count <= 5 && digits.allSatisfy { (0x30...0x39).contains($0) }
            && (Int(String(Substring(digits))).map { (1...65_535).contains($0) } ?? false)
    }

    /// Empty, or parts that each begin with a slash; none is empty, `.` or `..`.
    private static func isPath(_ path: Substring.UTF8View) -> Bool {
        // `…/index.html` is a page, and no folder that other addresses can be put after.
        let whole = String(Substring(path)).lowercased()
        if whole.hasSuffix(".html") || whole.hasSuffix(".htm") { return false }
        let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
        return parts.allSatisfy { part in
            guard !part.isEmpty, !part.elementsEqual(".".utf8), !part.elementsEqual("..".utf8) else { return false }
            // After a percent sign, how many hexadecimal digits are still to come.
            var missing = 0
            for byte in part {
                if missing > 0 {
                    guard byte.hexadecimalDigit != nil else { return false }
                    missing -= 1
                } else if byte == UInt8(ascii: "%") {
                    missing = 2
                } else {
                    guard byte.isLetterOrDigit || "-._~".utf8.contains(byte) else { return false }
                }
            }
            return missing == 0
        }
    }
}
