import Text

/// Finds the pipe tables in a tree, and the edits without which cmark reads on past a table's end.
///
/// A table ends, as on GitHub, where a line leaves its container, is indented as code, or begins a block that may not
/// interrupt a paragraph but may follow a table.
struct TableScanner {
    /// How many cells the rows of all tables may lack together, as of one table on GitHub: short rows of a wide table must
    /// not make a page many times the size of its text.
    static let missingCellLimit = 0x80000
    /// How deep in quotes and lists a table is looked for.
    static let depthLimit = 200

    private let text: MarkdownText
    private(set) var tables: [TableLayout] = []
    private(set) var edits: [MarkdownText.Edit] = []
    /// The row where too many cells were missing.
    private(set) var sparseRow: SourceSpan?
    private var missing = 0

    init(_ text: MarkdownText) { self.text = text }

    /// Looks at every paragraph of more than one line.
    mutating func scan(_ root: MarkdownNode) {
        var current: MarkdownNode? = root.firstChild
        var depth = 0
        while let node = current {
            switch node.kind {
            case .paragraph, .heading:
                if node.endLine > node.startLine, depth <= TableScanner.depthLimit { look(at: node) }
            case .blockQuote, .list, .item:
                if let child = node.firstChild {
                    current = child
                    depth += 1
                    continue
                }
            default: break
            }
            current = following(node, within: root, &depth)
        }
    }

    private func following(_ node: MarkdownNode, within root: MarkdownNode, _ depth: inout Int) -> MarkdownNode? {
        var node = node
        while true {
            if let next = node.next { return next }
            guard let parent = node.parent, parent != root else { return nil }
            node = parent
            depth -= 1
        }
    }

    private mutating func look(at node: MarkdownNode) {
        var last = node.endLine
        var underline: Int?
        if node.kind == .heading {
            underline = self.underline(of: node)
            guard let underline else { return }
            last = underline - 1
        }
        var delimiter = node.startLine + 1
        var around: ContainerPrefix?
        while delimiter <= last {
            if TableRow.mayBeDelimiter(text.bytes, text.lineRange(delimiter)) {
                let prefix = around ?? ContainerPrefix(around: node, in: text)
                around = prefix
                if let table = table(in: node, delimiter: delimiter, prefix: prefix) {
                    finish(table, last: last, underline: underline, prefix: prefix)
                    return
                }
            }
            delimiter += 1
        }
    }

    private func table(in node: MarkdownNode, delimiter: Int, prefix: ContainerPrefix) -> TableLayout? {
        guard let line = content(of: delimiter, prefix: prefix), line.indent <= 3,
            let alignments = TableRow.alignments(text.bytes, line.range)
        else { return nil }
        let header = lazyContent(of: delimiter - 1, node: node, prefix: prefix)
        let cells = TableRow.cells(text.bytes, header.range)
        guard cells.count == alignments.count else { return nil }
        let before = (node.startLine..<(delimiter - 1)).map { lazyContent(of: $0, node: node, prefix: prefix) }
        return TableLayout(
            node: node, alignments: alignments, header: TableLayout.Row(line: header, cells: cells), rows: [],
            before: before, after: [])
    }

    /// The line of `---` or `===` under a heading of lines: cmark's own last line is one too many where no empty line follows.
    private func underline(of heading: MarkdownNode) -> Int? {
        var prefix: ContainerPrefix?
        for number in (heading.startLine + 1)...heading.endLine where !text.isPadded(number) {
            let raw = text.lineRange(number)
            guard let last = TableRow.trimmed(text.bytes, raw).last,
                text.bytes[last] == UInt8(ascii: "-")
                    || text.bytes[last] == UInt8(ascii: "=")
            else { continue }
            let around = prefix ?? ContainerPrefix(around: heading, in: text)
            prefix = around
            guard let line = content(of: number, prefix: around), line.indent <= 3 else { continue }
            let range = TableRow.trimmed(text.bytes, line.range)
            if range.allSatisfy({ text.bytes[$0] == text.bytes[last] }) { return number }
        }
        return nil
    }

    /// Collects the rows; notes the edit that ends the table where the paragraph goes on after it.
    private mutating func finish(_ found: TableLayout, last: Int, underline: Int?, prefix: ContainerPrefix) {
        var table = found
        var number = found.header.line.number + 2
        while number <= last {
            guard let line = content(of: number, prefix: prefix), line.indent <= 3,
                !BlockStart.endsTable(text.bytes, line.range)
            else { break }
            let cells = TableRow.cells(text.bytes, line.range)
            guard !cells.isEmpty else { break }
            let lacking = max(0, table.alignments.count - cells.count)
            guard missing + lacking <= TableScanner.missingCellLimit else {
                let start = text.origin(of: line.range.lowerBound, line: number)
                sparseRow = SourceSpan(start, start + line.range.count)
                break
            }
            missing += lacking
            table.rows.append(TableLayout.Row(line: TableLayout.Line(number: number, range: line.range), cells: cells))
            number += 1
        }
        if number <= last {
            edits.append(.breakBefore(line: number, prefix: prefix.bytes))
            while number <= last {
                table.after.append(lazyContent(of: number, node: table.node, prefix: prefix))
                number += 1
            }
        } else if let underline {
            endAtUnderline(underline, prefix: prefix)
        }
        tables.append(table)
    }

    /// `---` under a table is a thematic break, `-` an empty list; `--` and `===` are rows of one cell.
    private mutating func endAtUnderline(_ number: Int, prefix: ContainerPrefix) {
        guard let line = content(of: number, prefix: prefix) else { return }
        let range = TableRow.trimmed(text.bytes, line.range)
        if text.bytes[range.lowerBound] == UInt8(ascii: "-"), range.count != 2 {
            edits.append(.breakBefore(line: number, prefix: prefix.bytes))
        } else {
            let column = range.lowerBound - text.lineRange(number).lowerBound
            edits.append(.replacement(line: number, columns: column..<column, bytes: [0xE2, 0x80, 0x83]))
        }
    }

    /// The line's text and how far it is moved in; nil where it lacks its container's prefix.
    private func content(of number: Int, prefix: ContainerPrefix) -> (indent: Int, range: Range<Int>)? {
        let range = text.lineRange(number)
        var cursor = LineCursor(range)
        guard prefix.consume(&cursor, in: text.bytes) else { return nil }
        let (indent, offset) = cursor.blanks(in: text.bytes)
        return (indent, withoutPadding(number, offset..<range.upperBound))
    }

    private func lazyContent(of number: Int, node: MarkdownNode, prefix: ContainerPrefix) -> TableLayout.Line {
        let range = text.lineRange(number)
        let offset: Int
        if number == node.startLine {
            offset = min(range.upperBound, range.lowerBound + max(0, node.startColumn - 1))
        } else {
            var cursor = LineCursor(range)
            _ = prefix.consume(&cursor, in: text.bytes)
            offset = cursor.blanks(in: text.bytes).offset
        }
        return TableLayout.Line(number: number, range: withoutPadding(number, offset..<range.upperBound))
    }

    private func withoutPadding(_ number: Int, _ range: Range<Int>) -> Range<Int> {
        guard text.isPadded(number), range.count >= 3, text.bytes[range.lowerBound] == 0xE2 else { return range }
        return (range.lowerBound + 3)..<range.upperBound
    }
}
