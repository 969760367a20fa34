public import Oversight
import Records
import Text

/// How one body keeps its rules (så följer organet reglerna): by outcome, with sentence, arithmetic and evidence.
public struct BodyRulesPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String
    public var body: ShownLink
    /// From when the body's records are complete; nil where it has not said.
    public var complete: String
    public var groups: [Group]
    /// What no rule in force says anything of.
    public var unanswered: [String]
    /// The other years, where all judgements are too many for one page.
    public var years: [ShownLink]

    public struct Group: Sendable, Hashable {
        public var outcome: Outcome
        /// How many judgements there are.
        public var count: Int
        public var rules: [ShownJudgedRule]
    }

    /// - Parameter only: the year that the page holds; without one the newest, or all where they are few.
    init?(_ site: SiteContext, _ id: RecordID, year only: Int? = nil, publishedFiles: Int? = nil) {
        guard let record = site.archive.body(id), let first = site.rulesRoute(of: id) else { return nil }
        let byYear = site.ruleYears(of: id)
        let newest = byYear.pages.first
        let year = only ?? newest
        let judgements = year.map { byYear[$0] } ?? byYear.all
        func route(_ year: Int) -> Route { year == newest ? first : Route(first.path + "\(year)/") }
        years = NearYears.of(byYear.pages, around: year).filter { $0 != year }.map {
            ShownLink(String($0), to: route($0))
        }
        body = site.link(to: id)
        groups = Outcome.inReadingOrder.compactMap { outcome in
            let own = judgements.filter { $0.outcome == outcome }
            guard !own.isEmpty else { return nil }
            return Group(
                outcome: outcome, count: own.count, rules: site.judgedRules(own, publishedFiles: publishedFiles))
        }
        unanswered = (site.findings.unanswered[id] ?? []).map(\.rawValue)
        complete =
            record.completeFrom.map {
                "Organets uppgifter är fullständiga från och med \(SwedishFormat.date($0)). Det som saknas efter den "
                    + "dagen räknas som inte gjort."
            }
            ?? "Organet har inte sagt från när dess uppgifter är fullständiga. Det som saknas går därför inte att bedöma."
        let isOlder = year != newest
        ingress = isOlder ? "Här står hur reglerna följdes under \(year ?? 0)." : RulesPage.ingress(site, byYear.all)
        let title = site.title(of: id)
        var crumbs = [site.startLink, ShownLink("Så följer vi våra regler", to: Route("/regler/"))]
        if isOlder { crumbs.append(ShownLink(title, to: first)) }
        frame = PageFrame(
            route: year.map(route) ?? first,
            title: "Så följer vi våra regler: \(title)" + (isOlder ? " \(year ?? 0)" : ""),
            description: "Reglerna för \(title), och hur de har följts. \(site.configuration.name).",
            breadcrumbs: crumbs, section: "regler", updated: site.lastUpdated,
            responsible: site.configuration.contact.name,
            dependsOnDate: true)
    }
}
