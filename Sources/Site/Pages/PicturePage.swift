import Oversight
import Records
import Text

/// A situation picture (lägesbild): its problems first, then its text, then what was built on it.
public struct PicturePage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    public var head: ShownHead
    public var period: String?
    /// `Fördjupad` or `Kort`.
    public var scope: String?
    public var facets: [String]
    public var madeBy: [String]
    public var sources: [ShownSource]
    public var problems: [ShownProblem]
    public var content: [ShownContent]
    public var chain: ShownChain?
    public var leads: ShownLeads

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let picture = site.archive.picture(id) else { return nil }
        frame = site.frame(
            of: picture.head, breadcrumbs: [site.startLink, ShownLink("Lägesbilder", to: Route("/lagesbilder/"))],
            section: "lagesbilder", dependsOnDate: !picture.problems.isEmpty)
        ingress = picture.head.summary
        head = site.shown(picture.head)
        period = picture.period.map(SwedishFormat.period)
        scope = picture.scope?.capitalised
        facets = picture.facets
        madeBy = picture.madeBy
        sources = picture.sources.map { site.shown($0) }
        problems = picture.problems.map { site.shown($0) }
        content = site.shown(picture.content, of: id)
        let analyses = site.knowledge.analyses[id] ?? []
        let plans = site.knowledge.plans[id] ?? []
        chain = site.chain(of: .record(id))
        leads = site.leads(to: id, besides: analyses + plans + (site.knowledge.successors[id] ?? []))
        leads.meetings = []
    }
}
