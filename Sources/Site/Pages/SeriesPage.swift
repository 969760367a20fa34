import Records
public import Text

/// A data series (dataserie): numbers with their source.
public struct SeriesPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    public var source: String
    public var fetched: CivilDate?
    /// `Slutliga uppgifter` or `Preliminära uppgifter`.
    public var state: String
    public var axis: String?
    public var isSensitive: Bool
    public var definition: String?
    public var head: ShownHead
    public var columns: [Column]
    /// Where numbers before and after are not to be compared: `2023: ny kodning`.
    public var breaks: [String]
    /// Each column of numbers, drawn and as a table.
    public var charts: [ShownChart]
    /// What no chart shows.
    public var tables: [ShownTable]
    /// The file of comma-separated values.
    public var file: ShownLink?
    public var surveys: [ListedItem]
    /// `Riktlinje …: Brottsligheten minskar`.
    public var goals: [ListedItem]
    public var leads: ShownLeads

    /// What a column of the table holds.
    public struct Column: Sendable, Hashable {
        /// The heading in the file, which links to the column name.
        public var anchor: String
        public var name: String
        public var words: String
    }

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let series = site.archive.series(id) else { return nil }
        frame = site.frame(
            of: series.head, breadcrumbs: [site.startLink, ShownLink("Statistik", to: Route("/statistik/"))],
            section: "statistik")
        ingress = series.head.summary
        source = series.source
        fetched = series.fetched
        state = site.state(of: series)
        axis = series.axis.map { site.words(for: $0) }
        isSensitive = series.isSensitive
        definition = series.definition
        head = site.shown(series.head)
        columns = series.columns.map { column in
            var words = [site.words(for: column.sort)]
            if let unit = column.unit { words.append(unit) }
            if let decimals = column.decimals, decimals > 0 {
                words.append(SwedishFormat.count(decimals, "decimal", "decimaler"))
            }
            if column.isComparison { words.append("som jämförelse") }
            return Column(
                anchor: column.anchor, name: site.heading(column, withUnit: false), words: words.joined(separator: ", ")
            )
        }
        charts = site.chartKeys(of: series).compactMap { site.chart($0) }.map { chart in
            // The page itself says what the numbers are.
            var chart = chart
            chart.origin.definition = nil
            chart.origin.page = nil
            return chart
        }
        let isDrawn =
            charts.count == site.drawnColumns(of: series).count && !series.columns.contains { $0.sort == .text }
        tables = !isDrawn ? site.tables(of: series) : series.respondents.map { [site.table(of: $0, in: series)] } ?? []
        // Where charts are drawn, a break of some columns stands at theirs.
        breaks = series.breaks.filter { $0.columns.isEmpty || !isDrawn }.map { item in
            let names = series.columns.filter { item.columns.contains($0.name) }
                .map { site.heading($0, withUnit: false).uncapitalised }
            let what = names.isEmpty ? "" : " för \(SwedishFormat.list(names))"
            return "\(SwedishFormat.period(item.at).capitalised)\(what): \(item.why ?? "inget skäl angivet")"
        }
        file = site.csvRoute(of: id).map { ShownLink("Hämta siffrorna (csv)", to: $0) }
        let asking = site.archive.surveys.filter { survey in
            survey.questions.contains { site.archive.record(of: $0.data) == id }
        }.map(\.head.id)
        surveys = asking.map { ListedItem(site.link(to: $0), date: site.archive.head($0)?.date) }.newestFirst
        var measured: [RecordID] = []
        var goals: [ListedItem] = []
        for document in site.archive.documents {
            for goal in document.goals where goal.indicators.contains(where: { site.archive.record(of: $0) == id }) {
                goals.append(ListedItem(site.link(to: document.head.id), note: "Mål: \(goal.text)"))
                measured.append(document.head.id)
            }
        }
        self.goals = goals
        leads = site.leads(to: id, besides: asking + measured)
    }
}

extension SiteContext {
    /// What the cells of a column are.
    func words(for sort: DataSeries.Column.Sort) -> String {
        switch sort {
        case .period: "period"
        case .area: "område"
        case .count: "antal"
        case .number: "tal"
        case .share: "andel"
        case .text: "text"
        }
    }
}
