import Text

/// Reads JSON (RFC 8259) on a stack of its own: depth is bounded, and no input makes the program's stack grow.
struct JSONReader {
    private struct Frame {
        var start: Int
        var isObject: Bool
        var items: [JSONNode] = []
        var members: [(key: String, value: JSONNode)] = []
        var key: String?
        /// The names so far, once there are too many to look through.
        var known: Set<String> = []
    }

    private static let depthLimit = 64

    private let bytes: [UInt8]
    private var index: Int
    private var frames: [Frame] = []
    /// Names that stand twice in one object: readers differ on which one counts.
    private var repeated: [(name: String, span: SourceSpan)] = []

    /// The file's value; where it is not valid JSON, the offset at which it stops being so.
    enum Outcome {
        case value(JSONNode, repeated: [(name: String, span: SourceSpan)])
        case invalid(at: Int)
    }

    static func read(_ source: SourceText) -> Outcome {
        var reader = JSONReader(source)
        guard let node = reader.run() else { return .invalid(at: min(reader.index, source.bytes.count)) }
        return .value(node, repeated: reader.repeated)
    }

    private init(_ source: SourceText) {
        bytes = source.bytes
        index = source.hasByteOrderMark ? 3 : 0
    }

    private mutating func run() -> JSONNode? {
        while true {
            skipSpace()
            guard var node = begin() else { return nil }
            // A value is finished: it closes what it is last in.
            while true {
                guard let top = frames.indices.last, !isOpen(node) else { break }
                add(node, to: top)
                skipSpace()
                guard index < bytes.count else { return nil }
                if bytes[index] == UInt8(ascii: ",") {
                    index += 1
                    skipSpace()
                    // No comma before a bracket.
                    guard index < bytes.count, bytes[index] != UInt8(ascii: "]"), bytes[index] != UInt8(ascii: "}")
                    else {
                        return nil
                    }
                    if frames[top].isObject, !readKey(top) { return nil }
                    break
                }
                guard bytes[index] == JSONReader.bracket(isObject: frames[top].isObject) else { return nil }
                index += 1
                node = close()
            }
            if frames.isEmpty {
                skipSpace()
                return index == bytes.count ? node : nil
            }
        }
    }

    /// A list or object that has only been opened is marked by a span without length.
    private func isOpen(_ node: JSONNode) -> Bool { node.span.start == node.span.end }

    /// A whole value, or the beginning of a list or object, which is then on the stack.
    private mutating func begin() -> JSONNode? {
        guard index < bytes.count else { return nil }
        let start = index
        switch bytes[index] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard frames.count < JSONReader.depthLimit else { return nil }
            let isObject = bytes[index] == UInt8(ascii: "{")
            frames.append(Frame(start: start, isObject: isObject))
            index += 1
            skipSpace()
            if index < bytes.count, bytes[index] == JSONReader.bracket(isObject: isObject) {
                index += 1
                return close()
            }
            if isObject, !readKey(frames.count - 1) { return nil }
            return JSONNode(content: .null, span: SourceSpan(start, start))
        case UInt8(ascii: "\""):
            guard let text = readString() else { return nil }
            return JSONNode(content: .string(text), span: SourceSpan(start, index))
        case UInt8(ascii: "t"): return word("true", .bool(true))
        case UInt8(ascii: "f"): return word("false", .bool(false))
        case UInt8(ascii: "n"): return word("null", .null)
        default: return readNumber()
        }
    }

    private static func bracket(isObject: Bool) -> UInt8 { isObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }

    private mutating func close() -> JSONNode {
        guard let frame = frames.popLast() else { return JSONNode(content: .null, span: SourceSpan(index, index)) }
        let span = SourceSpan(frame.start, index)
        if frame.isObject { return JSONNode(content: .object(frame.members), span: span) }
        if (2...4).contains(frame.items.count), frame.items.allSatisfy({ $0.number != nil }),
            let first = frame.items[0].number, let second = frame.items[1].number
        {
            return JSONNode(content: .position(first, second), span: span)
        }
        return JSONNode(content: .array(frame.items), span: span)
    }

    private mutating func add(_ node: JSONNode, to frame: Int) {
        if frames[frame].isObject {
            frames[frame].members.append((frames[frame].key ?? "", node))
        } else {
            frames[frame].items.append(node)
        }
    }

    private mutating func readKey(_ frame: Int) -> Bool {
        skipSpace()
        let start = index
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), let key = readString() else { return false }
        if isKnown(key, frame), repeated.count < DiagnosticLimit.perKind {
            repeated.append((key, SourceSpan(start, index)))
        }
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { return false }
        index += 1
        frames[frame].key = key
        return true
    }

    private mutating func isKnown(_ key: String, _ frame: Int) -> Bool {
        if frames[frame].members.count < 24 { return frames[frame].members.contains { $0.key == key } }
        if frames[frame].known.isEmpty { frames[frame].known = Set(frames[frame].members.map(\.key)) }
        return !frames[frame].known.insert(key).inserted
    }

    private mutating func word(_ word: StaticString, _ content: JSONNode.Content) -> JSONNode? {
        let start = index
        for place in 0..<word.utf8CodeUnitCount {
            guard index < bytes.count, bytes[index] == word.utf8Start[place] else { return nil }
            index += 1
        }
        return JSONNode(content: content, span: SourceSpan(start, index))
    }

    private mutating func readNumber() -> JSONNode? {
        let start = index
        if bytes[index] == UInt8(ascii: "-") { index += 1 }
        let whole = index
        guard skipDigits(), bytes[whole] != UInt8(ascii: "0") || index == whole + 1 else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            guard skipDigits() else { return nil }
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
                index += 1
            }
            guard skipDigits() else { return nil }
        }
        guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)), number.isFinite else {
            return nil
        }
        return JSONNode(content: .number(number), span: SourceSpan(start, index))
    }

    /// Whether there was at least one.
    private mutating func skipDigits() -> Bool {
        let first = index
        while index < bytes.count, bytes[index] &- 48 < 10 { index += 1 }
        return index > first
    }

    private mutating func readString() -> String? {
        index += 1
        var text: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                index += 1
                return String(decoding: text, as: UTF8.self)
            }
            guard byte >= 0x20 else { return nil }
            index += 1
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard readEscape(into: &text) else { return nil }
        }
        return nil
    }

    private mutating func readEscape(into text: inout [UInt8]) -> Bool {
        guard index < bytes.count else { return false }
        let sign = bytes[index]
        index += 1
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            guard let first = readHex() else { return false }
            var value = UInt32(first)
            if (0xD800...0xDBFF).contains(first) {
                guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
                else { return false }
                index += 2
                guard let second = readHex(), (0xDC00...0xDFFF).contains(second) else { return false }
                value = 0x10000 + ((UInt32(first) - 0xD800) << 10) + (UInt32(second) - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { return false }
            text += encoded
        default: return false
        }
        return true
    }

    private mutating func readHex() -> UInt16? {
        guard index + 4 <= bytes.count else { return nil }
        var value: UInt16 = 0
        for byte in bytes[index..<(index + 4)] {
            guard let digit = byte.hexadecimalDigit else { return nil }
            value = value << 4 | UInt16(digit)
        }
        index += 4
        return value
    }

    private mutating func skipSpace() {
        while index < bytes.count,
            bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == 0x09
        { index += 1 }
    }
}
