public import Text

extension DataTable {
    /// Every row's cells as what their columns say that they are; `sorts` has one for each heading.
    ///
    /// In a column of numbers a cell is a number (decimal comma or point; plain, no-break or thin spaces between
    /// thousands), empty (missing), `..` (does not exist), `–` (nothing to report) or `<5` (protected). Anything else is an
    /// error at its row and column, and its cell is missing. A sum of the other rows is an error in a column of periods.
    ///
    /// `1.234` and `1,234` are thousands to one program and three decimals to another. The column's other numbers tell, or
    /// `decimals` (how many each column is said to have); where neither does, it is an error.
    public func cells(
        of sorts: [ColumnSort], decimals: [Int?] = [], diagnostics: inout [Diagnostic]
    ) -> [[DataCell]] {
        let columns = headers.count
        var rows: [[DataCell]] = []
        rows.reserveCapacity(rowCount)
        var reader = CellReader(table: self)
        reader.checkHeadings()
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
        for place in reader.unclear(decimals) { rows[place.row][place.column].content = .missing }
        reader.tellAlike()
        diagnostics += reader.diagnostics
        return rows
    }
}

extension DataTable {
    /// Whether a period or an area is none, but the word for all of them: `Totalt`, `Totalsumma`, `Summa`, `Samtliga`.
    public static func isTotal(_ text: String) -> Bool {
        guard text.utf8.count <= 24 else { return false }
        let word = text.lowercased().prefix { $0 != " " && $0 != ":" }
        return ["total", "totalt", "totala", "totalsumma", "summa", "sum", "samtliga", "alla", "all"].contains(word)
    }
}
