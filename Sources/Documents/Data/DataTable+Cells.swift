public import Text

extension DataTable {
    /// Every row's cells as what their columns say that they are; `sorts` has one for each heading.
    ///
    /// In a column of numbers a cell is a number (decimal comma or point; plain, no-break or thin spaces between
    /// thousands), empty (missing), `..` (does not exist), `–` (nothing to report) or `<5` (protected). Anything else is an
    /// error at its row and column, and its cell is missing. A sum of the other rows is an error in a column of periods.
    public func cells(of sorts: [ColumnSort], diagnostics: inout [Diagnostic]) -> [[DataCell]] {
        let columns = headers.count
        var rows: [[DataCell]] = []
        rows.reserveCapacity(rowCount)
        var reader = CellReader(table: self)
        source.bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            for row in 0..<rowCount {
                var cells: [DataCell] = []
                cells.reserveCapacity(columns)
                for column in 0..<columns {
                    let sort = column < sorts.count ? sorts[column] : .text
                    cells.append(reader.read(cellPlaces[index], as: sort, row: row, column: column, bytes))
                    index += 1
                }
                rows.append(cells)
            }
        }
        diagnostics += reader.diagnostics
        return rows
    }
}

extension DataTable {
    /// Whether a period or an area is none, but the word for all of them: `Totalt`, `Summa`, `Samtliga`.
    public static func isTotal(_ text: String) -> Bool {
        guard text.utf8.count <= 24 else { return false }
        let word = text.lowercased().prefix { $0 != " " && $0 != ":" }
        return ["total", "totalt", "totala", "summa", "sum", "samtliga", "alla", "all"].contains(word)
    }
}

private struct CellReader {
    let table: DataTable
    var diagnostics: [Diagnostic] = []
    /// Periods come again and again: each is read once.
    private var periods: Set<String> = []
    private static let limit = 200

    init(table: DataTable) { self.table = table }

    mutating func read(
        _ place: DataTable.CellPlace, as sort: DataTable.ColumnSort, row: Int, column: Int,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> DataCell {
        let span = SourceSpan(Int(place.start), Int(place.end))
        guard place.start < place.end else { return DataCell(.missing, span: span) }
        switch sort {
        case .text: return DataCell(.text(table.text(place)), span: span)
        case .period:
            let text = table.text(place)
            if periods.contains(text) { return DataCell(.text(text), span: span) }
            var found: [Diagnostic] = []
            if DataTable.isTotal(text) {
                reportTotal(text, span, row)
            } else if ValueReading.period(text, in: table.source.path, at: span, diagnostics: &found) != nil {
                periods.insert(text)
            } else if diagnostics.count < CellReader.limit {
                diagnostics += found
            }
            return DataCell(.text(text), span: span)
        case .count, .number:
            let cell = UnsafeBufferPointer(rebasing: bytes[Int(place.start)..<Int(place.end)])
            if let content = special(cell) { return DataCell(content, span: span) }
            guard !place.isEscaped, let number = DecimalNumber(bytes: cell) else {
                report(.dataNotANumber, place, row, column)
                return DataCell(.missing, span: span)
            }
            if sort == .count {
                let whole = number.rounded(toDecimals: 0)
                guard number.digits >= 0, whole.rounded(toDecimals: Int(number.decimals)) == number else {
                    report(.dataNotACount, place, row, column)
                    return DataCell(.missing, span: span)
                }
                return DataCell(.number(whole), span: span)
            }
            return DataCell(.number(number), span: span)
        }
    }

    private mutating func reportTotal(_ text: String, _ span: SourceSpan, _ row: Int) {
        guard diagnostics.count < CellReader.limit else { return }
        diagnostics.append(Diagnostic(.dataTotalRow, in: table.source.path, at: span, String(row + 1), text))
    }

    /// `..`, `.`, `–`, `-` and `<5`.
    private func special(_ cell: UnsafeBufferPointer<UInt8>) -> DataCell.Content? {
        switch cell.count {
        case 1: cell[0] == 0x2D ? .nothing : cell[0] == 0x2E ? .notApplicable : nil
        case 2:
            if cell[0] == 0x2E, cell[1] == 0x2E { .notApplicable } else { isProtected(cell) ? .protected : nil }
        case 3: cell.elementsEqual([0xE2, 0x80, 0x93]) ? .nothing : isProtected(cell) ? .protected : nil
        default: nil
        }
    }

    private func isProtected(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        cell[0] == UInt8(ascii: "<") && cell[cell.count - 1] == UInt8(ascii: "5")
            && (cell.count == 2 || cell[1] == 0x20)
    }

    private mutating func report(_ kind: DiagnosticKind, _ place: DataTable.CellPlace, _ row: Int, _ column: Int) {
        guard diagnostics.count < CellReader.limit else { return }
        let span = SourceSpan(Int(place.start), Int(place.end))
        let header = table.headers.indices.contains(column) ? table.headers[column].name : ""
        diagnostics.append(
            Diagnostic(kind, in: table.source.path, at: span, table.text(place), header, String(row + 1)))
    }
}
