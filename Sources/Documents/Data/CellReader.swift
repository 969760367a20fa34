import Text

/// Reads cells as what their columns say that they are (avläsning av celler), and tells what can't be.
struct CellReader {
    let table: DataTable
    var diagnostics: [Diagnostic] = []
    /// Periods come again and again: each is read once, as it stands and as it is shown.
    private var periods: [String: String] = [:]
    /// What the numbers of each column tell of its decimal sign.
    private var signs: [DecimalSigns]
    private static let limit = 200
    /// How many cells of each column are written wrong in one way: exports have the same on every row.
    private var alike: [AlikeCells.Key: AlikeCells] = [:]

    init(table: DataTable) {
        self.table = table
        signs = Array(repeating: DecimalSigns(), count: table.headers.count)
    }

    /// The headings that spreadsheets would run, each told.
    mutating func checkHeadings() {
        for header in table.headers where FormulaCell.isOne(header.name.utf8) {
            diagnostics.append(Diagnostic(.dataFormulaHeading, in: table.source.path, at: header.span, header.name))
        }
    }

    /// The cells that may be thousands or three decimals, each told.
    mutating func unclear(_ decimals: [Int?]) -> [(row: Int, column: Int)] {
        var unclear: [(row: Int, column: Int)] = []
        for (column, signs) in signs.enumerated() {
            let hasThree = decimals.indices.contains(column) && decimals[column] == 3
            if let comma = signs.comma, let point = signs.point {
                let (first, second) = comma < point ? (comma, point) : (point, comma)
                report(
                    .dataDecimalSigns, second, column, table.text(row: first, column: column),
                    String(table.line(ofRow: first)))
            }
            for row in signs.unclear(whereThreeDecimals: hasThree) {
                let text = table.text(row: row, column: column)
                let parts = text.split { $0 == "," || $0 == "." }
                unclear.append((row, column))
                report(
                    .dataNumberUnclear, row, column, parts.joined(separator: "\u{A0}"), parts.joined(separator: ","))
            }
        }
        return unclear
    }

    /// Whether a cell is the fourth or later of those that are written wrong in one way: they are told of together.
    private mutating func isOneOfMany(_ kind: DiagnosticKind, _ row: Int, _ column: Int) -> Bool {
        let text = table.text(row: row, column: column)
        let key = AlikeCells.Key(kind: kind.id, column: column, form: AlikeCells.form(of: text))
        alike[key, default: AlikeCells(text: text, row: row)].count += 1
        guard let cells = alike[key], cells.count > AlikeCells.shown else { return false }
        if cells.count == AlikeCells.shown + 1 { alike[key]?.row = row }
        return true
    }

    /// One message for all the cells that `isOneOfMany` held back, at the first of them.
    mutating func tellAlike() {
        for (key, cells) in alike.sorted(by: { ($0.value.row, $0.key.column) < ($1.value.row, $1.key.column) })
        where cells.count > AlikeCells.shown {
            var diagnostic = Diagnostic(
                .dataAlike, in: table.source.path, at: table.span(row: cells.row, column: key.column))
            diagnostic.arguments = [
                cells.text, table.headers[key.column].name, String(table.line(ofRow: cells.row)),
                String(cells.count - AlikeCells.shown),
            ]
            diagnostics.append(diagnostic)
        }
    }

    private mutating func report(_ kind: DiagnosticKind, _ row: Int, _ column: Int, _ more: String...) {
        guard diagnostics.count < CellReader.limit else { return }
        if more.isEmpty, isOneOfMany(kind, row, column) { return }
        var diagnostic = Diagnostic(kind, in: table.source.path, at: table.span(row: row, column: column))
        diagnostic.arguments =
            [table.text(row: row, column: column), table.headers[column].name, String(table.line(ofRow: row))]
            + more
        diagnostics.append(diagnostic)
    }

    mutating func read(
        _ place: DataTable.CellPlace, as sort: DataTable.ColumnSort, row: Int, column: Int,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> DataCell {
        let span = SourceSpan(Int(place.start), Int(place.end))
        guard place.start < place.end else { return DataCell(.missing, span: span) }
        switch sort {
        case .text:
            if FormulaCell.isOne(bytes[Int(place.start)..<Int(place.end)]) { report(.dataFormula, row, column) }
            return DataCell(.text(table.text(place)), span: span)
        case .period:
            let cell = table.text(place).withoutOuterSpaces
            if let text = periods[cell] { return DataCell(.text(text), span: span) }
            let text = PeriodCode.written(cell) ?? cell
            var found: [Diagnostic] = []
            if DataTable.isTotal(text) {
                reportTotal(text, span, row)
            } else if ValueReading.period(text, in: table.source.path, at: span, diagnostics: &found) != nil {
                periods[cell] = text
            } else if diagnostics.count < CellReader.limit, let first = found.first,
                !isOneOfMany(first.kind, row, column)
            {
                diagnostics += SerialDay.told(cell, in: table.source.path, at: span).map { [$0] } ?? found
            }
            return DataCell(.text(text), span: span)
        case .count, .number:
            let cell = UnsafeBufferPointer(rebasing: bytes[Int(place.start)..<Int(place.end)])
            if let content = special(cell) { return DataCell(content, span: span) }
            guard !place.isEscaped, let number = DecimalNumber(bytes: cell) else {
                report(ForeignCell.kind(of: table.text(place)) ?? .dataNotANumber, row, column)
                return DataCell(.missing, span: span)
            }
            if sort == .count {
                let whole = number.rounded(toDecimals: 0)
                guard number.digits >= 0, whole.rounded(toDecimals: Int(number.decimals)) == number else {
                    report(.dataNotACount, row, column)
                    return DataCell(.missing, span: span)
                }
                if number.decimals > 0 { signs[column].add(number, cell, row: row) }
                return DataCell(.number(whole), span: span)
            }
            if number.decimals > 0 { signs[column].add(number, cell, row: row) }
            return DataCell(.number(number), span: span)
        }
    }

    private mutating func reportTotal(_ text: String, _ span: SourceSpan, _ row: Int) {
        guard diagnostics.count < CellReader.limit else { return }
        diagnostics.append(
            Diagnostic(.dataTotalRow, in: table.source.path, at: span, String(table.line(ofRow: row)), text))
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
}
