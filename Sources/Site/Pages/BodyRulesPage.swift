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

    public struct Group: Sendable, Hashable {
        public var outcome: Outcome
        /// How many judgements there are.
        public var count: Int
        public var rules: [ShownJudgedRule]
    }

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let record = site.archive.body(id), let route = site.rulesRoute(of: id) else { return nil }
        let judgements = site.findings.judgements.of(body: id)
        body = site.link(to: id)
        groups = Outcome.inReadingOrder.compactMap { outcome in
            let own = judgements.filter { $0.outcome == outcome }
            guard !own.isEmpty else { return nil }
            return Group(outcome: outcome, count: own.count, rules: site.judgedRules(own))
        }
        unanswered = (site.findings.unanswered[id] ?? []).map(\.rawValue)
        complete =
            record.completeFrom.map {
                "Organets uppgifter är fullständiga från och med \(SwedishFormat.date($0)). Det som saknas efter den "
                    + "dagen räknas som inte gjort."
            }
            ?? "Organet har inte sagt från när dess uppgifter är fullständiga. Det som saknas går därför inte att bedöma."
        ingress = RulesPage.ingress(site, judgements)
        let title = site.title(of: id)
        frame = PageFrame(
            route: route, title: "Så följer vi våra regler: \(title)",
            description: "Reglerna för \(title), och hur de har följts. \(site.configuration.name).",
            breadcrumbs: [site.startLink, ShownLink("Så följer vi våra regler", to: Route("/regler/"))],
            section: "regler", updated: site.lastUpdated, responsible: site.configuration.contact.name,
            dependsOnDate: true)
    }
}
