import Text

/// The footnotes that a text defines: `[^1]: …`.
///
/// cmark knows no footnotes, and takes `[^1]: ord` for a link definition. So each definition's mark is replaced by a list
/// marker of four columns, which makes cmark read exactly the blocks that belong to the note.
struct Footnotes {
    struct Definition {
        /// What stands between `[^` and `]`.
        var label: [UInt8]
        var line: Int
        /// From `[` to before the note's text, in columns from 0.
        var columns: Range<Int>
        /// Where `[` stands in the file.
        var origin: Int
        var isEmptyLine: Bool
        /// The list item that the note became.
        var item: MarkdownNode?
    }

    private(set) var definitions: [Definition] = []
    private var numbers: [String: Int] = [:]
    private var items: [OpaquePointer: Int] = [:]

    var isEmpty: Bool { definitions.isEmpty }

    init() {}

    /// Every line that looks like a definition; `resolve` tells which are.
    init(candidatesIn text: MarkdownText) {
        guard text.bytes.containsPair(UInt8(ascii: "["), UInt8(ascii: "^"), from: text.start) else { return }
        for line in 1...max(1, text.lineCount) {
            guard let found = Footnotes.definition(in: text.bytes, text.lineRange(line)) else { continue }
            let start = text.lineRange(line).lowerBound
            definitions.append(
                Definition(
                    label: Array(text.bytes[found.label]), line: line,
                    columns: (found.mark.lowerBound - start)..<(found.mark.upperBound - start),
                    origin: text.origin(line: line, column: found.mark.lowerBound - start + 1),
                    isEmptyLine: found.mark.upperBound == text.lineRange(line).upperBound))
        }
    }

    /// The edits that turn the definitions into list items.
    var edits: [MarkdownText.Edit] {
        definitions.map {
            .replacement(line: $0.line, columns: $0.columns, bytes: Array($0.isEmptyLine ? "01)".utf8 : "01) ".utf8))
        }
    }

    /// Finds the item of each definition. Those that have none (they stand in code, say) are dropped, and the answer is
    /// false: the text is then to be parsed again without their edits.
    mutating func resolve(_ root: MarkdownNode, in text: MarkdownText) -> Bool {
        var items: [Int: MarkdownNode] = [:]
        var current = root.firstChild
        while let node = current {
            if node.kind == .item, let list = node.parent, list.isOrdered, list.closesWithParenthesis {
                items[text.origin(line: node.startLine, column: node.startColumn)] = node
            }
            if node.kind == .blockQuote || node.kind == .list || node.kind == .item, let child = node.firstChild {
                current = child
                continue
            }
            var last = node
            while last.next == nil, let parent = last.parent, parent != root { last = parent }
            current = last.next
        }
        let count = definitions.count
        for index in definitions.indices { definitions[index].item = items[definitions[index].origin] }
        definitions.removeAll { $0.item == nil }
        numbers = [:]
        self.items = [:]
        for index in definitions.indices {
            if let item = definitions[index].item { self.items[item.raw] = index }
            let key = Footnotes.key(definitions[index].label[...])
            if numbers[key] == nil { numbers[key] = index }
        }
        return definitions.count == count
    }

    /// The definition that `[^label]` refers to.
    func number(of label: some Collection<UInt8>) -> Int? { numbers[Footnotes.key(label)] }

    func isFirst(_ number: Int) -> Bool { numbers[Footnotes.key(definitions[number].label)] == number }

    /// The definition that a list item stands for.
    func definition(of item: MarkdownNode) -> Int? { items[item.raw] }

    /// Labels are compared without regard to case and to white space at their ends.
    private static func key(_ label: some Collection<UInt8>) -> String {
        var words: [UInt8] = []
        var isASCII = true
        var isBlank = false
        for byte in label {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                isBlank = true
                continue
            }
            if isBlank, !words.isEmpty { words.append(0x20) }
            isBlank = false
            if byte >= 0x80 { isASCII = false }
            words.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        let key = String(decoding: words, as: UTF8.self)
        return isASCII ? key : key.lowercased()
    }

    private static func definition(
        in bytes: [UInt8], _ range: Range<Int>
    ) -> (mark: Range<Int>, label: Range<Int>)? {
        var at = range.lowerBound
        let end = range.upperBound
        prefix: while at < end {
            switch bytes[at] {
            case 0x20, 0x09, UInt8(ascii: ">"): at += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                guard at + 1 < end, bytes[at + 1] == 0x20 else { return nil }
                at += 2
            case 0x30...0x39:
                var mark = at
                while mark < end, mark - at < 9, (0x30...0x39).contains(bytes[mark]) { mark += 1 }
                guard mark + 1 < end, bytes[mark] == UInt8(ascii: ".") || bytes[mark] == UInt8(ascii: ")"),
                    bytes[mark + 1] == 0x20
                else { return nil }
                at = mark + 2
            default: break prefix
            }
        }
        guard at + 4 < end + 1, at + 3 < end, bytes[at] == UInt8(ascii: "["), bytes[at + 1] == UInt8(ascii: "^") else {
            return nil
        }
        let start = at
        at += 2
        while at < end, bytes[at] != UInt8(ascii: "]"), bytes[at] > 0x20 { at += 1 }
        guard at > start + 2, at + 1 < end, bytes[at] == UInt8(ascii: "]"), bytes[at + 1] == UInt8(ascii: ":") else {
            return nil
        }
        let label = (start + 2)..<at
        at += 2
        while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
        return (start..<at, label)
    }
}
