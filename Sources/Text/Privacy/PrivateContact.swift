import Bytes

/// A private person's e-mail address or mobile number (privata kontaktuppgifter) in running text.
///
/// Only what can be told by its form: an address at a provider that sells to private persons, and a Swedish mobile number
/// (070, 072, 073, 076, 079; Post- och telestyrelsens nummerplan).
public struct PrivateContact: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case email
        case mobile
    }

    public var kind: Kind
    /// Where it stands, in bytes.
    public var span: SourceSpan
    /// What a message may show: the provider's domain, or the number's first digits.
    public var shown: String

    /// Every one in `bytes[range]`, in order.
    public static func find(in bytes: [UInt8], range: Range<Int>) -> [PrivateContact] {
        let range = range.clamped(to: 0..<bytes.count)
        return bytes.withUnsafeBufferPointer { buffer in
            var found: [PrivateContact] = []
            var index = range.lowerBound
            while index < range.upperBound {
                index = buffer.next(from: index, to: range.upperBound) {
                    $0.marks(of: UInt8(ascii: "@")) | $0.marks(of: UInt8(ascii: "0")) | $0.marks(of: UInt8(ascii: "+"))
                }
                guard index < range.upperBound else { break }
                switch buffer[index] {
                case UInt8(ascii: "@"):
                    if let address = email(at: index, in: buffer, range: range) { found.append(address) }
                    index += 1
                case UInt8(ascii: "0"), UInt8(ascii: "+"):
                    if let number = mobile(at: index, in: buffer, range: range) {
                        found.append(number)
                        index = Int(number.span.end)
                    } else {
                        index += 1
                    }
                default: index += 1
                }
            }
            return found
        }
    }

    /// Providers of private e-mail; those of organisations have the organisation's own domain.
    private static let providers = [
        "gmail.com", "hotmail.com", "hotmail.se", "outlook.com", "live.se", "live.com", "icloud.com", "me.com",
        "msn.com",
        "yahoo.com", "yahoo.se", "telia.com", "comhem.se", "bredband.net", "spray.se", "proton.me", "protonmail.com",
    ].map { (name: $0, bytes: Array($0.utf8)) }

    private static func email(
        at sign: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>
    ) -> PrivateContact? {
        var start = sign
        while start > range.lowerBound, sign - start < 64, isOfAddress(bytes[start - 1]) { start -= 1 }
        guard start < sign else { return nil }
        var end = sign + 1
        while end < range.upperBound, end - sign < 64, isOfAddress(bytes[end]) { end += 1 }
        while end > sign + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        let domain = bytes[(sign + 1)..<end].lazy.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
        guard let provider = providers.first(where: { domain.elementsEqual($0.bytes) }) else { return nil }
        return PrivateContact(kind: .email, span: SourceSpan(start, end), shown: provider.name)
    }

    private static func isOfAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "+"):
            true
        default: false
        }
    }

    /// Ten digits that begin with 07, or +46 and nine that begin with 7; single spaces, hyphens or brackets between them.
    private static func mobile(
        at start: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>
    ) -> PrivateContact? {
        if start > range.lowerBound {
            switch bytes[start - 1] {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
                return nil
            default: break
            }
        }
        var digits: [UInt8] = []
        var index = start
        var end = start
        var wasGap = false
        scan: while index < range.upperBound, digits.count < 12 {
            switch bytes[index] {
            case 0x30...0x39:
                digits.append(bytes[index])
                wasGap = false
                index += 1
                end = index
            case UInt8(ascii: "+") where index == start: index += 1
            case UInt8(ascii: "("), UInt8(ascii: ")"): index += 1
            case 0x20, UInt8(ascii: "-"):
                guard !wasGap else { break scan }
                wasGap = true
                index += 1
            case 0xC2 where index + 1 < range.upperBound && bytes[index + 1] == 0xA0:
                guard !wasGap else { break scan }
                wasGap = true
                index += 2
            default: break scan
            }
        }
        let national: ArraySlice<UInt8>
        if bytes[start] == UInt8(ascii: "+") {
            guard digits.starts(with: Array("46".utf8)) else { return nil }
            national = digits.dropFirst(2).first == UInt8(ascii: "0") ? digits.dropFirst(3) : digits.dropFirst(2)
        } else {
            national = digits.dropFirst()
        }
        guard national.count == 9, national.first == UInt8(ascii: "7"), let second = national.dropFirst().first,
            [0x30, 0x32, 0x33, 0x36, 0x39].contains(second)
        else { return nil }
        return PrivateContact(
            kind: .mobile, span: SourceSpan(start, end),
            shown: "0" + String(decoding: national.prefix(2), as: UTF8.self))
    }
}

extension Diagnostic {
    /// Private addresses and mobile numbers in the text from byte `start` on; a head's contacts are meant to be read.
    public static func privateContacts(in source: SourceText, from start: Int) -> [Diagnostic] {
        // A head may well give an office's mobile number (`telefon`); an address at a private provider is nobody's office.
        let found = PrivateContact.find(in: source.bytes, range: 0..<source.bytes.count)
        return found.filter { $0.span.start >= start || $0.kind == .email }.map {
            Diagnostic($0.kind == .email ? .privateEmail : .mobileNumber, in: source.path, at: $0.span, $0.shown)
        }
    }
}
