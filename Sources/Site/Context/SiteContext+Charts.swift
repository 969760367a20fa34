import Documents
import Records
import Text

/// Charts: the numbers of a series as they are drawn, told and listed (diagram).
extension SiteContext {
    /// The chart of a data fence; nil where its series has nothing to draw.
    func chart(of fence: DataFence, in record: RecordID) -> ShownChart? {
        guard let use = archive.fences[record]?.first(where: { $0.span == fence.span }) else { return nil }
        return chart(of: use, in: record)
    }

    func chart(of use: FenceUse, in record: RecordID) -> ShownChart? {
        guard let fence = use.chart, let id = archive.record(of: use.data), let series = archive.series(id),
            let data = ChartData(series, fence)
        else { return nil }
        var wish = ChartWish(id: "diagram-\(use.number)", owner: record)
        wish.form = fence.form
        wish.title = fence.title?.text
        wish.unit = fence.unit
        wish.areas = fence.fixed.compactMap { fixed in
            series.columns.first { $0.name == fixed.column.text }.map { name(of: fixed.value.text, in: $0) }
        }
        return chart(data, of: series, wish)
    }

    /// Draws what was chosen of a series.
    func chart(_ data: ChartData, of series: DataSeries, _ wish: ChartWish) -> ShownChart? {
        guard !data.points.isEmpty, !data.lines.isEmpty else { return nil }
        let (data, own) = comparisonsLast(data, series)
        let isTime = data.points.allSatisfy { $0.period != nil }
        let isOneUnit = Set(data.lines.map { series.columns[$0.column].unit }).count == 1
        var lines = data.lines.map { line(of: $0, data, series, withUnit: !isOneUnit) }
        var columns = data.lines.map(\.column)
        // What does not exist anywhere has no line; the table's note says so.
        let empty = lines.indices.filter { index in
            data.points.indices.allSatisfy { shownContent(data.lines[index], $0, series) == .notApplicable }
        }
        if empty.count < lines.count {
            for index in empty.reversed() {
                lines.remove(at: index)
                columns.remove(at: index)
            }
        }
        // One that is alone is compared with nothing.
        if lines.count == 1 { lines[0].isReference = false }
        let sort = series.columns[columns[0]].sort
        let unit = wish.unit ?? series.columns[columns[0]].unit
        var chart = ShownChart(
            id: wish.id, title: "", subtitle: "", form: .line, points: points(of: data, series, isTime: isTime),
            lines: lines, breaks: [], isCounted: columns.allSatisfy { series.columns[$0].sort == .count },
            isShare: columns.allSatisfy { series.columns[$0].sort == .share }, summary: "", notes: [],
            table: ShownTable(caption: "", columns: [], rows: []),
            origin: ShownChart.Origin(
                source: series.source, fetched: series.fetched, state: state(of: series, data),
                definition: series.definition, page: link(to: series.head.id)), fileRows: fileRows(data, series))
        chart.hasOwnScales = !isOneUnit
        chart.isTime = isTime
        let areas = data.by.map { series.columns[$0].sort == .area } ?? false
        chart.form = form(wish.form, chart, sort: sort, isTime: isTime, isOneUnit: isOneUnit)
        let isCompared = own.lines.count < data.lines.count
        // Bars of others among one's own would be read as one's own.
        if isCompared, isTime, isOneUnit, chart.form != .horizontalBars {
            let hasPanels = chart.lines.count > 4 || wish.form == .smallMultiples && own.lines.count > 1
            chart.form = hasPanels ? .smallLines : .line
        }
        chart.table = table(of: chart, series.columns[data.over])
        if !empty.isEmpty, empty.count < data.lines.count, data.by != nil {
            chart.table.note =
                "Finns inte för \(SwedishFormat.list(empty.map { line(of: data.lines[$0], data, series, withUnit: false).name }))."
        }
        chart.title =
            wish.title
            ?? "\(series.head.title): \(heading(series.columns[columns[0]], withUnit: false).uncapitalised)"
        chart.subtitle = subtitle(
            chart, data, unit: isOneUnit ? unit : nil,
            areas: wish.areas.isEmpty ? ownAreas(of: series).map(\.head.title) : wish.areas, byArea: areas)
        breaks(&chart, data, series, columns)
        wholeMunicipality(&chart, areas: areas)
        wholeAmongPoints(&chart)
        if isCompared, isOneUnit { compare(&chart, with: columns.map { series.columns[$0] }.filter(\.isComparison)) }
        chart.summary = summary(chart, unit: isOneUnit ? unit : nil)
        chart.notes += notes(chart, own, series, title: chart.title)
        chart.title = chart.title.holdingThousands
        chart.subtitle = chart.subtitle.holdingThousands
        chart.summary = chart.summary.holdingThousands
        files(&chart, of: wish.owner)
        return chart
    }

    private func files(_ chart: inout ShownChart, of owner: RecordID) {
        guard let route = chartRoute(owner, chart.id, "csv"), let picture = chartRoute(owner, chart.id, "svg") else {
            return
        }
        chart.numbersFile = ShownLink("Siffrorna (csv)", to: route)
        chart.pictureFile = ShownLink("Bilden (svg)", to: picture)
    }

    /// Where a chart's files lie: `/data/lagesbilder/lagesbild-2026/diagram-1.csv`.
    func chartRoute(_ owner: RecordID, _ id: String, _ ending: String) -> Route? {
        archive.head(owner).map { Route("/data/\($0.name)/\(id).\(ending)") }
    }

    // MARK: What is drawn

    private func points(of data: ChartData, _ series: DataSeries, isTime: Bool) -> [ShownChart.Point] {
        data.points.enumerated().map { index, point in
            guard isTime, let period = point.period else {
                let name = name(of: point.text, in: series.columns[data.over])
                return ShownChart.Point(
                    place: Double(index), label: name, name: name, isReference: isMunicipality(point.text))
            }
            let (label, year) = ChartLabels.label(period)
            let middle = Double(period.first.days) + Double(period.last.days - period.first.days + 1) / 2
            return ShownChart.Point(place: middle, label: label, year: year, name: SwedishFormat.period(period))
        }
    }

    private func line(
        of line: ChartData.Line, _ data: ChartData, _ series: DataSeries, withUnit: Bool
    ) -> ShownChart.Line {
        let column = series.columns[line.column]
        let name: String
        if let by = data.by, let key = line.key {
            name = self.name(of: key, in: series.columns[by])
        } else {
            name = heading(column, withUnit: withUnit).capitalised
        }
        let values = data.points.indices.map { point -> ShownChart.Value in
            guard line.rows.indices.contains(point), let row = line.rows[point], series.rows.indices.contains(row)
            else {
                return ShownChart.Value(content: .missing, words: "Uppgift saknas")
            }
            let words = words(for: series.rows[row], line.column, of: series)
            let isPreliminary = series.isPreliminary(at: data.points[point].period)
            switch shownContent(series.rows[row], line.column, of: series) {
            case .number(let number):
                let margin =
                    column.sort == .share
                    ? margin(percent: number.value, of: series.rows[row], in: series) : nil
                return ShownChart.Value(
                    content: .number(number.value), words: words, isPreliminary: isPreliminary, margin: margin)
            case .protected: return ShownChart.Value(content: .protected, words: words)
            case .notApplicable, .nothing: return ShownChart.Value(content: .nothing, words: words)
            case .missing, .text: return ShownChart.Value(content: .missing, words: words)
            }
        }
        let isReference = data.by == nil ? column.isComparison : isMunicipality(line.key)
        return ShownChart.Line(name: name, values: values, isReference: isReference)
    }

    /// Whether an area, as a table names it, is the municipality as a whole.
    func isMunicipality(_ key: String?) -> Bool {
        key.flatMap { archive.record(named: "omraden/" + $0) }.flatMap { archive.area($0) }?.isMunicipality ?? false
    }

    /// What the editor chose where it can be drawn honestly; else what can.
    private func form(
        _ wish: ChartFence.Form?, _ chart: ShownChart, sort: DataSeries.Column.Sort, isTime: Bool, isOneUnit: Bool
    ) -> ShownChart.Form {
        guard isTime else { return .horizontalBars }
        let isShort = chart.points.contains { $0.year != nil }
        let small: ShownChart.Form = isShort && sort == .count || chart.points.count < 3 ? .smallBars : .smallLines
        switch wish {
        case .horizontalBars: return .horizontalBars
        case .bars: return chart.lines.count == 1 ? .bars : .smallBars
        case .smallMultiples: return chart.lines.count == 1 ? .line : small
        case .line, nil:
            if chart.lines.count > 4 || !isOneUnit { return small }
            if wish == nil, chart.lines.count == 1, small == .smallBars { return .bars }
            return .line
        }
    }

    private func breaks(_ chart: inout ShownChart, _ data: ChartData, _ series: DataSeries, _ columns: [Int]) {
        for item in series.breaks {
            let own = columns.indices.filter { item.columns.contains(series.columns[columns[$0]].name) }
            guard item.columns.isEmpty || !own.isEmpty,
                let first = data.points.firstIndex(where: { ($0.period?.first).map { $0 >= item.at.first } ?? false }),
                first > 0
            else { continue }
            let isOfAll = item.columns.isEmpty || own.count == columns.count
            chart.breaks.append(ShownChart.Break(before: first, lines: isOfAll ? [] : own))
            let what = isOfAll ? "" : " för \(SwedishFormat.list(own.map { chart.lines[$0].name.uncapitalised }))"
            let why = item.why.map { ", \($0)" } ?? ""
            chart.notes.append(
                "Streckad lodrät linje: serieavbrott\(what) \(SwedishFormat.period(item.at))\(why). Siffrorna före och efter går inte att jämföra."
            )
        }
    }

    /// The whole municipality is no area among the others: of shares it is the grey line, of counts it stands in the table.
    private func wholeMunicipality(_ chart: inout ShownChart, areas: Bool) {
        guard areas, chart.lines.count > 1, let index = chart.lines.firstIndex(where: \.isReference) else { return }
        switch chart.form {
        case .smallLines where chart.isShare:
            chart.reference = chart.lines.remove(at: index)
            chart.notes.append("Grå linje: \(chart.reference?.name ?? "").")
        case .smallLines, .smallBars, .horizontalBars:
            guard !chart.isShare else { return }
            let line = chart.lines.remove(at: index)
            chart.notes.append("\(line.name) står i tabellen.")
        case .line, .bars: break
        }
    }

    /// What others have comes last; and the numbers without it, for what is said of the municipality's own.
    private func comparisonsLast(_ data: ChartData, _ series: DataSeries) -> (all: ChartData, own: ChartData) {
        guard data.by == nil else { return (data, data) }
        let others = data.lines.filter { series.columns[$0.column].isComparison }
        guard !others.isEmpty, others.count < data.lines.count else { return (data, data) }
        var own = data
        own.lines.removeAll { series.columns[$0.column].isComparison }
        var all = own
        all.lines += others
        return (all, own)
    }

    /// Grey, and said to be so; in small drawings behind each of the municipality's own lines.
    private func compare(_ chart: inout ShownChart, with others: [DataSeries.Column]) {
        guard !others.isEmpty else { return }
        if chart.form == .smallLines, chart.lines.last?.isReference == true {
            chart.reference = chart.lines.removeLast()
        }
        let what =
            switch chart.form {
            case .horizontalBars, .bars, .smallBars: others.count == 1 ? "Grå stapel" : "Grå staplar"
            case .line, .smallLines: others.count == 1 ? "Grå linje" : "Grå linjer"
            }
        chart.notes.append("\(what): \(SwedishFormat.list(others.map(\.label))), som jämförelse.")
    }

    private func wholeAmongPoints(_ chart: inout ShownChart) {
        guard chart.form == .horizontalBars, !chart.isShare, chart.points.count > 1,
            let index = chart.points.firstIndex(where: \.isReference)
        else { return }
        chart.notes.append("\(chart.points.remove(at: index).name) står i tabellen.")
        for line in chart.lines.indices { chart.lines[line].values.remove(at: index) }
    }
}
