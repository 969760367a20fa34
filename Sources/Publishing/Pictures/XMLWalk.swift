/// Walks through XML (XML-dokument) tag by tag, as strictly as browsers do: what one of them would not read ends the walk.
///
/// Entities of a document's own are not looked up: `SVGCheck` refuses pictures that have any.
struct XMLWalk {
    enum Step {
        case start(name: ArraySlice<UInt8>, attributes: [Attribute])
        case end
    }

    struct Attribute {
        var name: ArraySlice<UInt8>
        /// As it is written, with its references.
        var value: ArraySlice<UInt8>
    }

    enum Problem: Equatable {
        /// The file ends within something.
        case cutOff
        /// What stands in a range can't stand there.
        case unreadable(Range<Int>)
    }

    /// Why the walk ended before the document did.
    private(set) var problem: Problem?
    /// Where the latest step begins.
    private var place = 0

    private let bytes: [UInt8]
    /// Past the byte-order mark.
    private let first: Int
    private var index: Int
    /// The names of the elements that are open.
    private var open: [ArraySlice<UInt8>] = []
    private var hasRoot = false
    /// The element that was just begun has ended in the same tag.
    private var isClosing = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        index = first
    }

    /// The next tag; nil at the document's end, or at what can't be read.
    mutating func next() -> Step? {
        if isClosing {
            isClosing = false
            return .end
        }
        while problem == nil {
            skipText()
            guard problem == nil else { return nil }
            guard index < bytes.count else {
                if !hasRoot || !open.isEmpty { problem = .cutOff }
                return nil
            }
            place = index
            if begins("<!--") {
                skipComment()
            } else if begins("<![CDATA["), !open.isEmpty {
                skip(past: "]]>", from: index + 9)
            } else if begins("<!DOCTYPE"), !hasRoot {
                skip(past: ">", from: index + 9)
            } else if begins("<?") {
                // An empty line before `<?xml …?>` is enough for a browser to show nothing.
                if begins("<?xml "), index != first {
                    refuse(index..<index + 5)
                    return nil
                }
                skip(past: "?>", from: index + 2)
            } else if begins("</") {
                return end()
            } else {
                return start()
            }
        }
        return nil
    }

    // MARK: Between tags

    private mutating func skipText() {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
            let byte = bytes[index]
            if open.isEmpty, !XMLWalk.isSpace(byte) { return refuse(index..<wordEnd(from: index)) }
            if byte < 0x20, !XMLWalk.isSpace(byte) { return refuse(index..<index + 1) }
            if byte == UInt8(ascii: "&"), !isReference(at: index) { return refuse(index..<wordEnd(from: index)) }
            if byte == UInt8(ascii: ">"), index - start >= 2, bytes[index - 1] == UInt8(ascii: "]"),
                bytes[index - 2] == UInt8(ascii: "]")
            {
                return refuse(index - 2..<index + 1)
            }
            index += 1
        }
    }

    /// Two hyphens may not stand in a comment but at its end.
    private mutating func skipComment() {
        index += 4
        while index < bytes.count, !begins("--") { index += 1 }
        guard index + 2 < bytes.count else { return cutOff() }
        guard bytes[index + 2] == UInt8(ascii: ">") else { return refuse(index..<index + 2) }
        index += 3
    }

    private mutating func skip(past end: StaticString, from start: Int) {
        index = start
        while index < bytes.count, !begins(end) { index += 1 }
        guard index < bytes.count else { return cutOff() }
        index += end.utf8CodeUnitCount
    }

    // MARK: Tags

    private mutating func end() -> Step? {
        index += 2
        let name = name()
        skipSpace()
        guard index < bytes.count else { return cut() }
        guard bytes[index] == UInt8(ascii: ">"), let last = open.last, last == name else {
            refuse(place..<min(bytes.count, index + 1))
            return nil
        }
        open.removeLast()
        index += 1
        return .end
    }

    private mutating func start() -> Step? {
        index += 1
        let name = name()
        guard index < bytes.count else { return cut() }
        guard !name.isEmpty, XMLWalk.beginsName(name[name.startIndex]), !hasRoot || !open.isEmpty else {
            refuse(place..<wordEnd(from: max(index, place + 1)))
            return nil
        }
        hasRoot = true
        var attributes: [Attribute] = []
        var names: Set<ArraySlice<UInt8>> = []
        while true {
            let hasSpace = index < bytes.count && XMLWalk.isSpace(bytes[index])
            skipSpace()
            guard index < bytes.count else { return cut() }
            let start = index
            if bytes[index] == UInt8(ascii: ">") {
                index += 1
                open.append(name)
                return .start(name: name, attributes: attributes)
            }
            if begins("/>") {
                index += 2
                isClosing = true
                return .start(name: name, attributes: attributes)
            }
            guard hasSpace, let attribute = attribute() else {
                if problem == nil { refuse(start..<wordEnd(from: max(index, start + 1))) }
                return nil
            }
            guard names.insert(attribute.name).inserted else {
                refuse(attribute.name.startIndex..<attribute.name.endIndex)
                return nil
            }
            attributes.append(attribute)
        }
    }

    private mutating func attribute() -> Attribute? {
        let name = name()
        skipSpace()
        guard index < bytes.count else { return cut() }
        guard !name.isEmpty, XMLWalk.beginsName(name[name.startIndex]), bytes[index] == UInt8(ascii: "=") else {
            return nil
        }
        index += 1
        skipSpace()
        guard index < bytes.count else { return cut() }
        let quote = bytes[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != quote {
            let byte = bytes[index]
            guard byte != UInt8(ascii: "<"), byte >= 0x20 || XMLWalk.isSpace(byte),
                byte != UInt8(ascii: "&") || isReference(at: index)
            else { return nil }
            index += 1
        }
        guard index < bytes.count else { return cut() }
        index += 1
        return Attribute(name: name, value: bytes[start..<index - 1])
    }

    // MARK: Pieces

    private mutating func cutOff() { problem = .cutOff }

    private mutating func refuse(_ range: Range<Int>) { problem = .unreadable(range) }

    private mutating func cut<Result>() -> Result? {
        cutOff()
        return nil
    }

    private func begins(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { text in
            index + text.count <= bytes.count && bytes[index..<(index + text.count)].elementsEqual(text)
        }
    }

    private mutating func skipSpace() { while index < bytes.count, XMLWalk.isSpace(bytes[index]) { index += 1 } }

    private mutating func name() -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, XMLWalk.isName(bytes[index]) { index += 1 }
        return bytes[start..<index]
    }

    /// To the next space or tag, for the message: never all of a long text.
    private func wordEnd(from start: Int) -> Int {
        var end = start
        while end < bytes.count, end - start < 40, !XMLWalk.isSpace(bytes[end]),
            bytes[end] != UInt8(ascii: "<") || end == start
        {
            end += 1
        }
        return end
    }

    /// `&amp;` and its four likes, or a number (XML 1.0 §4.1).
    private func isReference(at place: Int) -> Bool {
        let end = bytes[place...].prefix(40).firstIndex(of: UInt8(ascii: ";")) ?? place
        return end > place && XMLReferences.decoded(bytes[place...end]) != Array(bytes[place...end])
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 || byte == 10 || byte == 13 }

    private static func beginsName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
            || (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    private static func isName(_ byte: UInt8) -> Bool {
        beginsName(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte &- 0x30 < 10
    }
}
