import Documents
import Records
import Text

/// What a chart says in words and as a table (diagrammets ord).
extension SiteContext {
    /// `Slutliga uppgifter`, or from when they may still change.
    func state(of series: DataSeries, _ data: ChartData) -> String {
        guard series.isPreliminary else { return "Slutliga uppgifter" }
        guard series.preliminaryFrom == nil || data.points.contains(where: { series.isPreliminary(at: $0.period) })
        else { return "Slutliga uppgifter" }
        return state(of: series)
    }

    /// The same of a whole series.
    func state(of series: DataSeries) -> String {
        guard series.isPreliminary else { return "Slutliga uppgifter" }
        guard let from = series.preliminaryFrom else { return "Preliminära uppgifter, som kan ändras" }
        return "Preliminära uppgifter från och med \(SwedishFormat.period(from)), slutliga före"
    }

    /// `Anmälningar per år, 2020–2025. Centrum.`
    func subtitle(
        _ chart: ShownChart, _ data: ChartData, unit: String?, areas: [String], byArea: Bool
    ) -> String {
        let periods = data.points.compactMap(\.period)
        var first = unit?.capitalised ?? ""
        if chart.isCounted, let rhythm = ChartLabels.rhythm(periods) {
            first += first.isEmpty ? rhythm.capitalised : " \(rhythm)"
        }
        if let from = periods.first?.first, let until = periods.last?.last {
            first += (first.isEmpty ? "" : ", ") + SwedishFormat.range(from, until)
        }
        if let period = data.period { first += (first.isEmpty ? "" : ", ") + SwedishFormat.period(period) }
        var words = first.isEmpty ? "" : first + "."
        let place =
            byArea ? "Per område" : areas.isEmpty ? (archive.configuration.municipality) : SwedishFormat.list(areas)
        if !place.isEmpty { words += words.isEmpty ? place + "." : " \(place)." }
        return words
    }

    /// Points as rows, lines as columns: every number of the drawing, and those that it leaves out.
    func table(of chart: ShownChart, _ over: DataSeries.Column) -> ShownTable {
        ShownTable(
            caption: "",
            columns: [ShownTable.Column(heading(over), isNumeric: false)]
                + chart.lines.map { ShownTable.Column($0.name, isNumeric: true) },
            rows: chart.points.indices.map { point in
                [chart.points[point].name.capitalised] + chart.lines.map { $0.values[point].words }
            })
    }

    /// The same in raw digits: the series' own words for periods, areas and what is not known.
    func fileRows(_ data: ChartData, _ series: DataSeries) -> [[String]] {
        [[series.columns[data.over].name] + data.lines.map { $0.key ?? series.columns[$0.column].name }]
            + data.points.indices.map { point in
                [data.points[point].text]
                    + data.lines.map { line in
                        guard line.rows.indices.contains(point), let row = line.rows[point],
                            series.rows.indices.contains(row)
                        else { return "" }
                        return plain(shownContent(series.rows[row], line.column, of: series))
                    }
            }
    }

    /// First, last, highest and lowest of each line.
    func summary(_ chart: ShownChart, unit: String?) -> String {
        var sentences = [chart.form.words + "."]
        if let unit { sentences.append("Enhet: \(unit).") }
        for line in chart.lines + [chart.reference].compactMap({ $0 }) {
            let told = line.values.indices.filter {
                line.values[$0].height != nil && chart.points.indices.contains($0)
            }
            guard let first = told.first, let last = told.last, line.values.contains(where: { $0.number != nil }),
                let high = told.max(by: { (line.values[$0].height ?? 0) < (line.values[$1].height ?? 0) }),
                let low = told.min(by: { (line.values[$0].height ?? 0) < (line.values[$1].height ?? 0) })
            else {
                sentences.append("\(line.name): \(line.values.first?.words ?? "Uppgift saknas").")
                continue
            }
            func say(_ word: String, _ point: Int) -> String {
                "\(word) \(line.values[point].words) (\(chart.points[point].name))"
            }
            let order = chart.form == .horizontalBars ? [] : [say("först", first), say("sist", last)]
            sentences.append(
                "\(line.name): \((order + [say("högst", high), say("lägst", low)]).joined(separator: ", ")).")
        }
        return sentences.joined(separator: " ")
    }
}

extension ShownChart.Value {
    /// What it is put in order by: 1–4 that is withheld lies above none and below every count that is told.
    fileprivate var height: Double? { content == .protected ? 1 : number }
}

extension ShownChart.Form {
    var words: String {
        switch self {
        case .line: "Linjediagram"
        case .bars: "Stapeldiagram"
        case .horizontalBars: "Liggande stapeldiagram"
        case .smallLines: "Små linjediagram, ett för varje rad"
        case .smallBars: "Små stapeldiagram, ett för varje rad"
        }
    }
}
