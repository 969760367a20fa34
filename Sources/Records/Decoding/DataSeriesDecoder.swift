import Documents
public import Text

/// Turns a series' description (`statistik/NAME.yaml`) and its table (`NAME.csv`) into a record (dataserie).
public struct DataSeriesDecoder {
    var reader: ValueReader
    private let path: String

    /// What is wrong goes to `diagnostics`, at its key or at its row and column, and the rest is decoded all the same.
    /// `table` is nil where there is no file of numbers beside the description. Nil where the description can't be read.
    public static func decode(
        description: SourceText, table: SourceText?, id: RecordID, diagnostics: inout [Diagnostic]
    ) -> DecodedRecord? {
        guard
            let node = YAMLReader.read(description, range: 0..<description.bytes.count, diagnostics: &diagnostics)
        else { return nil }
        diagnostics += Diagnostic.personalNumbers(in: description)
        diagnostics += Diagnostic.unsuitableAddresses(in: description)
        var decoder = DataSeriesDecoder(
            reader: ValueReader(file: description.path, record: id.index, links: []), path: description.path)
        let series = decoder.series(node, table, id)
        diagnostics += decoder.reader.diagnostics
        return DecodedRecord(record: .dataSeries(series), references: decoder.reader.references)
    }

    private mutating func series(_ node: YAMLNode, _ table: SourceText?, _ id: RecordID) -> DataSeries {
        let values = reader.values(node, schema: Schemas.dataSeries, needsTitle: true)
        var head = RecordHead(values, id: id, kind: .dataSeries, path: path, defaultTitle: "")
        if head.title.isEmpty { head.title = head.name }
        var series = DataSeries(
            head: head, source: values.text("källa") ?? "", fetched: values.date("hämtad"),
            isPreliminary: values.text("läge") == "preliminär", axis: values.text("axel").flatMap(Axis.init),
            isSensitive: values.boolean("känslig") ?? false, definition: values.text("definition"), columns: [],
            breaks: values.mappings("serieavbrott").compactMap { item in
                item.moment("vid").map {
                    DataSeries.Break(at: $0, why: item.text("varför"), columns: item.texts("kolumner"))
                }
            }, rows: [], preliminaryFrom: values.moment("preliminär-från"))
        series.saysIfSensitive = values.boolean("känslig") != nil
        guard let table else {
            reader.report(.dataTableMissing, at: head.span, head.name + ".csv")
            return series
        }
        readRows(of: table, described: values.map("kolumner"), into: &series)
        return series
    }

    private mutating func readRows(of source: SourceText, described: [MapEntry], into series: inout DataSeries) {
        series.tablePath = source.path
        guard let table = DataTable.read(source, diagnostics: &reader.diagnostics) else { return }
        // What a description was taken for, and what was described with an error, is told there.
        var told = reader.meantKeys
        // Headings that another program has garbled have been told as that.
        let isGarbled = table.headers.contains { $0.name.contains { "Ã√\u{FFFD}".contains($0) } }
        for entry in described where !isGarbled && table.column(named: entry.keyText) == nil {
            let nearest = NearestWord.find(entry.keyText, in: table.headers.map(\.name))
            if let nearest { told.insert(nearest) }
            let question = Bilingual.didYouMean(nearest, after: " ")
            reader.report(
                .dataColumnMissing, at: entry.key.span, entry.keyText, source.path,
                question.swedish, question.english)
        }
        var undescribed: [Int] = []
        for header in table.headers {
            let column = described.first { $0.keyText == header.name }?.value.value.mapping
            if column == nil, !isGarbled, !header.name.isEmpty, !told.contains(header.name),
                !described.contains(where: { $0.keyText == header.name })
            {
                undescribed.append(series.columns.count)
            }
            series.columns.append(
                DataSeries.Column(
                    name: header.name, label: column?.text("namn") ?? header.name.spaced,
                    sort: column?.text("slag").flatMap(DataSeries.Column.Sort.init) ?? .text,
                    unit: column?.text("enhet"), decimals: column?.integer("decimaler"),
                    isComparison: column?.boolean("jämförelse") ?? false))
        }
        series.rows = table.cells(
            of: series.columns.map(\.sort.cells), decimals: series.columns.map(\.decimals),
            diagnostics: &reader.diagnostics)
        for column in undescribed {
            let header = table.headers[column]
            reader.diagnostics.append(
                Diagnostic(
                    .dataColumnUndescribed, in: source.path, at: header.span, header.name, path,
                    series.suggestedDescription(ofColumn: column)))
        }
        askOfFractions(in: series, of: source)
        askOfGroups(in: series, of: source)
        series.findPeriods()
        series.indexRows()
        referToAreas(in: series, of: source)
        if !askOfKeys(in: series, of: source) { checkRepeats(in: series, of: source) }
        askOfNestedPeriods(in: series, of: source)
        askOfImpossibleShares(in: series, of: source)
    }

    /// Each area is referred to once, where it first stands: the link stage says which ids name nothing.
    private mutating func referToAreas(in series: DataSeries, of table: SourceText) {
        for (index, column) in series.columns.enumerated() where column.sort == .area {
            var seen: Set<String> = []
            for row in series.rows where index < row.count {
                guard case .text(let area) = row[index].content, seen.insert(area).inserted else { continue }
                if DataTable.isTotal(area) {
                    reader.diagnostics.append(
                        Diagnostic(.dataTotalRow, in: table.path, at: row[index].span, table.line(of: row), area))
                    continue
                }
                reader.refer(area, at: row[index].span, to: .area, in: table.path)
            }
        }
    }

    /// Two rows of one period and one area contradict each other, or say the same thing twice.
    private mutating func checkRepeats(in series: DataSeries, of table: SourceText) {
        let keys = series.columns.indices.filter { !series.columns[$0].sort.isNumeric }
        guard !keys.isEmpty else { return }
        let time = series.periodColumn
        var seen: [[DataCell.Content]: Int] = [:]
        // `kvartal 1 2024` and `kvartal 01 2024` are one period.
        var written: [DatePeriod: DataCell.Content] = [:]
        for (number, row) in series.rows.enumerated() {
            let key = keys.filter { $0 < row.count }.map { column -> DataCell.Content in
                guard column == time, let own = series.period(number, column) else { return row[column].content }
                let period = DatePeriod(.range, own.first, own.last)
                if let first = written[period] { return first }
                written[period] = row[column].content
                return row[column].content
            }
            guard let first = seen[key] else {
                seen[key] = number
                continue
            }
            reader.diagnostics.append(
                Diagnostic(
                    .dataRowRepeated, in: table.path, at: keys.first.map { row[$0].span }, table.line(of: row),
                    table.line(of: series.rows[first])))
        }
    }
}

extension DataSeries.Column.Sort {
    /// What the cells of such a column must be.
    var cells: DataTable.ColumnSort {
        switch self {
        case .period: .period
        case .area, .text: .text
        case .count: .count
        case .number, .share: .number
        }
    }
}

extension String {
    /// A column's key as words, where the description gives it no name: `undviker-platser` → `undviker platser`.
    fileprivate var spaced: String { String(map { $0 == "-" || $0 == "_" ? " " : $0 }) }
}
