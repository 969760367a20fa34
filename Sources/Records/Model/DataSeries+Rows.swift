import Documents
import Text

extension DataSeries {
    /// The column of areas, where there is one.
    public var areaColumn: Int? { columns.firstIndex { $0.sort == .area } }

    /// The column that says how many answered (svarande), beside shares: what margins are worked out from.
    public var respondents: Int? { columns.firstIndex { $0.name == "svarande" && $0.sort == .count } }

    /// The columns that hold its numbers, in their order; how many answered is none of them.
    public var numberColumns: [Int] {
        let respondents = respondents
        return columns.indices.filter { columns[$0].sort.isNumeric && $0 != respondents }
    }

    /// A cell's words; nil where it holds none.
    func text(_ row: Int, _ column: Int) -> String? {
        guard rows.indices.contains(row), rows[row].indices.contains(column),
            case .text(let text) = rows[row][column].content
        else { return nil }
        return text
    }

    /// The period of a row.
    func period(_ row: Int, _ column: Int) -> DatePeriod? {
        if column == periodColumn { return periods.indices.contains(row) ? periods[row] : nil }
        return text(row, column).flatMap { DatePeriod(swedish: $0) }
    }

    /// Takes a column of words for one of periods where each of its cells is one, and nothing else says when: years as rows
    /// are a series in time, though nobody wrote `slag: period`.
    mutating func findPeriods() {
        guard periodColumn == nil, rows.count > 1 else { return }
        let column = columns.indices.first { column in
            columns[column].sort == .text
                && rows.indices.allSatisfy { row in
                    // The numbers of municipalities, 1280 and 1480, are no years.
                    text(row, column).flatMap { DatePeriod(swedish: $0) }.map { $0.first.year >= 1700 } ?? false
                }
        }
        if let column { columns[column].sort = .period }
    }

    var periodColumn: Int? { columns.firstIndex { $0.sort == .period } }

    /// Reads periods and areas once, so that no chart of a long series has to.
    mutating func indexRows() {
        if let column = periodColumn {
            periods = rows.indices.map { row in text(row, column).flatMap { DatePeriod(swedish: $0) } }
        }
        guard let area = areaColumn else { return }
        for row in rows.indices { if let name = text(row, area) { rowsByArea[name, default: []].append(row) } }
    }
}
