import Text

/// Headings as statistics offices write them (rubriker): over two lines, or with a line end within the cell.
extension RowScanner {
    /// A heading on one line: spreadsheets break long ones within the cell.
    static func headingName(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether a row is the headings once more, as exports of several pages or tables have them.
    func isHeadings(
        _ row: ArraySlice<DataTable.CellPlace>, of table: DataTable, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        row.count > 1
            && zip(row, table.headers).allSatisfy { cell, header in
                let (start, end) = (Int(header.span.start), Int(header.span.end))
                return Int(cell.end - cell.start) == end - start
                    && bytes[Int(cell.start)..<Int(cell.end)].elementsEqual(bytes[start..<end])
            }
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
        isUnreadable = true
        return true
    }

    /// What stands above the headings of a pivot table: the name of what is counted, and `Kolumnetiketter`.
    mutating func skipPivotTitle(
        _ bytes: UnsafeBufferPointer<UInt8>, _ places: inout [DataTable.CellPlace], in table: DataTable
    ) {
        guard
            let last = places.last(where: { $0.start < $0.end }),
            ["Kolumnetiketter", "Column Labels"].contains(table.text(last)), let first = places.first
        else { return }
        var next: [DataTable.CellPlace] = []
        let (after, messages) = (index, diagnostics.count)
        skipEmptyLines(bytes)
        if index < bytes.count { readRow(bytes, into: &next) }
        guard next.count >= 2, next.count(where: { $0.start < $0.end }) > 1 else {
            index = after
            diagnostics.removeLast(diagnostics.count - messages)
            return
        }
        let (start, end) = (Int(first.start), Int(last.end))
        report(.dataTitleAbove, start, end, String(decoding: bytes[start..<min(end, start + 80)], as: UTF8.self))
        places = next
    }
}
