import Documents
import Text

/// What charts and maps ask of series that the series can't give.
extension Archive {
    /// Of a series with errors of its own nothing is asked: what is missing may be what they hide.
    func fenceDiagnostics(_ decoded: [DecodedRecord?], beside troubled: TroubledFiles) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for item in decoded {
            guard let item else { continue }
            for fence in item.fences {
                let file = item.record.head.path
                if let map = fence.map { diagnostics += shapeDiagnostics(map, fence, in: file) }
                guard let series = record(of: fence.data).flatMap(series), !troubled.mayHold(series.head.path),
                    !troubled.mayHold(series.tablePath ?? "")
                else { continue }
                let wrong = columnDiagnostics(fence, series, in: file)
                diagnostics += wrong
                if wrong.isEmpty, let chart = fence.chart { diagnostics += check(chart, fence, series, in: file) }
                if wrong.isEmpty, let map = fence.map { diagnostics += check(map, fence, series, in: file) }
            }
        }
        return diagnostics
    }

    /// Where to tell what concerns the whole chart: at the series that it names.
    func place(of fence: FenceUse) -> SourceSpan { fence.data.flatMap(reference)?.span ?? fence.span }

    /// Columns that the series lacks.
    private func columnDiagnostics(_ fence: FenceUse, _ series: DataSeries, in file: String) -> [Diagnostic] {
        let names = series.columns.map(\.name)
        return fence.columns.filter { !names.contains($0.name) }.map { column in
            let nearest = NearestWord.find(column.name, in: names)
            let question = Bilingual.didYouMean(nearest, after: " ")
            return Diagnostic(
                .columnNamesNothing, in: file, at: column.span, column.name, names.joined(separator: ", "),
                question.swedish, question.english)
        }
    }

    private func check(_ chart: ChartFence, _ fence: FenceUse, _ series: DataSeries, in file: String) -> [Diagnostic] {
        let unsuitable = unsuitableColumns(chart, series, in: file) + missingValues(chart, series, in: file)
        guard unsuitable.isEmpty else { return unsuitable }
        guard let data = ChartData(series, chart),
            data.lines.contains(where: { line in
                data.points.indices.contains { point in
                    switch data.content(line, point, of: series) {
                    case .number, .protected: true
                    default: false
                    }
                }
            })
        else { return [Diagnostic(.chartEmpty, in: file, at: place(of: fence))] }
        if data.isAmbiguous { return [Diagnostic(.chartAmbiguous, in: file, at: place(of: fence))] }
        var diagnostics: [Diagnostic] = []
        let units = data.lines.map { series.columns[$0.column].unit ?? "ingen enhet" }
        let distinct = units.enumerated().filter { units.firstIndex(of: $0.element) == $0.offset }.map(\.element)
        if distinct.count > 1 {
            diagnostics.append(
                Diagnostic(
                    .chartUnitsDiffer, in: file, at: chart.values.last?.span ?? place(of: fence),
                    distinct.joined(separator: ", ")))
        }
        if data.lines.count > 4, chart.form != .smallMultiples {
            diagnostics.append(
                Diagnostic(
                    .chartLinesTooMany, in: file, at: (chart.by ?? chart.values.last)?.span ?? place(of: fence),
                    String(data.lines.count)))
        }
        if let by = data.by {
            let drawn = Set(data.lines.map { series.columns[$0.column].name })
            diagnostics += chart.values.filter { !drawn.contains($0.text) }.map {
                Diagnostic(.chartColumnLeftOut, in: file, at: $0.span, $0.text, series.columns[by].name)
            }
        }
        if let title = chart.title {
            if let claim = ChartClaim(withinChance: title.text, data, of: series) {
                diagnostics.append(
                    Diagnostic(
                        .chartClaimWithinChance, in: file, at: title.span, SwedishFormat.number(claim.first),
                        SwedishFormat.number(claim.last)))
            }
        } else {
            diagnostics.append(Diagnostic(.chartUntitled, in: file, at: place(of: fence)))
        }
        return diagnostics
    }

    /// Numbers where words must stand, and words where numbers must.
    private func unsuitableColumns(_ chart: ChartFence, _ series: DataSeries, in file: String) -> [Diagnostic] {
        func sort(_ name: ChartFence.Name) -> DataSeries.Column.Sort? {
            series.columns.first { $0.name == name.text }?.sort
        }
        var diagnostics: [Diagnostic] = []
        for name in chart.values where sort(name)?.isNumeric == false {
            diagnostics.append(
                Diagnostic(.chartColumnUnsuitable, in: file, at: name.span, name.text, "tal", "a column of numbers"))
        }
        for name in [chart.over, chart.by].compactMap({ $0 }) where sort(name)?.isNumeric == true {
            diagnostics.append(
                Diagnostic(
                    .chartColumnUnsuitable, in: file, at: name.span, name.text, "en period eller ett område",
                    "a period or an area"))
        }
        return diagnostics
    }

    /// Words that no row holds.
    private func missingValues(_ chart: ChartFence, _ series: DataSeries, in file: String) -> [Diagnostic] {
        chart.fixed.compactMap { fixed in
            guard let column = series.columns.firstIndex(where: { $0.name == fixed.column.text }) else { return nil }
            var seen: Set<String> = []
            var known: [String] = []
            for row in series.rows.indices {
                guard let text = series.text(row, column), seen.insert(text).inserted else { continue }
                known.append(text)
            }
            guard !seen.contains(fixed.value.text) else { return nil }
            let nearest = NearestWord.find(fixed.value.text, in: known)
            let question = Bilingual.didYouMean(nearest, after: " ")
            return Diagnostic(
                .chartValueMissing, in: file, at: fixed.value.span, fixed.value.text, fixed.column.text,
                question.swedish, question.english,
                known.prefix(4).joined(separator: ", "))
        }
    }
}
