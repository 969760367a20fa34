import Records
import Text

/// A safety survey (trygghetsundersökning): its questions, and how the answers have moved.
public struct SurveyPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    public var head: ShownHead
    public var period: String?
    public var method: String?
    /// `1 187 av 2 400 tillfrågade`.
    public var answered: String?
    public var questions: [Question]
    public var content: [ShownContent]
    /// What is reported to the police in the same area, beside what is felt; never in one drawing.
    public var crime: [ShownChart]
    public var leads: ShownLeads

    public struct Question: Sendable, Hashable {
        public var id: String
        public var text: String
        /// The answers over time; nil where no series is named.
        public var chart: ShownChart?
        /// The same where there is too little to draw.
        public var table: ShownTable?
        public var series: ShownLink?
    }

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let survey = site.archive.survey(id) else { return nil }
        frame = site.frame(
            of: survey.head,
            breadcrumbs: [site.startLink, ShownLink("Trygghetsundersökningar", to: Route("/undersokningar/"))],
            section: "statistik")
        ingress = survey.head.summary
        head = site.shown(survey.head)
        period = survey.period.map(SwedishFormat.period)
        method = survey.method
        let asked = survey.sample.map { SwedishFormat.number($0, in: .table) }
        let respondents = survey.respondents.map { SwedishFormat.number($0, in: .table) }
        answered =
            switch (respondents, asked) {
            case (let respondents?, let asked?): "\(respondents) av \(asked) tillfrågade"
            case (let respondents?, nil): "\(respondents) personer. Hur många som tillfrågades är inte angivet"
            case (nil, let asked?): "\(asked) tillfrågades. Hur många som svarade är inte angivet"
            case (nil, nil): nil
            }
        questions = survey.questions.enumerated().map { index, question in
            let chart = site.chart(.question(id, index))
            return Question(
                id: question.id, text: question.text, chart: chart,
                table: chart == nil ? site.table(of: question) : nil, series: question.data.map { site.link($0) })
        }
        crime = survey.questions.contains { $0.data != nil } ? site.crimeCharts(beside: survey) : []
        content = site.shown(survey.content, of: id)
        leads = site.leads(to: id, besides: site.knowledge.successors[id] ?? [])
    }
}

extension SiteContext {
    /// The numbers of crime of the survey's area, or of the whole municipality.
    func crimeCharts(beside survey: SafetySurvey) -> [ShownChart] {
        let named = survey.head.areas.compactMap { archive.record(of: $0) }.compactMap { archive.area($0) }
        guard let area = named.first ?? archive.areas.first(where: \.isMunicipality) else { return [] }
        return chartKeys(of: area).filter { key in
            guard case .area(_, let series, _) = key else { return false }
            return archive.series(series)?.axis == .crime
        }.compactMap { chart($0) }
    }

    /// A question's own column over time, by area where the series has areas.
    func table(of question: SafetySurvey.Question) -> ShownTable? {
        guard let id = archive.record(of: question.data), let series = archive.series(id) else { return nil }
        let columns = series.columns
        let column =
            question.column.flatMap { name in columns.firstIndex { $0.name == name } }
            ?? columns.firstIndex { $0.sort.isNumeric }
        guard let column, let period = columns.firstIndex(where: { $0.sort == .period }) else { return nil }
        let caption = "\(question.text) \(heading(columns[column]))"
        if let area = columns.firstIndex(where: { $0.sort == .area }) {
            return pivot(series, rows: series.rows, of: column, by: area, over: period, caption: caption)
        }
        return ShownTable(
            caption: caption,
            columns: [period, column].map { ShownTable.Column(heading(columns[$0]), isNumeric: $0 == column) },
            rows: series.rows.map { row in [period, column].map { words(for: row, $0, of: series) } })
    }
}
