import Oversight
import Records
import Text

/// How the council keeps its own rules (så följer vi våra regler): an overview by year, and the way to each body's page.
public struct RulesPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String
    /// What the last lines of the page say of how it was judged.
    public var method: [String]
    /// The newest first.
    public var years: [Year]
    /// This year's rules that were not kept, with the body in front.
    public var notKept: [BodyRules]
    /// Bodies with rules, and how many questions their rules leave open.
    public var bodies: [ListedItem]
    public var ways: [ShownLink]

    /// How each body kept its rules in a year.
    public struct Year: Sendable, Hashable {
        public var year: Int
        public var rows: [Row]
    }

    public struct Row: Sendable, Hashable {
        public var body: ShownLink
        /// By outcome, in reading order; zero where there is none.
        public var counts: [Int]
    }

    public struct BodyRules: Sendable, Hashable {
        public var body: ShownLink
        public var rules: [ShownJudgedRule]
    }

    init(_ site: SiteContext, publishedFiles: Int? = nil) {
        let judgements = site.findings.judgements.all
        let bodies = site.judgedBodies.sorted {
            SwedishOrder.precedes(site.title(of: $0), site.title(of: $1))
        }
        var counts: [Int: [RecordID: [Int]]] = [:]
        let positions = Dictionary(
            uniqueKeysWithValues: Outcome.inReadingOrder.enumerated().map { ($0.element, $0.offset) })
        for judgement in judgements {
            guard let position = positions[judgement.outcome] else { continue }
            counts[site.year(of: judgement), default: [:]][
                judgement.body, default: Array(repeating: 0, count: positions.count)][position] += 1
        }
        years = counts.keys.sorted(by: >).map { year in
            Year(
                year: year,
                rows: bodies.compactMap { body in
                    counts[year]?[body].map { Row(body: Self.link(site, body), counts: $0) }
                })
        }
        notKept = bodies.compactMap { body in
            let own = site.findings.judgements.of(body: body).filter {
                $0.outcome.isNotKept && site.year(of: $0) == site.date.year
            }
            return own.isEmpty
                ? nil
                : BodyRules(
                    body: Self.link(site, body), rules: site.judgedRules(own, publishedFiles: publishedFiles))
        }
        self.bodies = bodies.map { body in
            let open = site.findings.unanswered[body]?.count ?? 0
            let rules = Set(site.findings.judgements.of(body: body).map(\.rule)).count
            var note = "\(SwedishFormat.count(rules, "regel", "regler")) har prövats."
            if open > 0 { note += " I \(SwedishFormat.count(open, "fråga", "frågor")) finns ingen regel." }
            return ListedItem(Self.link(site, body), note: note)
        }
        ways = [
            ShownLink("Vad som har gjorts, var och när", to: Route("/tackning/")),
            ShownLink("Årshjulet", to: Route("/arshjul/")),
            ShownLink("Styrdokumenten som reglerna står i", to: Route("/styrdokument/")),
        ]
        ingress = Self.ingress(site, judgements)
        method = [
            "Varje regel är en mening ur ett styrdokument eller en lag. Webbplatsen räknar själv ut hur det har gått "
                + "med ledning av det som är publicerat. Ingen skriver in resultatet för hand.",
            "Bedömningen gäller den \(SwedishFormat.date(site.date)) och bygger på de uppgifter som finns i dag. Om "
                + "en uppgift rättas ändras bedömningen nästa gång sidan byggs.",
            "Att något saknas betyder inte att det inte har hänt. Från och med den dag då ett organs uppgifter är "
                + "fullständiga räknas det som saknas som inte gjort. För tiden före går det inte att bedöma.",
        ]
        if let note = JudgingHorizon.note(site.archive, on: site.date) { method.append(note) }
        frame = PageFrame(
            route: Route("/regler/"), title: "Så följer vi våra regler",
            description:
                "Vad reglementen, riktlinjer och lagen kräver av oss, och hur det har gått. \(site.configuration.name).",
            breadcrumbs: [site.startLink], section: "regler", updated: site.lastUpdated,
            responsible: site.configuration.contact.name, dependsOnDate: true)
    }

    private static func link(_ site: SiteContext, _ body: RecordID) -> ShownLink {
        ShownLink(site.title(of: body), site.rulesRoute(of: body).map { .page($0) })
    }

    /// `Hittills under 2026 har reglerna följts 61 gånger. 6 gånger följdes de inte. 11 gånger är det inte avgjort än.`
    static func ingress(_ site: SiteContext, _ judgements: [Judgement]) -> String {
        let own = judgements.filter { site.year(of: $0) == site.date.year }
        guard !site.judgedBodies.isEmpty else { return "Inget styrdokument har regler som webbplatsen kan pröva." }
        guard !own.isEmpty else { return "Inga regler har prövats under \(site.date.year)." }
        func count(_ outcomes: Outcome...) -> Int { own.count { outcomes.contains($0.outcome) } }
        let met = count(.metEvidenced, .metStated)
        func times(_ count: Int) -> String { SwedishFormat.count(count, "gång", "gånger") }
        let missed = count(.breach, .deviation)
        var sentences: [String] = []
        if met > 0 {
            sentences.append("Hittills under \(site.date.year) har reglerna följts \(times(met)).")
            if missed > 0 { sentences.append("\(times(missed).capitalised) följdes de inte.") }
        } else if missed > 0 {
            sentences.append("Hittills under \(site.date.year) har reglerna inte följts \(times(missed)).")
        }
        let open = count(.ongoing)
        let unclear = count(.cannotTell)
        if sentences.isEmpty, open + unclear > 0 {
            sentences.append("Hittills under \(site.date.year) har reglerna prövats \(times(open + unclear)).")
        }
        if open > 0 { sentences.append("\(times(open).capitalised) är det inte avgjort än.") }
        if unclear > 0 { sentences.append("\(times(unclear).capitalised) går det inte att bedöma.") }
        return sentences.isEmpty
            ? "Ingen av reglerna krävde något under \(site.date.year)." : sentences.joined(separator: " ")
    }
}
