import Documents
public import Text

/// The numbers of one map (kartans siffror): for each area the row that tells of it.
public struct MapData: Sendable {
    /// The column of numbers.
    public var column: Int
    /// What the numbers are of; nil where the series has no periods.
    public var period: DatePeriod?
    /// The row of each area, by the area's name in the table.
    public var rows: [String: Int]
    /// An area that has several rows for the period.
    public var ambiguous: String?

    /// Nil where the series has no areas, or nothing says which column is meant. `areas` are names as the table has them;
    /// empty for all.
    public init?(_ series: DataSeries, _ fence: MapFence, areas: [String]) {
        guard series.areaColumn != nil, let column = MapData.column(of: fence, in: series) else { return nil }
        self.column = column
        let names = areas.isEmpty ? Array(series.rowsByArea.keys) : areas
        let time = series.periodColumn
        var period = fence.period
        if period == nil, let time {
            for name in names {
                for row in series.rowsByArea[name] ?? [] where MapData.isTold(series.rows[row], column) {
                    guard let own = series.period(row, time) else { continue }
                    if period.map({ own.last > $0.last }) ?? true { period = own }
                }
            }
        }
        self.period = time == nil ? nil : period
        rows = [:]
        for name in names.sorted() {
            for row in series.rowsByArea[name] ?? [] {
                if let time, let period {
                    guard let own = series.period(row, time), own.first == period.first, own.last == period.last else {
                        continue
                    }
                }
                if rows[name] != nil { ambiguous = ambiguous ?? name }
                rows[name] = row
            }
        }
    }

    /// The column that is meant: the one named, else the only one that holds numbers.
    static func column(of fence: MapFence, in series: DataSeries) -> Int? {
        if let name = fence.column {
            return series.columns.firstIndex { $0.name == name.text && $0.sort.isNumeric }
        }
        let numeric = series.numberColumns
        return numeric.count == 1 ? numeric.first : nil
    }

    private static func isTold(_ row: [DataCell], _ column: Int) -> Bool {
        guard row.indices.contains(column) else { return false }
        switch row[column].content {
        case .number, .protected: return true
        case .missing, .notApplicable, .nothing, .text: return false
        }
    }
}
