import Documents
import Text

/// What a table says that nobody can have meant (frågor om tabellen).
extension DataSeriesDecoder {
    /// A row of words alone, where words are all that tells the rows apart, is most likely a heading over those below it: the
    /// page would say that its numbers are missing. The first is told.
    mutating func askOfGroups(in series: DataSeries, of table: SourceText) {
        let numbers = series.columns.indices.filter { series.columns[$0].sort.isNumeric }
        guard !numbers.isEmpty, series.columns.allSatisfy({ $0.sort.isNumeric || $0.sort == .text }) else { return }
        func isEmpty(_ row: [DataCell]) -> Bool {
            numbers.allSatisfy {
                $0 < row.count && row[$0].content == .missing && row[$0].span.start == row[$0].span.end
            }
        }
        for (number, row) in series.rows.enumerated().dropLast() where isEmpty(row) && !isEmpty(series.rows[number + 1])
        {
            guard case .text(let words)? = row.first?.content else { continue }
            reader.diagnostics.append(
                Diagnostic(.dataRowOfWords, in: table.path, at: row.first?.span, table.line(of: row), words))
            return
        }
    }

    /// `0,245` in a column of per cent: a spreadsheet shows that as 24,5 %, and this site as it stands. Two decimals at least
    /// and nothing above one is what such a file has; who means hundredths of a per cent says how many decimals there are.
    mutating func askOfFractions(in series: DataSeries, of table: SourceText) {
        for (index, column) in series.columns.enumerated() {
            let isPercent =
                column.sort == .share
                || column.sort == .number && (column.unit?.lowercased().hasPrefix("procent") ?? false)
                || column.unit == "%"
            guard isPercent, column.sort.isNumeric, (column.decimals ?? 0) < 2,
                !(column.unit?.lowercased().contains("procentenhet") ?? false)
            else { continue }
            var first: (number: DecimalNumber, span: SourceSpan)?
            let one = DecimalNumber(1)
            let isShare = series.rows.allSatisfy { row in
                guard index < row.count, case .number(let number) = row[index].content else { return true }
                if first == nil, number.decimals > 1 { first = (number, row[index].span) }
                return number.digits >= 0 && !(one < number)
            }
            guard isShare, let (number, span) = first, number.decimals >= 2 else { continue }
            let hundredths = DecimalNumber(digits: number.digits, decimals: number.decimals - 2)
            reader.diagnostics.append(
                Diagnostic(
                    .dataFractions, in: table.path, at: span, SwedishFormat.number(number), column.name,
                    SwedishFormat.number(hundredths)))
        }
    }

    /// A share below nought or, in per cent, above a hundred. The first of each column is told.
    mutating func askOfImpossibleShares(in series: DataSeries, of table: SourceText) {
        let hundred = DecimalNumber(100)
        for (index, column) in series.columns.enumerated() where column.sort == .share {
            let isPercent = column.unit.map { $0 == "%" || $0.lowercased().hasPrefix("procent") } ?? true
            for row in series.rows where index < row.count {
                guard case .number(let share) = row[index].content, share.digits < 0 || isPercent && hundred < share
                else { continue }
                reader.diagnostics.append(
                    Diagnostic(
                        .dataShareOutside, in: table.path, at: row[index].span, table.line(of: row), column.name,
                        SwedishFormat.number(share)))
                break
            }
        }
    }

    /// A row without its period or area has numbers that no chart can place; so has one without its words, where these are what
    /// tells it from another row. Spreadsheets leave such cells of merged ones. One message a column; whether there was one.
    mutating func askOfKeys(in series: DataSeries, of table: SourceText) -> Bool {
        let keys = series.columns.indices.filter { !series.columns[$0].sort.isNumeric }
        guard keys.count < series.columns.count else { return false }
        var isTold = false
        for column in keys {
            let empty = series.rows.indices.filter { row in
                series.rows[row].indices.contains(column) && series.rows[row][column].content == .missing
            }
            guard let first = empty.first, empty.count < series.rows.count else { continue }
            if series.columns[column].sort == .text {
                let others = keys.filter { $0 != column }
                let rest = Set(series.rows.map { row in others.map { row[$0].content } })
                guard !others.isEmpty, rest.count < series.rows.count else { continue }
            }
            isTold = true
            reader.diagnostics.append(
                Diagnostic(
                    .dataKeyMissing, in: table.path, at: series.rows[first][column].span,
                    table.line(of: series.rows[first]),
                    series.columns[column].name, String(empty.count)))
        }
        return isTold
    }

    /// A year among its quarters is most likely their sum. The first such is told.
    mutating func askOfNestedPeriods(in series: DataSeries, of table: SourceText) {
        guard let column = series.periodColumn else { return }
        var rows: [DatePeriod: Int] = [:]
        for (row, period) in series.periods.enumerated() {
            if let period, rows[period] == nil { rows[period] = row }
        }
        let order = rows.sorted {
            ($0.key.first, $1.key.last, $0.value) < ($1.key.first, $0.key.last, $1.value)
        }
        var outer: (key: DatePeriod, value: Int)?
        for item in order {
            guard let long = outer, item.key.last <= long.key.last else {
                outer = item
                continue
            }
            guard long.key.first != item.key.first || long.key.last != item.key.last,
                let name = series.text(long.value, column), let inner = series.text(item.value, column)
            else { continue }
            reader.diagnostics.append(
                Diagnostic(
                    .dataPeriodsNested, in: table.path, at: series.rows[long.value][column].span,
                    series.columns[column].name,
                    name, table.line(of: series.rows[long.value]), inner, table.line(of: series.rows[item.value])))
            return
        }
    }
}

extension SourceText {
    /// The line that a row begins on, for a message.
    func line(of row: [DataCell]) -> String { String(line(of: Int(row.first?.span.start ?? 0))) }
}
