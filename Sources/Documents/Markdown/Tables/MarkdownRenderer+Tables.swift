import HTML
import Text

extension MarkdownRenderer {
    /// Reads the cells of all tables when the first is met.
    private mutating func readCells() {
        var (cells, bytes) = TableCells.read(tables, in: text, root: root, flavour: flavour)
        if !bytes.isEmpty {
            guard let tree = MarkdownTree(bytes), cells.take(tree.root) else { return }
            cellTree = consume tree
        }
        self.cells = cells
    }

    /// Whether a paragraph or heading of cmark's tree is a table.
    func isTable(_ node: MarkdownNode) -> Bool { !tables.isEmpty && tablePlaces[node.raw] != nil }

    /// Writes a table, with the lines around it that stand in the same paragraph.
    mutating func table(at place: Int) {
        if cells == nil { readCells() }
        guard let cells else { return }
        write(tables[place], cells.parts[place], cells)
    }

    private mutating func write(_ table: TableLayout, _ parts: TableCells.Parts, _ cells: TableCells) {
        let lines = cells.lines
        var source = caption.map { (node: $0, isPadded: false) }
        caption = nil
        let label = source.map { captionText($0.node, isPadded: false) }
        cellLines = lines
        if let before = parts.before.map({ cells.nodes[$0] }) {
            if flavour == .insyn, source == nil, TableCaption(before, isPadded: true) != nil {
                source = (before, true)
            } else {
                paragraph(before, beside: table)
            }
        }
        freshLine()
        if flavour == .insyn { openRegion(label ?? source.map { captionText($0.node, isPadded: true) }) }
        out.append("<table>\n")
        if let source {
            out.append("<caption>")
            cellLines = source.isPadded ? lines : nil
            captionText(source.node, isPadded: source.isPadded)
            inlines(source.node.firstChild)
            passage(source.node)
            cellLines = lines
            out.append("</caption>\n")
        }
        out.append("<thead>\n<tr>\n")
        for column in table.alignments.indices {
            cell(
                parts.header[column], cells, table.header.line, table.alignments[column], isHeader: true, scope: "col")
        }
        out.append("</tr>\n</thead>\n")
        if !parts.rows.isEmpty {
            out.append("<tbody>\n")
            for (row, layout) in zip(parts.rows, table.rows) {
                out.append("<tr>\n")
                for column in table.alignments.indices {
                    let namesRow =
                        flavour == .insyn && column == 0 && table.alignments.count > 1 && row[column] != nil
                        && table.alignments[0] != .right
                    cell(
                        row[column], cells, layout.line, table.alignments[column], isHeader: namesRow, scope: "row")
                }
                out.append("</tr>\n")
                if layout.cells.count > table.alignments.count { reportSurplus(layout, table) }
            }
            out.append("</tbody>\n")
        }
        out.append("</table>\n")
        if flavour == .insyn { out.append("</div>\n") }
        if let after = parts.after { paragraph(cells.nodes[after], beside: table) }
        cellLines = nil
    }

    private mutating func reportSurplus(_ row: TableLayout.Row, _ table: TableLayout) {
        let from = text.origin(of: row.cells[table.alignments.count].lowerBound, line: row.line.number)
        let to = text.origin(of: row.line.range.upperBound, line: row.line.number)
        report(
            .tableCellsDropped, at: SourceSpan(from, to), String(row.cells.count), String(table.alignments.count))
    }

    /// Lines of a table's paragraph that are no part of it.
    private mutating func paragraph(_ node: MarkdownNode, beside table: TableLayout) {
        let isTight = isTight(table.node)
        if !isTight {
            freshLine()
            out.append("<p>")
        }
        if let first = node.firstChild { skipPadding(first) }
        inlines(node.firstChild)
        if !isTight { out.append("</p>\n") }
        passage(node)
    }

    private mutating func cell(
        _ cell: TableCells.Cell?, _ cells: borrowing TableCells, _ line: TableLayout.Line,
        _ alignment: TableLayout.Alignment, isHeader: Bool, scope: StaticString
    ) {
        // An empty heading cell names nothing: readers of the page should not be told that it does.
        let isHeading = isHeader && (flavour == .gfm || cell != nil)
        out.append(isHeading ? "<th" : "<td")
        if flavour == .gfm {
            switch alignment {
            case .none: break
            case .left: out.append(" align=\"left\"")
            case .centre: out.append(" align=\"center\"")
            case .right: out.append(" align=\"right\"")
            }
        } else {
            if isHeading {
                out.append(" scope=\"")
                out.append(scope)
                out.append("\"")
            }
            switch alignment {
            case .none, .left: break
            case .centre: out.append(" class=\"mitten\"")
            case .right: out.append(" class=\"hoger\"")
            }
        }
        out.append(UInt8(ascii: ">"))
        switch cell {
        case nil: break
        case .plain(let range):
            text.bytes.withUnsafeBufferPointer {
                plainRun(UnsafeBufferPointer(rebasing: $0[range]), typesets: flavour == .insyn)
            }
        case .parsed(let place):
            let first = cells.nodes[place].firstChild
            if let first { skipPadding(first) }
            inlines(first)
            skipped = nil
        }
        out.append(isHeading ? "</th>\n" : "</td>\n")
        switch cell {
        case nil: break
        case .plain(let range): passage(range, of: line)
        case .parsed(let place): passage(cells.nodes[place])
        }
    }

    /// As for a block, of a cell's text in a line.
    private mutating func passage(_ range: Range<Int>, of line: TableLayout.Line) {
        guard collectsPassages else { return }
        let start = text.origin(of: range.lowerBound, line: line.number)
        passage(
            text.bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) },
            at: SourceSpan(start, start + range.count))
    }

    /// A region that can be scrolled with the keyboard, named by the table's caption or the heading above it.
    private mutating func openRegion(_ caption: String?) {
        out.append("<div class=\"rulla\" role=\"region\" tabindex=\"0\" aria-label=\"")
        if let caption {
            out.appendEscapedAttribute(caption)
        } else if nearestHeading.text.isEmpty {
            out.append("Tabell")
        } else {
            out.append("Tabell: ")
            out.appendEscapedAttribute(nearestHeading.text)
        }
        out.append("\">\n")
    }

    /// Whether a paragraph is the caption of the table that follows it.
    func isCaption(_ node: MarkdownNode) -> Bool {
        guard !tables.isEmpty, let next = node.next, isTable(next) else { return false }
        return TableCaption(node, isPadded: false) != nil
    }

    /// The caption as plain text; from here on its first word is skipped where it is only a mark.
    @discardableResult private mutating func captionText(_ node: MarkdownNode, isPadded: Bool) -> String {
        guard let found = TableCaption(node, isPadded: isPadded), let first = node.firstChild else { return "" }
        skipped = (first.raw, found.length)
        return plain(first)
    }
}
