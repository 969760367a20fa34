import Documents
public import Records
import Text

/// How the cells of a series are shown and published (dataserier).
extension SiteContext {
    /// What may be told of a cell: a count of 1–4 in an area of a sensitive series is withheld, and so is a share of so few.
    /// The municipality as a whole is no such area.
    func shownContent(_ row: [DataCell], _ column: Int, of series: DataSeries) -> DataCell.Content {
        guard row.indices.contains(column) else { return .missing }
        if isShareOfFew(row, column, of: series) { return .missing }
        let content = row[column].content
        guard series.isSensitive, series.columns.indices.contains(column), series.columns[column].sort == .count,
            DataSeries.isSmallCount(content)
        else { return content }
        // A series of one area says so in its head instead of in every row.
        if series.areaColumn == nil { return isOfPart(series) ? .protected : content }
        let isOfArea = series.columns.indices.contains { index in
            guard series.columns[index].sort == .area, row.indices.contains(index),
                case .text(let area) = row[index].content
            else { return false }
            return !isMunicipality(area)
        }
        return isOfArea ? .protected : content
    }

    /// Whether a cell is a share (andel) of so few answers that their number is withheld: 50 per cent of two people tells
    /// what one of them answered, and that there were two.
    func isShareOfFew(_ row: [DataCell], _ column: Int, of series: DataSeries) -> Bool {
        guard let asked = series.respondents, series.columns.indices.contains(column),
            series.columns[column].sort == .share, row.indices.contains(column),
            case .number = row[column].content
        else { return false }
        return shownContent(row, asked, of: series) == .protected
    }

    /// What stands in place of a share of so few.
    static let shareOfFew = "Visas inte: färre än fem svarade"

    /// Whether the head of a series names areas, and none of them is the whole municipality.
    private func isOfPart(_ series: DataSeries) -> Bool {
        let areas = ownAreas(of: series)
        return !areas.isEmpty && !areas.contains(where: \.isMunicipality)
    }

    /// The areas that the head of a series names, where its rows name none.
    func ownAreas(of series: DataSeries) -> [Area] {
        guard series.areaColumn == nil else { return [] }
        return series.head.areas.compactMap { archive.record(of: $0) }.compactMap(archive.area)
    }

    /// The margin of a share in percentage points; nil where it is not told how many answered: from the margin of so few,
    /// their number could be worked out.
    func margin(percent: Double, of row: [DataCell], in series: DataSeries) -> Double? {
        guard let asked = series.respondents, case .number(let count) = shownContent(row, asked, of: series),
            count.decimals == 0, count.digits > 0
        else { return nil }
        return Chance.margin(percent: percent, of: Int(count.digits))
    }

    /// A cell in words; never empty.
    func words(for row: [DataCell], _ column: Int, of series: DataSeries) -> String {
        if isShareOfFew(row, column, of: series) { return Self.shareOfFew }
        switch shownContent(row, column, of: series) {
        case .number(let number):
            let decimals = series.columns[column].decimals
            return SwedishFormat.number(decimals.map { number.rounded(toDecimals: $0) } ?? number, in: .table)
        case .text(let text):
            return series.columns[column].sort == .text ? text : name(of: text, in: series.columns[column])
        case .missing: return "Uppgift saknas"
        case .notApplicable: return "Finns inte"
        case .nothing: return "Inget att redovisa"
        case .protected: return "1\u{2013}4 (skyddad uppgift)"
        }
    }

    /// An area by its name, a period as periods are written.
    func name(of text: String, in column: DataSeries.Column) -> String {
        switch column.sort {
        case .area: archive.record(named: "omraden/" + text).map(title(of:)) ?? text
        case .period: DatePeriod(swedish: text).map(SwedishFormat.period) ?? text
        default: text
        }
    }

    /// A column's heading: `Skadegörelse`; with its unit where the table does not say it.
    func heading(_ column: DataSeries.Column, withUnit: Bool = true) -> String {
        let name = column.label == column.name ? column.name.replacingHyphens.capitalised : column.label
        guard withUnit, let unit = column.unit else { return name }
        return "\(name) (\(unit))"
    }

    /// The tables of a series: where it has periods and areas, one a column of numbers with years as rows and areas as
    /// columns; else its rows as they are.
    func tables(of series: DataSeries) -> [ShownTable] {
        let columns = series.columns.indices
        guard let period = columns.first(where: { series.columns[$0].sort == .period }),
            let area = columns.first(where: { series.columns[$0].sort == .area }), period != area,
            !columns.contains(where: { $0 != period && $0 != area && !series.columns[$0].sort.isNumeric }),
            columns.count > 2
        else { return [plainTable(of: series)] }
        return columns.filter { series.columns[$0].sort.isNumeric }.map { column in
            pivot(series, rows: series.rows, of: column, by: area, over: period, caption: caption(series, column))
        }
    }

    /// One column of numbers: by area where the series has areas, else its rows.
    func table(of column: Int, in series: DataSeries) -> ShownTable {
        let period = series.columns.firstIndex { $0.sort == .period }
        if let period, let area = series.areaColumn {
            return pivot(
                series, rows: series.rows, of: column, by: area, over: period, caption: caption(series, column))
        }
        let shown = [period, column].compactMap { $0 }
        return ShownTable(
            caption: caption(series, column),
            columns: shown.map { ShownTable.Column(heading(series.columns[$0]), isNumeric: $0 == column) },
            rows: series.rows.map { row in shown.map { words(for: row, $0, of: series) } })
    }

    private func caption(_ series: DataSeries, _ column: Int) -> String {
        let state = series.isPreliminary ? ", preliminära uppgifter" : ""
        return "\(series.head.title): \(heading(series.columns[column]).uncapitalised)\(state)"
    }

    private func plainTable(of series: DataSeries) -> ShownTable {
        ShownTable(
            caption: series.head.title + (series.isPreliminary ? ", preliminära uppgifter" : ""),
            columns: series.columns.map { ShownTable.Column(heading($0), isNumeric: $0.sort.isNumeric) },
            rows: series.rows.map { row in series.columns.indices.map { words(for: row, $0, of: series) } })
    }

    /// One column of numbers, spread: a row for each value of `over`, a column for each value of `by`. What the file has no
    /// row for is missing.
    func pivot(
        _ series: DataSeries, rows: [[DataCell]], of column: Int, by: Int, over: Int, caption: String,
        source: ShownLink? = nil
    ) -> ShownTable {
        var across: [DataCell.Content] = []
        var down: [DataCell.Content] = []
        var cells: [[DataCell.Content]: String] = [:]
        var names: [DataCell.Content: String] = [:]
        var told: Set<DataCell.Content> = []
        for row in rows where row.indices.contains(max(by, over, column)) {
            let (first, second) = (row[over].content, row[by].content)
            if names[first] == nil {
                names[first] = words(for: row, over, of: series)
                down.append(first)
            }
            if !across.contains(second) {
                across.append(second)
                names[second] = words(for: row, by, of: series)
            }
            cells[[first, second]] = words(for: row, column, of: series)
            if shownContent(row, column, of: series) != .notApplicable { told.insert(second) }
        }
        // A column in which nothing exists is a sentence, not a stack of cells that all say so.
        let empty = across.filter { !told.contains($0) }.compactMap { names[$0] }
        if !told.isEmpty { across.removeAll { !told.contains($0) } }
        var table = ShownTable(
            caption: caption,
            columns: [ShownTable.Column(heading(series.columns[over]), isNumeric: false)]
                + across.map { ShownTable.Column(names[$0] ?? "", isNumeric: true) },
            rows: down.map { first in
                [names[first] ?? ""] + across.map { cells[[first, $0]] ?? "Uppgift saknas" }
            }, source: source)
        if !told.isEmpty, !empty.isEmpty { table.note = "Finns inte för \(SwedishFormat.list(empty))." }
        return table
    }

    /// The series as a file of comma-separated values (RFC 4180, UTF-8, decimal point), for `/data/NAME.csv`: the columns
    /// and rows of the source, with small counts of areas withheld as `<5`, and shares of so few left empty.
    public func csv(of id: RecordID) -> [UInt8] {
        guard let series = archive.series(id) else { return [] }
        var bytes: [UInt8] = []
        DelimitedRow.append(series.columns.map(\.name), to: &bytes)
        for row in series.rows {
            let cells = series.columns.indices.map { plain(shownContent(row, $0, of: series)) }
            DelimitedRow.append(cells, to: &bytes)
        }
        return bytes
    }

    /// A cell as files of numbers have it: digits with a decimal point, `..`, `–`, `<5`, or nothing where it is not known.
    func plain(_ content: DataCell.Content) -> String {
        switch content {
        case .number(let number): number.plain
        case .text(let text): text
        case .missing: ""
        case .notApplicable: ".."
        case .nothing: "\u{2013}"
        case .protected: "<5"
        }
    }

    /// The numbers of a chart as a file of comma-separated values (RFC 4180).
    public func csv(of chart: ShownChart) -> [UInt8] {
        chart.fileRows.reduce(into: []) { bytes, row in DelimitedRow.append(row, to: &bytes) }
    }

    /// Where the file of a series lies: `/data/NAME.csv`.
    func csvRoute(of id: RecordID) -> Route? {
        guard let head = archive.head(id), head.kind == .dataSeries else { return nil }
        return Route("/data/\(head.name.dropFirst("statistik/".count)).csv")
    }
}

extension String {
    /// `trygg-kväll` as `trygg kväll`.
    var replacingHyphens: String { String(map { $0 == "-" ? " " : $0 }) }
}
