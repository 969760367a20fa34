import Foundation

/// The tags of a page as a browser's reader cuts them: enough to see whether planted text has become one.
struct HTMLTags {
    struct Tag {
        var name: String
        var attributes: [(name: String, value: String)]

        private static let forbidden: Set = ["script", "iframe", "object", "embed", "base", "form"]
        private static let addresses: Set = ["href", "src", "action", "formaction", "xlink:href", "data", "poster"]

        /// Neither code nor an address that could hold any.
        var isHarmless: Bool {
            if Self.forbidden.contains(name) { return false }
            return attributes.allSatisfy { attribute in
                if attribute.name.hasPrefix("on") || attribute.name == "style" || attribute.name == "srcdoc" {
                    return false
                }
                guard Self.addresses.contains(attribute.name) else { return true }
                let value = attribute.value.replacingOccurrences(of: "&amp;", with: "&").unicodeScalars.filter {
                    $0.value > 0x20
                }
                let address = String(String.UnicodeScalarView(value)).lowercased()
                guard let colon = address.firstIndex(of: ":") else { return !address.hasPrefix("//") }
                let scheme = address[..<colon]
                if scheme.contains("/") || scheme.contains("#") || scheme.contains("?") {
                    return !address.hasPrefix("//")
                }
                return ["https", "http", "mailto", "tel"].contains(String(scheme))
            }
        }
    }

    static func read(_ html: String) -> [Tag] {
        var tags: [Tag] = []
        let bytes = Array(html.utf8)
        var index = 0
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else {
                index += 1
                continue
            }
            index += 1
            if bytes[index] == UInt8(ascii: "/") { index += 1 }
            guard index < bytes.count, (bytes[index] | 0x20) >= 97, (bytes[index] | 0x20) <= 122 else { continue }
            var start = index
            while index < bytes.count, !isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">"),
                bytes[index] != UInt8(ascii: "/")
            { index += 1 }
            var tag = Tag(name: text(start..<index).lowercased(), attributes: [])
            while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
                if isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
                    index += 1
                    continue
                }
                start = index
                while index < bytes.count, !isSpace(bytes[index]), bytes[index] != UInt8(ascii: "="),
                    bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "/")
                {
                    index += 1
                }
                let name = text(start..<index).lowercased()
                var value = ""
                if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
                    index += 1
                    let quote = index < bytes.count ? bytes[index] : 0
                    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                        start = index + 1
                        index = bytes[min(start, bytes.count)...].firstIndex(of: quote) ?? bytes.count
                        value = text(min(start, index)..<index)
                        index = min(index + 1, bytes.count)
                    } else {
                        start = index
                        while index < bytes.count, !isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") {
                            index += 1
                        }
                        value = text(start..<index)
                    }
                } else if index == start {
                    index += 1
                }
                tag.attributes.append((name, value))
            }
            tags.append(tag)
        }
        return tags
    }
}
