public import Text

extension DataTable {
    /// Cuts a file into rows and cells. Nil where it has no headings; other mistakes are in `diagnostics`, and the
    /// rest is read: a ragged row is filled or cut to the headings' number.
    ///
    /// Encodings other than UTF-8 are turned into it before, by `SourceText.checked(path:bytes:isData:)`.
    public static func read(_ source: SourceText, diagnostics: inout [Diagnostic]) -> DataTable? {
        var table = DataTable(source: source)
        var scanner = RowScanner(source: source)
        guard scanner.readHeader(into: &table) else {
            if scanner.isUnreadable {
                diagnostics += scanner.diagnostics
                return nil
            }
            diagnostics.append(Diagnostic(.dataEmpty, in: source.path, at: SourceSpan(0, 0)))
            return nil
        }
        scanner.readRows(into: &table)
        if scanner.tellHeadingsUnfit(of: table) {
            diagnostics += scanner.diagnostics
            return nil
        }
        scanner.dropEmptyColumns(of: &table)
        diagnostics += scanner.diagnostics
        if table.rowCount == 0 {
            diagnostics.append(Diagnostic(.dataEmpty, in: source.path, at: table.headers.first?.span))
        }
        diagnostics += Diagnostic.personalNumbers(in: source)
        return table
    }
}
