import Documents
import Records
import Text

/// Counts that are withheld (skyddade uppgifter) and can all the same be worked out: where a table tells of a whole and of all
/// its parts but one, a subtraction tells the last; where it tells how many that is per inhabitant, a multiplication.
/// Statistics offices call it secondary disclosure.
enum WithheldCounts {
    /// At each cell that a reader could work out, in the order of the table.
    static func find(_ series: DataSeries, _ archive: Archive) -> [Diagnostic] {
        guard series.isSensitive, let file = series.tablePath, let areas = series.areaColumn else { return [] }
        let keys = series.columns.indices.filter { !series.columns[$0].sort.isNumeric && $0 != areas }
        let counts = series.columns.indices.filter { series.columns[$0].sort == .count }
        let groups = Dictionary(grouping: series.rows) { row in keys.map { row[$0].content } }
        var found: [Diagnostic] = []
        for rows in groups.values {
            let rows = rows.compactMap { row in area(row[areas], archive).map { (area: $0, cells: row) } }
            let partsOf = Dictionary(grouping: rows) { archive.record(of: $0.area.partOf) }
            for whole in rows {
                var parts = partsOf[whole.area.head.id] ?? []
                // Of the municipality, every area that is part of no other.
                if whole.area.isMunicipality {
                    parts += (partsOf[nil] ?? []).filter { $0.area.head.id != whole.area.head.id }
                }
                for column in counts {
                    guard let cell = open(parts.map { $0.cells[column] }, of: whole.cells[column]),
                        let part = parts.first(where: { $0.cells[column] == cell })
                    else { continue }
                    var diagnostic = Diagnostic(.dataCountOpen, in: file, at: cell.span)
                    diagnostic.arguments = [
                        part.area.head.title, series.columns[column].label, whole.area.head.title,
                    ]
                    found.append(diagnostic)
                }
            }
        }
        found += rates(of: series, counts, areas: areas, in: file, archive)
        found += WithheldSums(series, archive, areas: areas, counts: counts).find(in: file)
        return found.sorted { ($0.span?.start ?? 0) < ($1.span?.start ?? 0) }
    }

    /// At each number per something (`anmälningar per 1 000 invånare`) in a row where the count that it is worked out from is
    /// withheld. Whoever knows how many live there works the count out again.
    private static func rates(
        of series: DataSeries, _ counts: [Int], areas: Int, in file: String, _ archive: Archive
    ) -> [Diagnostic] {
        let rates = series.columns.indices.compactMap { rate -> (rate: Int, counts: [Int])? in
            let column = series.columns[rate]
            guard column.sort == .number, let unit = column.unit, let per = unit.firstRange(of: " per ") else {
                return nil
            }
            let own = counts.filter { series.columns[$0].unit.map { $0 == unit[..<per.lowerBound] } ?? false }
            return (rate, own.isEmpty ? counts : own)
        }
        guard !rates.isEmpty else { return [] }
        return series.rows.flatMap { row -> [Diagnostic] in
            guard let area = area(row[areas], archive), !area.isMunicipality else { return [] }
            return rates.compactMap { rate, counts in
                guard case .number(let number) = row[rate].content, number.digits != 0,
                    let count = counts.first(where: {
                        row[$0].content == .protected || DataSeries.isSmallCount(row[$0].content)
                    })
                else { return nil }
                var diagnostic = Diagnostic(.dataRateOpen, in: file, at: row[rate].span)
                diagnostic.arguments = [area.head.title, series.columns[rate].label, series.columns[count].label]
                return diagnostic
            }
        }
    }

    static func area(_ cell: DataCell, _ archive: Archive) -> Area? {
        guard case .text(let name) = cell.content else { return nil }
        return archive.record(named: "omraden/" + name).flatMap(archive.area)
    }

    /// The first withheld cell of `parts` that can be worked out from their sum. Nil where nothing is withheld, several share
    /// what is left in more than one way, or the parts do not make up the whole.
    static func open(_ parts: [DataCell], of whole: DataCell) -> DataCell? {
        guard case .number(let sum) = whole.content else { return nil }
        var rest = sum.value
        var withheld: [DataCell] = []
        var known = 0.0
        for part in parts {
            switch part.content {
            case .number(let number) where DataSeries.isSmallCount(part.content):
                withheld.append(part)
                known += number.value
            case .number(let number): rest -= number.value
            case .protected: withheld.append(part)
            case .nothing: break
            case .missing, .notApplicable, .text: return nil
            }
        }
        let count = Double(withheld.count)
        let isTold = withheld.contains { $0.content == .protected } ? rest >= known : rest == known
        guard isTold, rest >= count, rest <= 4 * count else { return nil }
        return withheld.count == 1 || rest == count || rest == 4 * count ? withheld.first : nil
    }
}
