import Text

/// The lines of a paragraph as cmark puts them together: without their indents and what stands before them for the
/// quotes and lists around, each with one byte for its end.
///
/// cmark counts the places of marks in that text, and does not count every line of it: not the one that a backslash ends,
/// nor those within code, a tag, or a link's address and title. Here each mark is followed through the lines instead.
struct BlockLines {
    /// How many quotes and lists may lie around a paragraph; deeper ones are left to cmark's own places.
    private static let depthLimit = 200
    /// How many lines of link definitions may stand above the text in the same paragraph.
    private static let definitionLimit = 40

    private struct Line {
        /// Where it begins in the paragraph's text.
        var start: Int
        /// What stands before it there alone.
        var padding: Int
        /// Its bytes, without its end.
        var bytes: Range<Int>
        /// Its number in the Markdown text (from 1).
        var number: Int

        /// Where its end stands in the paragraph's text.
        var end: Int { start + padding + bytes.count }
        /// The offset in `bytes` of a place.
        func offset(_ place: Int) -> Int { bytes.lowerBound + min(max(0, place - start - padding), bytes.count) }
    }

    private var lines: [Line] = []
    private let bytes: [UInt8]
    /// Nil where `bytes` are the file's own.
    private let text: MarkdownText?

    /// The lines of a paragraph or underlined heading; nil where it lies too deep.
    init?(of block: MarkdownNode, in text: MarkdownText) {
        var depth = 0
        var ancestor = block.parent
        while let current = ancestor, depth <= BlockLines.depthLimit {
            depth += 1
            ancestor = current.parent
        }
        guard depth <= BlockLines.depthLimit else { return nil }
        bytes = text.bytes
        self.text = text
        let prefix = ContainerPrefix(around: block, in: text)
        var number = block.startLine
        while number <= min(block.endLine, text.lineCount) {
            let range = text.lineRange(number)
            var (from, padding) = (range.lowerBound + max(0, block.startColumn - 1), 0)
            if number > block.startLine {
                var cursor = LineCursor(range)
                if prefix.consume(&cursor, in: bytes) {
                    from = cursor.blanks(in: bytes).offset
                } else {
                    // A line that lacks a part of it keeps its blanks, and what is left of a tab as spaces.
                    padding = cursor.restOfTab
                    from = cursor.offset + min(padding, 1)
                }
            }
            append(min(from, range.upperBound)..<range.upperBound, padding: padding, number: number)
            number += 1
        }
        if lines.isEmpty { return nil }
    }

    /// The lines beside a table, each with its padding before it.
    init?(of block: MarkdownNode, inCells cells: [CellText.Line], of file: [UInt8]) {
        bytes = file
        text = nil
        for number in block.startLine..<max(block.startLine, block.endLine + 1)
        where number >= 1 && number <= cells.count {
            let line = cells[number - 1]
            let from = min(line.origin, file.count)
            append(
                from..<min(line.origin + line.count, file.count), padding: CellText.padding.count, number: number)
        }
        if lines.isEmpty { return nil }
    }

    private mutating func append(_ range: Range<Int>, padding: Int, number: Int) {
        let start = lines.last.map { $0.end + 1 } ?? 0
        lines.append(Line(start: start, padding: padding, bytes: range, number: number))
    }

    /// Where each mark and stretch of text in the paragraph stands in the file.
    func spans(in block: MarkdownNode) -> [OpaquePointer: SourceSpan] {
        guard let first = lines.first, byte(at: first.start) == UInt8(ascii: "["), block.kind == .paragraph,
            bytes[first.bytes].contains(UInt8(ascii: ":"))
        else { return spans(in: block, from: 0, isChecked: false) ?? [:] }
        // Definitions at a paragraph's beginning have left the tree, and cmark counts as if they had never been there.
        for line in lines.indices.prefix(BlockLines.definitionLimit) {
            if let found = spans(in: block, from: line, isChecked: true) { return found }
        }
        return [:]
    }

    /// Follows the marks through the lines from `firstLine` on. If `isChecked`, nil where they do not fit.
    private func spans(in block: MarkdownNode, from firstLine: Int, isChecked: Bool) -> [OpaquePointer: SourceSpan]? {
        var result: [OpaquePointer: SourceSpan] = [:]
        let indent = block.startColumn
        // From where cmark counts the columns, and how far the text has been passed.
        var base = lines[firstLine].start
        var reached = base
        // cmark forgets to move `<https://…>`; the address within stands where it should.
        var autolink: MarkdownNode?
        func start(_ node: MarkdownNode) -> Int { base + node.startColumn - indent }
        func end(_ node: MarkdownNode) -> Int { base + node.endColumn - indent + 1 }
        func leave(_ node: MarkdownNode) {
            guard let begun = result[node.raw] else { return }
            let to = autolink == node ? node.firstChild.map { end($0) + 1 } ?? reached : end(node)
            reached = max(reached, to)
            result[node.raw] = SourceSpan(Int(begun.start), max(Int(begun.start), origin(to - 1) + 1))
        }
        var next = block.firstChild
        while var node = next {
            if node.kind == .softBreak || node.kind == .lineBreak {
                let line = index(of: reached)
                let isCounted = node.kind == .softBreak || bytes[lines[line].bytes].last != UInt8(ascii: "\\")
                reached = lines[line].end + 1
                if isCounted { base = reached }
            } else {
                var from = start(node)
                if node.kind == .link, let address = node.firstChild,
                    byte(at: start(address) - 1) == UInt8(ascii: "<")
                {
                    autolink = node
                    from = start(address) - 1
                }
                if isChecked, node.kind == .text, !fits(node, from, end(node)) { return nil }
                reached = max(reached, from)
                result[node.raw] = SourceSpan(origin(from), origin(from))
            }
            if let child = node.firstChild {
                next = child
                continue
            }
            leave(node)
            while node.next == nil, let parent = node.parent, parent != block {
                leave(parent)
                node = parent
            }
            next = node.next
        }
        if isChecked, index(of: reached - 1) != lines.count - 1 { return nil }
        return result
    }

    /// Whether a text node may stand there: within one line, and with its first sign.
    private func fits(_ node: MarkdownNode, _ from: Int, _ to: Int) -> Bool {
        guard to > from else { return true }
        guard index(of: from) == index(of: to - 1) else { return false }
        // Blanks before a line's end are left out of the tree.
        guard let first = node.literal.first else { return true }
        let found = byte(at: from)
        return found == first || found == UInt8(ascii: "\\") || found == UInt8(ascii: "&")
    }

    private func byte(at place: Int) -> UInt8? {
        let line = lines[index(of: place)]
        return place >= line.start + line.padding && place < line.end ? bytes[line.offset(place)] : nil
    }

    /// The file's offset of a place in the paragraph's text.
    private func origin(_ place: Int) -> Int {
        let line = lines[index(of: place)]
        let offset = line.offset(place)
        guard let text else { return offset }
        return text.origin(of: offset, line: line.number)
    }

    /// The line that holds a place of the paragraph's text.
    private func index(of place: Int) -> Int {
        var (low, high) = (0, lines.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lines[middle].start <= place { low = middle } else { high = middle }
        }
        return low
    }
}
