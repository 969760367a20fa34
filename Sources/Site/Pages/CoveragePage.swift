public import Oversight
import Records
import Text

/// What was done where and when (täckning): each rule that asks for something several times a year, cell by cell.
public struct CoveragePage: Sendable, Hashable {
    public var frame: PageFrame
    public var tables: [Table]
    /// The other years, where all of them are too much for one page.
    public var years: [ShownLink]

    /// One rule in one year: who or where down, when across.
    public struct Table: Sendable, Hashable {
        /// The rule's sentence as a heading.
        public var heading: String
        public var caption: String
        public var rule: ShownJudgedRule
        /// What the row headings are.
        public var corner: String
        public var columns: [ShownLink]
        public var rows: [Row]
        /// Why cells that do not say yes say what they say.
        public var explanations: [String]
    }

    public struct Row: Sendable, Hashable {
        public var heading: ShownLink
        public var cells: [Cell]
    }

    /// What stands in a cell: a word, with a way to what shows it.
    public struct Cell: Sendable, Hashable {
        public var link: ShownLink
        public var outcome: Outcome?
    }

    private static func route(_ year: Int, newest: Int?) -> Route {
        Route(year == newest ? "/tackning/" : "/tackning/\(year)/")
    }

    /// The pages of a long table: the newest year first, at the list's own address.
    static func pages(_ site: SiteContext) -> [(route: Route, year: Int?)] {
        let years = site.coverage.pages
        guard !years.isEmpty else { return [(Route("/tackning/"), nil)] }
        return years.map { (route($0, newest: years.first), $0) }
    }

    init(_ site: SiteContext, year only: Int? = nil) {
        let index = site.coverage
        // Rule by rule, and of each rule the newest year first.
        let shown = (only.map { [$0] } ?? index.years(until: site.date)).flatMap { year in
            index.rules(of: year).map { (rank: $0.rank, year: year, judgements: $0.judgements) }
        }.sorted { ($0.rank, -$0.year) < ($1.rank, -$1.year) }
        tables = shown.compactMap { Self.table(site, $0.judgements, $0.year) }
        let all = only == nil ? [] : index.pages
        years = NearYears.of(all, around: only).filter { $0 != only }.map {
            ShownLink(String($0), to: Self.route($0, newest: all.first))
        }
        let isOlder = only != all.first
        var crumbs = [site.startLink, ShownLink("Så följer vi våra regler", to: Route("/regler/"))]
        if isOlder { crumbs.append(ShownLink("Vad som har gjorts, var och när", to: Route("/tackning/"))) }
        frame = PageFrame(
            route: only.map { Self.route($0, newest: all.first) } ?? Route("/tackning/"),
            title: "Vad som har gjorts, var och när" + (isOlder ? only.map { " \($0)" } ?? "" : ""),
            description:
                "Besiktningar i varje område, lägesbilder varje månad, uppföljningar varje tertial. \(site.configuration.name).",
            breadcrumbs: crumbs, section: "regler", updated: site.lastUpdated,
            responsible: site.configuration.contact.name,
            dependsOnDate: true)
    }

    /// The period of a rule that is judged several times a year by the calendar; nil of other judgements.
    static func period(_ judgement: Judgement) -> PeriodName? {
        guard [.count, .coverage, .attendance].contains(judgement.kind), let period = PeriodName(judgement.period),
            [.half, .tertial, .quarter, .month, .season].contains(period.length)
        else { return nil }
        return period
    }

    private static func table(_ site: SiteContext, _ judgements: [Judgement], _ year: Int) -> Table? {
        guard let first = judgements.first, let length = PeriodName(first.period)?.length,
            let rule = site.judgedRules(judgements).first
        else { return nil }
        let columns = columns(length, year)
        var rows: [Row] = []
        var positions: [Key: Int] = [:]
        var explanations: [String] = []
        for judgement in judgements {
            let key = Key(judgement)
            guard let column = columns.firstIndex(where: { $0.name == judgement.period }) else { continue }
            let shown = site.shown(judgement)
            let position = positions[key] ?? rows.count
            if position == rows.count {
                positions[key] = position
                rows.append(
                    Row(
                        heading: shown.subject ?? site.link(to: judgement.body),
                        cells: columns.map { _ in Cell(link: ShownLink("–"), outcome: nil) }))
            }
            rows[position].cells[column] = Cell(
                link: ShownLink(word(judgement.outcome), shown.evidence.first?.destination),
                outcome: judgement.outcome)
            if !judgement.outcome.isMet { explanations.append(explanation(rows[position].heading.text, shown)) }
        }
        // Of a column that nothing was judged in, a sentence says why; of a cell, its word.
        var reasons: [[Absence]] = columns.map { _ in [] }
        for (key, own) in Dictionary(grouping: judgements, by: { Key($0) }) {
            guard let row = positions[key] else { continue }
            let validity = own.lazy.compactMap { $0.validity(in: site.archive) }.first
            let first = own.compactMap { PeriodName($0.period)?.first }.min()
            for column in columns.indices where rows[row].cells[column].outcome == nil {
                let reason = absence(columns[column].name, validity, from: first, on: site.date)
                reasons[column].append(reason)
                rows[row].cells[column] = Cell(link: ShownLink(reason.word), outcome: nil)
            }
        }
        explanations += empty(zip(columns.map(\.words), reasons).filter { $0.1.count == rows.count })
        rows.sort { SwedishOrder.precedes($0.heading.text, $1.heading.text) }
        var headings = columns.map { ShownLink($0.words) }
        var corner = first.kind == .coverage ? "Område" : "Vem eller vad"
        if rows.count * 2 < columns.count {
            corner = "Period"
            // Few rows and many months are read better downwards, and fit on a phone.
            (headings, rows) = turned(headings, rows)
        }
        return Table(
            heading: (rule.quote ?? rule.kind).capitalised, caption: caption(judgements) + ", \(year)", rule: rule,
            corner: corner, columns: headings, rows: rows,
            explanations: explanations)
    }

    /// A row of the table.
    private struct Key: Hashable {
        var area: RecordID?
        var subject: Place?
        var body: RecordID

        init(_ judgement: Judgement) {
            (area, subject, body) = (judgement.area, judgement.subject, judgement.body)
        }
    }

    private static func turned(_ headings: [ShownLink], _ rows: [Row]) -> ([ShownLink], [Row]) {
        let turned = headings.indices.map { column in
            Row(heading: headings[column], cells: rows.map { $0.cells[column] })
        }
        return (rows.map(\.heading), turned)
    }

    private static func caption(_ judgements: [Judgement]) -> String {
        judgements.first?.kind == .coverage ? "Område för område" : "Period för period"
    }

    private static func columns(_ length: PeriodName.Length, _ year: Int) -> [(name: String, words: String)] {
        switch length {
        case .half: [1, 2].map { ("\(year)-H\($0)", "Halvår \($0)") }
        case .tertial:
            [("\(year)-T1", "Januari–april"), ("\(year)-T2", "Maj–augusti"), ("\(year)-T3", "September–december")]
        case .quarter: [1, 2, 3, 4].map { ("\(year)-Q\($0)", "Kvartal \($0)") }
        case .season: [("\(year)-vår", "Våren"), ("\(year)-höst", "Hösten")]
        default:
            (1...12).map { month in
                ("\(year)-\(month < 10 ? "0" : "")\(month)", SwedishCalendar.name(ofMonth: month).capitalised)
            }
        }
    }

    private static func word(_ outcome: Outcome) -> String {
        switch outcome {
        case .metEvidenced: "Ja"
        case .metStated: "Ja, enligt uppgift"
        case .breach, .deviation: "Nej"
        case .ongoing: "Inte än"
        case .cannotTell: "Går inte att bedöma"
        case .notApplicable: "Inget krav"
        }
    }

    private static func explanation(_ row: String, _ shown: ShownJudgement) -> String {
        let more = [shown.note, shown.exception].compactMap { $0 } + shown.comments
        return (["\(shown.period), \(row): \(shown.arithmetic)"] + more).joined(separator: " ")
    }

    /// Why nothing was judged in a period: a cell is never left empty, and a dash says nothing to who listens.
    private enum Absence: CaseIterable {
        case outside, exempt, ahead

        var word: String {
            switch self {
            case .outside: "Gällde inte"
            case .exempt: "Undantag"
            case .ahead: "Inte än"
            }
        }
    }

    /// `validity`: when the row's rule can be kept; `first`: when the first of its judged periods began. A period that began before the rule, or was not over when the rule was repealed or
    /// the promise ended, asks for nothing; within those days only what the rule itself leaves out was not judged.
    private static func absence(
        _ name: String, _ validity: DatePeriod?, from first: CivilDate?, on date: CivilDate
    ) -> Absence {
        guard let period = PeriodName(name), let validity else { return .outside }
        if period.last > validity.last { return .outside }
        if period.first > date { return .ahead }
        return period.first < max(first ?? validity.first, validity.first) ? .outside : .exempt
    }

    /// The same for whole columns, in sentences below the table.
    private static func empty(_ columns: [(words: String, reasons: [Absence])]) -> [String] {
        Absence.allCases.compactMap { reason in
            // Where the rows differ, what the rule itself says goes before the rest.
            let own = columns.filter { column in
                let told = [Absence.exempt, .ahead, .outside].first { column.reasons.contains($0) }
                return told == reason
            }.map { $0.words.lowercased() }
            guard !own.isEmpty else { return nil }
            return switch reason {
            case .outside: "Regeln gällde inte under \(SwedishFormat.list(own))."
            case .exempt: "Regeln gör undantag för \(SwedishFormat.list(own))."
            case .ahead: "Inte än: \(SwedishFormat.list(own))."
            }
        }
    }
}
