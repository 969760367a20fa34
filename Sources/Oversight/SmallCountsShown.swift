import Documents
import Records
import Text

/// Small counts of a sensitive series that are shown all the same, since nothing says that they are counts of areas (små antal
/// som visas).
enum SmallCountsShown {
    static func find(_ series: DataSeries, _ archive: Archive) -> [Diagnostic] {
        guard let file = series.tablePath, series.isSensitive || !series.saysIfSensitive else { return [] }
        guard let areas = series.areaColumn else { return series.isSensitive ? byWords(series, in: file) : [] }
        let rows = series.rows.filter { row in
            WithheldCounts.area(row[areas], archive).map { !$0.isMunicipality } ?? false
        }
        guard series.isSensitive else { return unsaid(series, rows, in: file) }
        return asNumbers(series, rows, in: file) + shares(series, rows, in: file)
    }

    /// Nobody has said whether the series is sensitive: the first small count of an area.
    private static func unsaid(_ series: DataSeries, _ rows: [[DataCell]], in file: String) -> [Diagnostic] {
        guard let small = firstSmallCount(in: rows, of: series) else { return [] }
        return [
            Diagnostic(
                .dataSensitivityUnsaid, in: file, at: small.cell.span, SwedishFormat.number(small.number),
                series.columns[small.column].name)
        ]
    }

    /// Schools, streets or anything else in a column of words. A series whose head names its areas has said what it is of.
    private static func byWords(_ series: DataSeries, in file: String) -> [Diagnostic] {
        guard series.head.areas.isEmpty,
            let words = series.columns.indices.first(where: { column in
                series.columns[column].sort == .text && Set(series.rows.map { $0[column].content }).count > 1
            })
        else { return [] }
        guard let small = firstSmallCount(in: series.rows, of: series) else { return [] }
        return [
            Diagnostic(
                .dataSmallShownByWords, in: file, at: small.cell.span, SwedishFormat.number(small.number),
                series.columns[small.column].name, series.columns[words].name)
        ]
    }

    private static func firstSmallCount(
        in rows: [[DataCell]], of series: DataSeries
    ) -> (cell: DataCell, column: Int, number: DecimalNumber)? {
        let counts = series.columns.indices.filter { series.columns[$0].sort == .count }
        for row in rows {
            for column in counts where DataSeries.isSmallCount(row[column].content) {
                if case .number(let number) = row[column].content { return (row[column], column, number) }
            }
        }
        return nil
    }

    /// Whole numbers alone in a column of `tal`, of which nobody says how many decimals it has.
    private static func asNumbers(_ series: DataSeries, _ rows: [[DataCell]], in file: String) -> [Diagnostic] {
        series.columns.indices.compactMap { column in
            guard series.columns[column].sort == .number, series.columns[column].decimals == nil else { return nil }
            var small: DataCell?
            for row in rows {
                guard case .number(let number) = row[column].content else { continue }
                guard number.decimals == 0, number.digits >= 0 else { return nil }
                if small == nil, DataSeries.isSmallCount(row[column].content) { small = row[column] }
            }
            guard let small, case .number(let number) = small.content else { return nil }
            return Diagnostic(
                .dataSmallShownAsNumber, in: file, at: small.span, SwedishFormat.number(number),
                series.columns[column].name)
        }
    }

    /// Shares beside a count of answers that is withheld, where the count is not called `svarande`.
    private static func shares(_ series: DataSeries, _ rows: [[DataCell]], in file: String) -> [Diagnostic] {
        guard series.respondents == nil, let asked = base(of: series) else { return [] }
        for row in rows where row[asked].content == .protected || DataSeries.isSmallCount(row[asked].content) {
            for column in series.columns.indices where series.columns[column].sort == .share {
                guard case .number = row[column].content else { continue }
                return [
                    Diagnostic(
                        .dataShareOfFewShown, in: file, at: row[column].span, series.columns[column].name,
                        series.columns[asked].name)
                ]
            }
        }
        return []
    }

    /// The count that shares are most likely shares of: of answers by its name or unit, or the only one.
    private static func base(of series: DataSeries) -> Int? {
        let counts = series.columns.indices.filter { series.columns[$0].sort == .count }
        let answers = counts.first { column in
            let item = series.columns[column]
            return [item.name, item.label, item.unit ?? ""].contains { text in
                let text = text.lowercased()
                return text.contains("svar") || text.contains("respondent") || text == "n" || text == "bas"
            }
        }
        return answers ?? (counts.count == 1 ? counts.first : nil)
    }
}
