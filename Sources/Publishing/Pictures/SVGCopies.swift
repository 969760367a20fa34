/// How many parts an SVG picture draws when the copies that `<use>`, patterns, masks and markers make of others are counted
/// too (kopior): ten copies of ten copies of … make a small file an endless one.
struct SVGCopies {
    private struct Part {
        var inner: [Int] = []
        /// The ids of parts that are drawn for this one.
        var copied: [ArraySlice<UInt8>] = []
        var isColour = false
    }

    private var parts: [Part] = []
    private var open: [Int] = []
    private var byID: [ArraySlice<UInt8>: Int] = [:]

    mutating func begin(_ name: ArraySlice<UInt8>, _ attributes: [XMLWalk.Attribute]) {
        let number = parts.count
        var part = Part()
        let element = XMLPrefixes.split(name).own
        // A colour that runs into another is drawn as one, however many steps it has; a link leads, and draws nothing.
        part.isColour = element.elementsEqual("linearGradient".utf8) || element.elementsEqual("radialGradient".utf8)
        let isLink = element.elementsEqual("a".utf8)
        for attribute in attributes {
            let own = XMLPrefixes.split(attribute.name).own
            if own.elementsEqual("id".utf8) {
                if byID[attribute.value] == nil { byID[attribute.value] = number }
            } else if own.elementsEqual("href".utf8) {
                if attribute.value.first == UInt8(ascii: "#"), !isLink {
                    part.copied.append(attribute.value.dropFirst())
                }
            } else {
                part.copied += SVGCopies.named(in: attribute.value)
            }
        }
        if let parent = open.last { parts[parent].inner.append(number) }
        parts.append(part)
        open.append(number)
    }

    mutating func end() { open.removeLast() }

    /// How many parts are drawn, copies counted, up to a little more than a number. A part that is drawn within itself is
    /// not: browsers leave it out.
    func count(upTo most: Int) -> Int {
        guard !parts.isEmpty else { return 0 }
        var counts = [Int?](repeating: nil, count: parts.count)
        var isOpen = [Bool](repeating: false, count: parts.count)
        var waiting = [0]
        while let number = waiting.last {
            guard counts[number] == nil else {
                waiting.removeLast()
                continue
            }
            let part = parts[number]
            let others = part.isColour ? [] : part.inner + part.copied.compactMap { byID[$0] }
            if !isOpen[number] {
                isOpen[number] = true
                waiting += others.filter { counts[$0] == nil && !isOpen[$0] }
                continue
            }
            waiting.removeLast()
            counts[number] = others.reduce(1) { min(most + 1, $0 + (counts[$1] ?? 0)) }
        }
        return counts[0] ?? 0
    }

    /// The ids in `url(#a)`, of an attribute's own value or of one in `style`.
    private static func named(in value: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var ids: [ArraySlice<UInt8>] = []
        var rest = value
        while let opening = rest.firstRange(of: Array("url(".utf8)) {
            rest = rest[opening.upperBound...].drop {
                $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
            }
            guard rest.first == UInt8(ascii: "#") else { continue }
            let id = rest.dropFirst().prefix {
                $0 > 0x20 && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'")
            }
            ids.append(id)
            rest = rest[id.endIndex...]
        }
        return ids
    }
}
