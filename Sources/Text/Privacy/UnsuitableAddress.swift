import Bytes

/// A web address that residents can't use or must not be given (olämplig adress), by its host and its form alone.
public struct UnsuitableAddress: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Only those who work there get there: hosts without a dot, private networks (RFC 1918, RFC 6762), intranets, files
        /// shared among colleagues.
        case staff
        /// An invitation to a digital meeting: whoever has it may try to join.
        case meeting
        /// It goes through a service that a mail program or a search engine has put before it, and may tell whose mail it was
        /// taken from. What it leads to in the end, where that can be read.
        case forwarded(to: String?)
        /// A name or a password stands before the host (RFC 3986 §3.2.1).
        case credentials
    }

    public var kind: Kind
    /// Where it stands, in bytes, up to the end of its host.
    public var span: SourceSpan
    /// Its host in small letters.
    public var host: String

    /// Every one in the text, in order.
    public static func find(in text: UnsafeBufferPointer<UInt8>) -> [UnsuitableAddress] {
        var found: [UnsuitableAddress] = []
        var place = 0
        while let colon = text.nextPair(UInt8(ascii: ":"), UInt8(ascii: "/"), from: place) {
            place = colon + 2
            guard place < text.count, text[place] == UInt8(ascii: "/"), let start = text.webScheme(before: colon)
            else { continue }
            var end = place + 1
            while end < text.count, end - place <= longestHost, isOfHost(text[end]) { end += 1 }
            let authority = text[(place + 1)..<end]
            let rest = text[end...].prefix(longestAddress).prefix { !isEnd($0) }
            let address = WebAddress(authority: authority, rest: rest)
            guard let kind = kind(of: address) else { continue }
            found.append(UnsuitableAddress(kind: kind, span: SourceSpan(start, end), host: address.host))
        }
        return found
    }

    private static let longestHost = 512
    private static let longestAddress = 2_048

    private static func isOfHost(_ byte: UInt8) -> Bool {
        byte.isLetterOrDigit || byte >= 0x80 || "-._~%:@+!$&=".utf8.contains(byte)
    }

    private static func isEnd(_ byte: UInt8) -> Bool { byte <= 0x20 || "<>\"`|\\^{}".utf8.contains(byte) }

    private static func kind(of address: WebAddress) -> Kind? {
        if address.hasCredentials { return .credentials }
        if let service = forwarding.first(where: { address.isAt($0.host) && address.path.hasPrefix($0.path) }) {
            return .forwarded(to: address.value(of: service.key))
        }
        if meetings.contains(where: { address.isAt($0.host) && address.path.hasPrefix($0.path) }) { return .meeting }
        return isForStaff(address) ? .staff : nil
    }

    /// Services that stand before an address, the path that they do it under and the key of what they lead to.
    private static let forwarding = [
        (host: "safelinks.protection.outlook.com", path: "/", key: "url"),
        (host: "statics.teams.cdn.office.net", path: "/evergreen-assets/safelinks", key: "url"),
        (host: "urldefense.com", path: "/", key: "u"),
        (host: "urldefense.proofpoint.com", path: "/", key: "u"),
        (host: "google.com", path: "/url", key: "q"),
        (host: "google.se", path: "/url", key: "q"),
        (host: "l.facebook.com", path: "/l.php", key: "u"),
    ]

    private static let meetings = [
        (host: "teams.microsoft.com", path: "/l/meetup-join"),
        (host: "teams.microsoft.com", path: "/meet/"),
        (host: "teams.live.com", path: "/meet/"),
        (host: "zoom.us", path: "/j/"),
        (host: "zoom.us", path: "/my/"),
        (host: "meet.google.com", path: "/"),
        (host: "webex.com", path: "/meet/"),
        (host: "webex.com", path: "/join/"),
    ]

    private static func isForStaff(_ address: WebAddress) -> Bool {
        if let parts = address.numbers {
            switch (parts[0], parts[1]) {
            case (10, _), (127, _), (192, 168), (169, 254), (172, 16...31): return true
            default: return false
            }
        }
        let labels = address.host.split(separator: ".")
        guard labels.count > 1, let first = labels.first, let last = labels.last else { return !address.host.isEmpty }
        if ["local", "localhost", "lan", "internal", "intranet", "corp"].contains(last) { return true }
        if ["intranat", "intranät", "intranet", "intra", "insidan"].contains(first) { return true }
        if address.isAt("sharepoint.com") { return true }
        // The service's own first page is for everybody.
        return address.path.utf8.count > 1
            && ["teams.microsoft.com", "outlook.office.com", "outlook.office365.com"].contains { address.isAt($0) }
    }
}

extension Diagnostic {
    /// Addresses that residents can't use or must not be given, wherever in a file they stand.
    public static func unsuitableAddresses(in source: SourceText) -> [Diagnostic] {
        source.bytes.withUnsafeBufferPointer { UnsuitableAddress.find(in: $0) }.map { address in
            switch address.kind {
            case .staff: Diagnostic(.addressForStaff, in: source.path, at: address.span, address.host)
            case .meeting: Diagnostic(.addressOfMeeting, in: source.path, at: address.span, address.host)
            case .forwarded(let target?):
                Diagnostic(.addressForwarded, in: source.path, at: address.span, address.host, target)
            case .forwarded(nil):
                Diagnostic(.addressForwardedSomewhere, in: source.path, at: address.span, address.host)
            case .credentials: Diagnostic(.addressWithCredentials, in: source.path, at: address.span, address.host)
            }
        }
    }
}
