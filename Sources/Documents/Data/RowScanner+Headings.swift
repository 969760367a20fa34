import Text

/// Headings as statistics offices write them (rubriker): over two lines, or with a line end within the cell.
extension RowScanner {
    /// A heading on one line: spreadsheets break long ones within the cell.
    static func headingName(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Years above and `Antal` and `Per 100 000` below: two lines of headings, of which the upper has gaps. Whether there
    /// were; nothing of the table can be read then, and it is one mistake.
    mutating func tellTwoHeadings(
        _ bytes: UnsafeBufferPointer<UInt8>, _ upper: [DataTable.CellPlace], in table: DataTable
    ) -> Bool {
        let named = (upper.lastIndex { $0.start < $0.end } ?? -1) + 1
        guard upper.count > 2, named > 1, upper.dropLast().contains(where: { $0.start == $0.end }) else { return false }
        let (after, messages) = (index, diagnostics.count)
        defer { index = after }
        var rows: [[DataTable.CellPlace]] = []
        while rows.count < 2, index < bytes.count {
            var row: [DataTable.CellPlace] = []
            skipEmptyLines(bytes)
            if index < bytes.count { readRow(bytes, into: &row) }
            rows.append(row)
        }
        diagnostics.removeLast(diagnostics.count - messages)
        guard rows.count == 2, rows[0].count == upper.count, rows[1].count == upper.count else { return false }
        func isNumber(_ place: DataTable.CellPlace) -> Bool { DecimalNumber(swedish: table.text(place)) != nil }
        let lower = rows[0].enumerated().dropFirst()
        guard lower.allSatisfy({ $0.element.start < $0.element.end && !isNumber($0.element) }),
            let column = lower.first(where: {
                upper[$0.offset].start < upper[$0.offset].end && isNumber(rows[1][$0.offset])
            })
        else { return false }
        let name = Self.headingName(table.text(upper[column.offset]) + " " + table.text(column.element))
        let span = SourceSpan(Int(upper[0].start), Int(upper[named - 1].end))
        var diagnostic = Diagnostic(.dataTwoHeadings, in: source.path, at: span)
        diagnostic.arguments = [name]
        diagnostics.append(diagnostic)
        return true
    }
}
