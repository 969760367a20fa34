public import Documents
public import Text

/// The numbers of one chart (diagrammets siffror): points along the axis, and for each line the row behind each point.
public struct ChartData: Sendable {
    public struct Point: Sendable, Hashable {
        /// As it stands in the table.
        public var text: String
        /// Nil where the axis is of areas or words.
        public var period: DatePeriod?
    }

    public struct Line: Sendable, Hashable {
        /// Which column its numbers stand in.
        public var column: Int
        /// What tells it from the other lines: an area, as the table has it; nil where the column does.
        public var key: String?
        /// The row behind each point; nil where the table has none.
        public var rows: [Int?]
    }

    /// The column that runs along the axis.
    public var over: Int
    /// The column whose values part the lines; nil where the columns of numbers do.
    public var by: Int?
    public var points: [Point]
    public var lines: [Line]
    /// The one period of all numbers, where the axis is not of time.
    public private(set) var period: DatePeriod?
    /// Several rows are of one point of one line, so that the chart would have to choose.
    public private(set) var isAmbiguous = false

    /// Takes what is asked for out of the series; nil where the series has no such columns.
    ///
    /// - Parameter values: columns of numbers; all where empty, but for how many answered.
    /// - Parameter fixed: columns and the words that a row must hold in them.
    public init?(
        _ series: DataSeries, over: String? = nil, values: [String] = [], fixed: [(column: String, value: String)] = [],
        by: String? = nil, from: DatePeriod? = nil, until: DatePeriod? = nil
    ) {
        let columns = series.columns
        func index(_ name: String?) -> Int? { name.flatMap { name in columns.firstIndex { $0.name == name } } }
        let period = columns.firstIndex { $0.sort == .period }
        guard let axis = index(over) ?? period ?? columns.firstIndex(where: { !$0.sort.isNumeric }) else { return nil }
        var numbers = values.compactMap { index($0) }.filter { columns[$0].sort.isNumeric }
        if numbers.isEmpty { numbers = series.numberColumns }
        guard !numbers.isEmpty, !columns[axis].sort.isNumeric else { return nil }
        self.over = axis
        var rows = ChartData.rows(of: series, fixed: fixed)
        if let period, from != nil || until != nil {
            rows = rows.filter { row in
                guard let own = series.period(row, period) else { return true }
                return from.map { own.first >= $0.first } ?? true && until.map { own.last <= $0.last } ?? true
            }
        }
        // Along another axis than time, the latest period alone.
        if let period, axis != period, let latest = rows.compactMap({ series.period($0, period)?.last }).max() {
            rows = rows.filter { series.period($0, period)?.last == latest }
            self.period = rows.first.flatMap { series.period($0, period) }
        }
        let parting = index(by).flatMap { columns[$0].sort.isNumeric || $0 == axis ? nil : $0 }
        // Without a choice of area each area has a line.
        self.by =
            parting
            ?? columns.indices.first { column in
                guard columns[column].sort == .area || columns[column].sort == .text, column != axis,
                    let first = rows.first
                else { return false }
                let value = series.text(first, column)
                return rows.contains { series.text($0, column) != value }
            }
        if self.by != nil { numbers = Array(numbers.prefix(1)) }
        points = []
        lines = []
        place(rows, of: series, numbers)
    }

    private static func rows(of series: DataSeries, fixed: [(column: String, value: String)]) -> [Int] {
        var rows: [Int]?
        for (name, value) in fixed {
            guard let column = series.columns.firstIndex(where: { $0.name == name }) else { continue }
            if rows == nil, column == series.areaColumn {
                rows = series.rowsByArea[value] ?? []
            } else {
                rows = (rows ?? Array(series.rows.indices)).filter { series.text($0, column) == value }
            }
        }
        return rows ?? Array(series.rows.indices)
    }

    private mutating func place(_ rows: [Int], of series: DataSeries, _ numbers: [Int]) {
        let period = series.columns[over].sort == .period ? over : nil
        var found: [(point: Point, row: Int)] = []
        var places: [String: Int] = [:]
        for row in rows {
            guard let text = series.text(row, over), places[text] == nil else { continue }
            places[text] = found.count
            found.append((Point(text: text, period: period.flatMap { series.period(row, $0) }), row))
        }
        if period != nil, found.allSatisfy({ $0.point.period != nil }) {
            // Time runs one way, whatever the order of the file.
            found.sort { left, right in
                guard let first = left.point.period, let second = right.point.period else {
                    return left.row < right.row
                }
                return (first.first, first.last, left.row) < (second.first, second.last, right.row)
            }
        }
        points = found.map(\.point)
        for (index, point) in points.enumerated() { places[point.text] = index }
        var ofKey: [String: Int] = [:]
        if by == nil {
            lines = numbers.map { Line(column: $0, key: nil, rows: Array(repeating: nil, count: points.count)) }
        }
        for row in rows {
            guard let place = series.text(row, over).flatMap({ places[$0] }) else { continue }
            if let by, let column = numbers.first {
                guard let key = series.text(row, by) else { continue }
                let line = ofKey[key] ?? lines.count
                if line == lines.count {
                    ofKey[key] = line
                    lines.append(Line(column: column, key: key, rows: Array(repeating: nil, count: points.count)))
                }
                if lines[line].rows[place] != nil { isAmbiguous = true }
                lines[line].rows[place] = row
            } else {
                for index in lines.indices {
                    if lines[index].rows[place] != nil { isAmbiguous = true }
                    lines[index].rows[place] = row
                }
            }
        }
    }

    /// A line's cell at a point; missing where the table has no row for it.
    public func content(_ line: Line, _ point: Int, of series: DataSeries) -> DataCell.Content {
        guard line.rows.indices.contains(point), let row = line.rows[point], series.rows.indices.contains(row),
            series.rows[row].indices.contains(line.column)
        else { return .missing }
        return series.rows[row][line.column].content
    }

    /// How many answered behind a point (svarande); nil where the series does not say.
    func respondents(_ line: Line, _ point: Int, of series: DataSeries) -> Int? {
        guard series.columns[line.column].sort == .share, let column = series.respondents,
            line.rows.indices.contains(point), let row = line.rows[point], series.rows.indices.contains(row),
            series.rows[row].indices.contains(column), case .number(let number) = series.rows[row][column].content,
            number.decimals == 0, number.digits > 0
        else { return nil }
        return Int(number.digits)
    }
}

extension ChartData {
    /// What a chart asks for.
    public init?(_ series: DataSeries, _ chart: ChartFence) {
        self.init(
            series, over: chart.over?.text, values: chart.values.map(\.text),
            fixed: chart.fixed.map { ($0.column.text, $0.value.text) }, by: chart.by?.text, from: chart.from,
            until: chart.until)
    }
}
