import Documents
import Records
import Text

/// Every chart of the site: those of running text, of series, of areas, of surveys and of promises.
extension SiteContext {
    /// Every chart that a page shows, by its owner's place in the archive.
    public func charts() -> [(key: ChartKey, chart: ShownChart)] {
        var keys: [ChartKey] = []
        for head in archive.heads {
            guard let head, !isWithdrawn(head) else { continue }
            keys += (archive.fences[head.id] ?? []).filter { $0.chart != nil }.map {
                .fence(head.id, number: $0.number)
            }
            if let area = archive.area(head.id) { keys += chartKeys(of: area) }
            if let series = archive.series(head.id) { keys += chartKeys(of: series) }
            if let survey = archive.survey(head.id) {
                keys += survey.questions.indices.map { .question(head.id, $0) }
            }
            if let promise = archive.promise(head.id) {
                keys += promise.undertakings.map { .undertaking(archive.part($0.head)) }
            }
        }
        return keys.compactMap { key in chart(key).map { (key, $0) } }
    }

    public func chart(_ key: ChartKey) -> ShownChart? {
        switch key {
        case .fence(let record, let number):
            archive.fences[record]?.first { $0.chart != nil && $0.number == number }.flatMap {
                chart(of: $0, in: record)
            }
        case .column(let id, let column): archive.series(id).flatMap { chart(of: $0, column: column) }
        case .area(let area, let id, let column): chart(of: area, series: id, column: column)
        case .undertaking(let part): chart(ofUndertaking: part)
        case .question(let survey, let index): chart(of: survey, question: index)
        }
    }

    // MARK: Series

    func chartKeys(of series: DataSeries) -> [ChartKey] {
        guard series.columns.contains(where: { $0.sort == .period }) else { return [] }
        return drawnColumns(of: series).map { .column(series: series.head.id, $0) }
    }

    /// The columns of numbers that each have a drawing; what is there to compare with stands in those of its unit.
    func drawnColumns(of series: DataSeries) -> [Int] {
        let numbers = series.numberColumns
        guard series.areaColumn == nil else { return numbers }
        let own = numbers.filter { !series.columns[$0].isComparison }
        let units = Set(own.map { series.columns[$0].unit })
        return own.isEmpty ? numbers : numbers.filter { own.contains($0) || !units.contains(series.columns[$0].unit) }
    }

    private func chart(of series: DataSeries, column: Int) -> ShownChart? {
        guard series.columns.indices.contains(column) else { return nil }
        let own = series.columns[column]
        let others = series.columns.filter { $0.isComparison && $0.unit == own.unit && $0.name != own.name }
        guard let data = ChartData(series, values: [own.name] + others.map(\.name)), data.points.count > 1,
            !data.isAmbiguous
        else { return nil }
        var wish = ChartWish(id: id(of: column, in: series), owner: series.head.id)
        wish.title = finding(data, series)
        return chart(data, of: series, wish)
    }

    /// A column's name in addresses; its number where two have one.
    private func id(of column: Int, in series: DataSeries) -> String {
        let slug = Slug.make(series.columns[column].name)
        let isTaken = series.columns.indices.contains { $0 != column && Slug.make(series.columns[$0].name) == slug }
        return slug.isEmpty || isTaken ? "kolumn-\(column + 1)" : slug
    }

    /// `Skadegörelse: 136 anmälningar 2025, 142 anmälningar 2024`: the whole municipality's, or the only line's.
    private func finding(_ data: ChartData, _ series: DataSeries) -> String? {
        let whole = data.lines.first { isMunicipality($0.key) }
        let own = data.lines.filter { !series.columns[$0.column].isComparison }
        guard let line = whole ?? (own.count == 1 ? own.first : nil) else { return nil }
        let column = series.columns[line.column]
        let told = data.points.indices.compactMap { point -> String? in
            guard case .number = data.content(line, point, of: series), let row = line.rows[point] else { return nil }
            if case .number = shownContent(series.rows[row], line.column, of: series) {
                let unit = column.unit.map { " \(unitWord($0))" } ?? ""
                return
                    "\(words(for: series.rows[row], line.column, of: series))\(unit) \(name(of: data.points[point].text, in: series.columns[data.over]))"
            }
            return nil
        }.suffix(2)
        guard !told.isEmpty else { return nil }
        return "\(heading(column, withUnit: false).capitalised): \(told.reversed().joined(separator: ", "))"
    }

    /// The first word of a unit: `procent` of `procent av de svarande`; all of it where it is a rate, `brott per 1 000
    /// invånare` or `antal/100 000 inv`.
    private func unitWord(_ unit: String) -> String {
        let words = unit.split(separator: " ")
        return words.contains("per") || unit.contains("/") ? unit : words.first.map(String.init) ?? unit
    }

    // MARK: Areas

    /// What series tell of an area: one chart for each unit of each series.
    func chartKeys(of area: Area) -> [ChartKey] {
        let name = areaName(area)
        return archive.series.flatMap { series -> [ChartKey] in
            guard !isWithdrawn(series.head), series.areaColumn != nil, series.rows(of: name).count > 1 else {
                return []
            }
            var units: [String?] = []
            return series.columns.indices.compactMap { column in
                let item = series.columns[column]
                guard item.sort.isNumeric, column != series.respondents, !units.contains(item.unit) else { return nil }
                units.append(item.unit)
                return .area(area.head.id, series: series.head.id, column: column)
            }
        }
    }

    private func areaName(_ area: Area) -> String { String(area.head.name.dropFirst("omraden/".count)) }

    private func chart(of id: RecordID, series seriesID: RecordID, column: Int) -> ShownChart? {
        guard let area = archive.area(id), let series = archive.series(seriesID), let place = series.areaColumn,
            series.columns.indices.contains(column)
        else { return nil }
        let unit = series.columns[column].unit
        let columns = series.numberColumns.filter { other in
            series.columns[other].unit == unit
                && !series.rows(of: areaName(area)).allSatisfy { row in
                    shownContent(series.rows[row], other, of: series) == .notApplicable
                }
        }
        guard !columns.isEmpty,
            let data = ChartData(
                series, values: columns.prefix(4).map { series.columns[$0].name },
                fixed: [(series.columns[place].name, areaName(area))]),
            data.points.count > 1, !data.isAmbiguous, let last = data.points.indices.last
        else { return nil }
        let name = series.head.name.dropFirst("statistik/".count).split(separator: "/").joined(separator: "-")
        let first = series.numberColumns.first
        var wish = ChartWish(id: column == first ? name : "\(name)-\(column + 1)", owner: id)
        wish.areas = [area.head.title]
        let told = data.lines.compactMap { line -> String? in
            guard let row = line.rows[last], !isShareOfFew(series.rows[row], line.column, of: series) else {
                return nil
            }
            let value = words(for: series.rows[row], line.column, of: series)
            return "\(heading(series.columns[line.column], withUnit: false).uncapitalised) \(value.uncapitalised)"
        }
        let isShare = series.columns[column].sort == .share
        guard !told.isEmpty else { return chart(data, of: series, wish) }
        wish.title =
            "\(area.head.title) \(self.name(of: data.points[last].text, in: series.columns[data.over])): \(SwedishFormat.list(told))\(isShare ? " procent" : "")"
        return chart(data, of: series, wish)
    }

    // MARK: Surveys

    func chart(of id: RecordID, question index: Int) -> ShownChart? {
        guard let survey = archive.survey(id), survey.questions.indices.contains(index) else { return nil }
        let question = survey.questions[index]
        guard let data = question.data, let seriesID = archive.record(of: data), let series = archive.series(seriesID)
        else { return nil }
        let column =
            question.column.flatMap { name in series.columns.firstIndex { $0.name == name } }
            ?? series.columns.firstIndex { $0.sort.isNumeric }
        // A survey speaks of what was known when it was made.
        guard let column, series.columns[column].sort.isNumeric,
            let numbers = ChartData(
                series, values: [series.columns[column].name], until: survey.period.map { year(of: $0) })
        else { return nil }
        let slug = Slug.make(question.id)
        var wish = ChartWish(id: "svar-" + (slug.isEmpty ? String(index + 1) : slug), owner: id)
        wish.title = finding(numbers, series)
        return chart(numbers, of: series, wish)
    }

    /// To the end of the year in which the survey was made: series of surveys are by year.
    private func year(of period: DatePeriod) -> DatePeriod {
        let year = period.last.year
        guard let first = CivilDate(year: year, month: 1, day: 1), let last = CivilDate(year: year, month: 12, day: 31)
        else { return period }
        return DatePeriod(.year, first, last)
    }
}

extension DataSeries {
    /// The rows of an area, in the file's order.
    func rows(of area: String) -> [Int] { rowsByArea[area] ?? [] }
}
