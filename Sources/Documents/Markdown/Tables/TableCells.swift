/// The cells of all tables of a text, and the lines beside the tables, as nodes of one tree: so the text's link
/// definitions are read once for all of them.
struct TableCells {
    enum Cell {
        /// Where in the text it stands: it holds no mark, so cmark would hand it back as it is. Most cells are such.
        case plain(Range<Int>)
        /// A place in `nodes`.
        case parsed(Int)
    }

    /// One table's cells, nil where one is empty, and the paragraphs around it, as places in `nodes`.
    struct Parts {
        var before: Int?
        var header: [Cell?]
        var rows: [[Cell?]]
        var after: Int?
    }

    /// In the order of `MarkdownRenderer.tables`.
    private(set) var parts: [Parts] = []
    private(set) var nodes: [MarkdownNode] = []
    /// Where each line of the cells' text stands in the file.
    let lines: [CellText.Line]

    /// The cells, and the tree that their nodes belong to; nil only where memory ends.
    static func read(
        _ tables: [TableLayout], in text: MarkdownText, root: MarkdownNode, flavour: Markdown.Flavour
    ) -> (cells: TableCells, text: [UInt8]) {
        var cells = CellText()
        func origin(_ line: TableLayout.Line, _ range: Range<Int>) -> Int {
            text.origin(of: range.lowerBound, line: line.number)
        }
        func add(_ lines: [TableLayout.Line]) -> Int? {
            guard !lines.isEmpty else { return nil }
            // GitHub takes the backslash before a bar also out of the lines before a table.
            return cells.add(lines.map { ($0.range, origin($0, $0.range)) }, of: text.bytes, isCell: flavour == .gfm)
        }
        func add(_ row: TableLayout.Row, columns: Int) -> [Cell?] {
            (0..<columns).map { column in
                guard column < row.cells.count, !row.cells[column].isEmpty else { return nil }
                let range = row.cells[column]
                if !holdsMark(text.bytes, range) { return .plain(range) }
                return .parsed(cells.add([(range, origin(row.line, range))], of: text.bytes, isCell: true))
            }
        }
        var parts: [Parts] = []
        parts.reserveCapacity(tables.count)
        for table in tables {
            let before = add(table.before)
            let header = add(table.header, columns: table.alignments.count)
            let rows = table.rows.map { add($0, columns: table.alignments.count) }
            parts.append(Parts(before: before, header: header, rows: rows, after: add(table.after)))
        }
        if cells.bytes.contains(UInt8(ascii: "[")) {
            cells.add(definitions: LinkDefinitions.lines(of: root, in: text))
        }
        return (TableCells(parts: parts, count: cells.count, lines: cells.lines), cells.bytes)
    }

    /// Whether a text has a sign that begins or ends a mark, cmark's or GitHub's, or stands in an address, or a control
    /// character.
    private static func holdsMark(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes[range].contains { byte in
            switch byte {
            case 0..<0x20, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
                UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                true
            default: false
            }
        }
    }

    private let count: Int

    private init(parts: [Parts], count: Int, lines: [CellText.Line]) {
        self.parts = parts
        self.count = count
        self.lines = lines
    }

    /// Takes the nodes of the parsed text; false where they are not what was asked for.
    mutating func take(_ root: MarkdownNode) -> Bool {
        nodes.reserveCapacity(count)
        var child = root.firstChild
        while let node = child, nodes.count < count {
            nodes.append(node)
            child = node.next
        }
        return nodes.count == count
    }
}
