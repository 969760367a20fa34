import Documents
import Records
import Text

/// Withheld counts within one area that a sum beside them gives away (summor): a column that adds up others (`totalt`, `män`,
/// `kvinnor`), a row that adds up those of other words (`Totalt`), and a year among its quarters.
struct WithheldSums {
    private let series: DataSeries
    private let counts: [Int]
    private let keys: [Int]
    /// The rows of areas that are a part of the municipality, and what their area is called.
    private var rows: [(number: Int, area: String)] = []
    /// More columns of counts than anybody adds up.
    private static let mostColumns = 16

    init(_ series: DataSeries, _ archive: Archive, areas: Int, counts: [Int]) {
        self.series = series
        self.counts = counts
        keys = series.columns.indices.filter { !series.columns[$0].sort.isNumeric }
        for (number, row) in series.rows.enumerated() {
            guard let area = WithheldCounts.area(row[areas], archive), !area.isMunicipality else { continue }
            rows.append((number, area.head.title))
        }
    }

    func find(in file: String) -> [Diagnostic] {
        var told: Set<SourceSpan> = []
        return (acrossColumns() + acrossWords() + acrossTime()).compactMap { item in
            guard told.insert(item.cell.span).inserted else { return nil }
            var diagnostic = Diagnostic(.dataCountOpenInSum, in: file, at: item.cell.span)
            diagnostic.arguments = [item.area, series.columns[item.column].label, item.sum]
            return diagnostic
        }
    }

    private typealias Found = (cell: DataCell, area: String, column: Int, sum: String)

    /// What is left of a sum that is itself shown.
    private func open(_ parts: [DataCell], of whole: DataCell) -> DataCell? {
        DataSeries.isSmallCount(whole.content) ? nil : WithheldCounts.open(parts, of: whole)
    }

    private func number(_ row: Int, _ column: Int) -> Int64? {
        switch series.rows[row][column].content {
        case .number(let number): number.digits
        case .nothing: 0
        default: nil
        }
    }

    // MARK: Columns

    private func acrossColumns() -> [Found] {
        guard counts.count <= Self.mostColumns else { return [] }
        return counts.indices.flatMap { index -> [Found] in
            let whole = counts[index]
            guard let parts = parts(ofColumnAt: index) else { return [] }
            return rows.compactMap { row in
                let cells = series.rows[row.number]
                guard let cell = open(parts.map { cells[$0] }, of: cells[whole]),
                    let column = parts.first(where: { cells[$0] == cell })
                else { return nil }
                return (cell, row.area, column, series.columns[whole].label)
            }
        }
    }

    /// The columns that one adds up, in every row that tells: all others of its unit, or those right of it or left of it.
    private func parts(ofColumnAt index: Int) -> [Int]? {
        let unit = series.columns[counts[index]].unit
        let others = counts.filter { $0 != counts[index] && series.columns[$0].unit == unit }
        var choices = [others]
        if counts.count > 3 {
            for length in 2..<(counts.count - 1) {
                if index + length < counts.count { choices.append(Array(counts[(index + 1)...(index + length)])) }
                if index >= length { choices.append(Array(counts[(index - length)..<index])) }
            }
        }
        return choices.first { $0.count > 1 && adds(counts[index], $0) }
    }

    /// Whether a column is the sum of others in every row that has all of them; two such rows at least.
    private func adds(_ whole: Int, _ parts: [Int]) -> Bool {
        var seen = 0
        for row in series.rows.indices {
            guard let sum = number(row, whole) else { continue }
            let numbers = parts.compactMap { number(row, $0) }
            guard numbers.count == parts.count else { continue }
            guard numbers.reduce(0, +) == sum else { return false }
            if sum > 0 { seen += 1 }
        }
        return seen > 1
    }

    // MARK: Rows

    /// The rows of one area that differ in one column alone, in the order of their first rows.
    private func groups(differingIn column: Int) -> [[(number: Int, area: String)]] {
        let others = keys.filter { $0 != column }
        return Dictionary(grouping: rows) { row in others.map { series.rows[row.number][$0].content } }.values
            .filter { $0.count > 2 }.sorted { $0[0].number < $1[0].number }
    }

    private func acrossWords() -> [Found] {
        keys.filter { series.columns[$0].sort == .text }.flatMap { words -> [Found] in
            groups(differingIn: words).flatMap { group -> [Found] in
                guard let whole = group.first(where: { isTotal($0.number, words) }) else { return [] }
                return found(group.filter { $0.number != whole.number }, of: whole.number, name: words)
            }
        }
    }

    private func isTotal(_ row: Int, _ column: Int) -> Bool {
        guard case .text(let text) = series.rows[row][column].content else { return false }
        let word = text.lowercased()
        return DataTable.isTotal(text)
            || ["båda könen", "kvinnor och män", "män och kvinnor", "flickor och pojkar"].contains(word)
    }

    private func acrossTime() -> [Found] {
        guard let time = series.columns.firstIndex(where: { $0.sort == .period }) else { return [] }
        return groups(differingIn: time).flatMap { group -> [Found] in
            let dated = group.compactMap { row -> (row: (number: Int, area: String), period: DatePeriod)? in
                guard case .text(let text) = series.rows[row.number][time].content else { return nil }
                return DatePeriod(swedish: text).map { (row, $0) }
            }.sorted { $0.period.first < $1.period.first }
            // Days and weeks are never so many that they add up to a year in one table of small counts.
            guard dated.count <= 400, Set(dated.map(\.period.form)).count > 1 else { return [] }
            return dated.flatMap { whole -> [Found] in
                let within = dated.filter {
                    $0.period.form != whole.period.form && $0.period.first >= whole.period.first
                        && $0.period.last <= whole.period.last
                }
                var forms: [DatePeriod.Form] = []
                for part in within where !forms.contains(part.period.form) { forms.append(part.period.form) }
                return forms.flatMap { form -> [Found] in
                    let parts = within.filter { $0.period.form == form }
                    guard parts.count > 1, parts.first?.period.first == whole.period.first,
                        parts.last?.period.last == whole.period.last,
                        zip(parts, parts.dropFirst()).allSatisfy({
                            $0.period.last.adding(days: 1) == $1.period.first
                        })
                    else { return [] }
                    return found(parts.map(\.row), of: whole.row.number, name: time)
                }
            }
        }
    }

    private func found(_ parts: [(number: Int, area: String)], of whole: Int, name: Int) -> [Found] {
        guard parts.count > 1, case .text(let sum) = series.rows[whole][name].content else { return [] }
        return counts.compactMap { column in
            guard let cell = open(parts.map { series.rows[$0.number][column] }, of: series.rows[whole][column]),
                let area = parts.first?.area
            else { return nil }
            return (cell, area, column, sum)
        }
    }
}
