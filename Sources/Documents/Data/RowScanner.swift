import Text

/// Goes through the bytes of a table once, row by row and cell by cell (rader och celler).
struct RowScanner {
    let source: SourceText
    var diagnostics: [Diagnostic] = []
    var index: Int
    var separator = UInt8(ascii: ";")
    /// How many columns on the right have no heading.
    private var nameless = 0
    private var ragged = RaggedRows()
    /// What stands at the top is no headings, and it has been told.
    var isUnreadable = false
    /// Whether a comma within numbers has been told: it is one mistake for the whole file.
    private var hasToldComma = false
    /// Not more than so many messages of one sort: a file of the wrong form has one on each row.
    private static let limit = 50

    init(source: SourceText) {
        self.source = source
        index = source.hasByteOrderMark ? 3 : 0
    }

    mutating func report(_ kind: DiagnosticKind, _ start: Int, _ end: Int, _ arguments: String...) {
        guard diagnostics.count < RowScanner.limit else { return }
        var diagnostic = Diagnostic(kind, in: source.path, at: SourceSpan(start, end))
        diagnostic.arguments = arguments
        diagnostics.append(diagnostic)
    }

    mutating func readHeader(into table: inout DataTable) -> Bool {
        source.bytes.withUnsafeBufferPointer { bytes in
            skipEmptyLines(bytes)
            if tellOtherFormat(bytes) { return false }
            if readDeclaration(bytes) {
                skipEmptyLines(bytes)
                skipTitlesAbove(bytes)
            } else {
                skipTitlesAbove(bytes)
                separator = separator(ofHeadingsAt: index, bytes)
            }
            guard index < bytes.count else { return false }
            var places: [DataTable.CellPlace] = []
            readRow(bytes, into: &places)
            skipSpreadTitle(bytes, &places)
            skipPivotTitle(bytes, &places, in: table)
            if tellTwoHeadings(bytes, places, in: table) { return false }
            // Empty columns on the right are known to be empty only when all rows have been read.
            let named = (places.lastIndex { $0.start < $0.end } ?? places.count - 1) + 1
            nameless = places.count - named
            for (column, place) in places.enumerated() {
                let name = Self.headingName(table.text(place))
                let span = SourceSpan(Int(place.start), Int(place.end))
                if name.isEmpty {
                    if column < named {
                        report(
                            column == 0 && named > 1 ? .dataRowNumbers : .dataHeaderEmpty, Int(place.start),
                            Int(place.end),
                            String(column + 1))
                    }
                } else if let first = table.headers.firstIndex(where: { $0.name == name }) {
                    report(.dataHeaderDuplicate, Int(place.start), Int(place.end), name, String(first + 1))
                }
                table.headers.append(DataTable.Header(name: name, span: span))
            }
            return !table.headers.isEmpty
        }
    }

    mutating func readRows(into table: inout DataTable) {
        let columns = table.headers.count
        table.cellPlaces.reserveCapacity(max(0, source.lineCount - 1) * columns)
        source.bytes.withUnsafeBufferPointer { bytes in
            var isBelowEmpty = false
            while true {
                let end = index
                skipEmptyLines(bytes)
                guard index < bytes.count else { break }
                if index > end, table.rowCount > 0 { isBelowEmpty = true }
                let before = table.cellPlaces.count
                let start = index
                readRow(bytes, into: &table.cellPlaces)
                let count = table.cellPlaces.count - before
                if table.cellPlaces[before...].allSatisfy({ $0.start == $0.end }) {
                    // A row of separators alone, as spreadsheets leave below a table.
                    table.cellPlaces.removeLast(count)
                    isBelowEmpty = table.rowCount > 0
                    continue
                }
                if columns > 1, isNote(table.cellPlaces[before...], in: table, isBelowEmpty: isBelowEmpty) {
                    let place = table.cellPlaces[before]
                    report(
                        .dataNoteBelow, Int(place.start), Int(place.end),
                        Self.headingName(table.text(place)).firstLetters(60))
                    table.cellPlaces.removeLast(count)
                    continue
                }
                if count == columns, isHeadings(table.cellPlaces[before...], of: table, bytes) {
                    report(.dataHeadingsAgain, start, index, String(source.line(of: start)))
                    table.cellPlaces.removeLast(count)
                    continue
                }
                ragged.add(count, columns)
                guard count != columns else { continue }
                // Separators alone at a line's end hold nothing.
                if count > columns, table.cellPlaces[(before + columns)...].allSatisfy({ $0.start == $0.end }) {
                    table.cellPlaces.removeLast(count - columns)
                    continue
                }
                let last = table.cellPlaces.last.map { Int($0.end) } ?? start
                if count > columns || count < columns - nameless {
                    reportRagged(table.cellPlaces[before...], bytes, start..<max(start + 1, last), columns)
                }
                if count > columns { table.cellPlaces.removeLast(count - columns) }
                for _ in 0..<max(0, columns - count) {
                    table.cellPlaces.append(
                        DataTable.CellPlace(start: Int32(clamping: last), end: Int32(clamping: last), isEscaped: false))
                }
            }
        }
    }

    /// Whether each row has more cells, or fewer, than there are headings, and all the same number: one mistake, in the
    /// headings, and no cell is then where its heading says.
    mutating func tellHeadingsUnfit(of table: DataTable) -> Bool {
        guard let cells = ragged.cells, ragged.rows > 1, ragged.rows == table.rowCount,
            let first = table.headers.first?.span, let last = table.headers.last?.span,
            diagnostics.contains(where: Self.isRagged)
        else { return false }
        diagnostics.removeAll(where: Self.isRagged)
        report(
            .dataRowsRagged, Int(first.start), Int(last.end), String(cells), String(table.headers.count - nameless))
        return true
    }

    /// One of the wordings of its id.
    private static func isRagged(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.kind.says(.dataRowRagged)
    }

    /// The columns right of the last heading, as spreadsheets leave them: without a cell that says something they are
    /// none. Otherwise each lacks its heading.
    mutating func dropEmptyColumns(of table: inout DataTable) {
        guard nameless > 0 else { return }
        let columns = table.headers.count
        let named = columns - nameless
        if table.cellPlaces.indices.allSatisfy({
            $0 % columns < named || table.cellPlaces[$0].start == table.cellPlaces[$0].end
        }) {
            table.cellPlaces = table.cellPlaces.indices.compactMap {
                $0 % columns < named ? table.cellPlaces[$0] : nil
            }
            table.headers.removeLast(nameless)
        } else {
            for (column, header) in table.headers.enumerated().dropFirst(named) {
                report(.dataHeaderEmpty, Int(header.span.start), Int(header.span.end), String(column + 1))
            }
        }
    }

    /// A row of too many or too few cells. In a file whose cells commas part, two whole numbers side by side in a row that
    /// is too long are most likely one with a decimal comma.
    private mutating func reportRagged(
        _ row: ArraySlice<DataTable.CellPlace>, _ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, _ columns: Int
    ) {
        if separator == UInt8(ascii: ","), row.count > columns,
            let (first, second) = zip(row, row.dropFirst()).reversed().first(where: { first, second in
                // Nothing but the comma stands between them: no quotes, no spaces.
                first.end + 1 == second.start && isWhole(first, bytes) && isWhole(second, bytes)
            })
        {
            guard !hasToldComma else { return }
            hasToldComma = true
            let number = String(decoding: bytes[Int(first.start)..<Int(second.end)], as: UTF8.self)
            report(
                .dataDecimalComma, Int(first.start), Int(second.end), number, String(row.count), String(columns))
        } else {
            report(.dataRowRagged, span.lowerBound, span.upperBound, String(row.count), String(columns))
        }
    }

    /// Up to twelve digits.
    private func isWhole(_ place: DataTable.CellPlace, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let digits = bytes[Int(place.start)..<Int(place.end)].drop { $0 == 0x2D }
        return (1...12).contains(digits.count) && digits.allSatisfy { $0 &- 48 < 10 }
    }

    /// A footnote or source: only the first cell says something, and it begins as notes do or stands apart, below an
    /// empty row. A row of two cells may stand apart too, with its value missing.
    private func isNote(_ row: ArraySlice<DataTable.CellPlace>, in table: DataTable, isBelowEmpty: Bool) -> Bool {
        guard let first = row.first, row.dropFirst().allSatisfy({ $0.start == $0.end }) else { return false }
        if isBelowEmpty, table.headers.count > 2 { return true }
        let text = table.text(first).firstLetters(60).lowercased()
        let beginnings = [
            "källa:", "källor:", "not:", "noter:", "anm:", "anm.", "anmärkning", "fotnot", "senast uppdaterad",
            "uppdaterad", "kommentar", "statistik från", "source", "*", "¹",
        ]
        if beginnings.contains(where: { text.hasPrefix($0) }) { return true }
        let rest = text.utf8.drop { $0 &- 48 < 10 }
        return rest.startIndex > text.startIndex && rest.first == UInt8(ascii: ")")
    }

    /// One row with its line end.
    mutating func readRow(
        _ bytes: UnsafeBufferPointer<UInt8>, into places: inout [DataTable.CellPlace]
    ) {
        while true {
            places.append(readCell(bytes))
            guard index < bytes.count, bytes[index] == separator else { break }
            index += 1
        }
        if index < bytes.count, bytes[index] == 0x0D { index += 1 }
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    }

    /// One cell; `index` is then at the separator or line end after it.
    private mutating func readCell(_ bytes: UnsafeBufferPointer<UInt8>) -> DataTable.CellPlace {
        var start = index
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        if start < bytes.count, bytes[start] == UInt8(ascii: "\"") { return readQuoted(bytes, from: start) }
        var end = index
        while end < bytes.count, bytes[end] != separator, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        index = end
        start = min(start, end)
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        while end - 1 > start, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 { end -= 2 }
        while start + 1 < end, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 { start += 2 }
        return DataTable.CellPlace(start: Int32(clamping: start), end: Int32(clamping: end), isEscaped: false)
    }

    private mutating func readQuoted(_ bytes: UnsafeBufferPointer<UInt8>, from open: Int) -> DataTable.CellPlace {
        var end = open + 1
        var isEscaped = false
        while end < bytes.count {
            if bytes[end] == UInt8(ascii: "\"") {
                guard end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "\"") else { break }
                isEscaped = true
                end += 2
            } else {
                end += 1
            }
        }
        end = min(end, bytes.count)
        index = end
        if end == bytes.count {
            report(.dataQuoteOpen, open, open + 1)
            // Nobody knows where the cell ends: it is taken as missing.
            end = open + 1
        } else {
            index += 1
            let after = index
            while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D {
                index += 1
            }
            if let text = (after..<index).first(where: { bytes[$0] != 0x20 }) { report(.dataAfterQuote, text, index) }
        }
        return DataTable.CellPlace(start: Int32(clamping: open + 1), end: Int32(clamping: end), isEscaped: isEscaped)
    }

    mutating func skipEmptyLines(_ bytes: UnsafeBufferPointer<UInt8>) {
        var next = index
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0A || bytes[next] == 0x0D {
            next += 1
            if bytes[next - 1] != 0x20 { index = next }
        }
        if next == bytes.count { index = next }
    }
}
