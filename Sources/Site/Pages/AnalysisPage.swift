import Records
import Text

/// A cause analysis (orsaksanalys): each cause with what it explains and what is done about it.
public struct AnalysisPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    public var head: ShownHead
    public var picture: ShownLink?
    public var method: String?
    public var period: String?
    public var madeBy: [String]
    public var sources: [ShownSource]
    public var causes: [ShownCause]
    public var content: [ShownContent]
    public var leads: ShownLeads

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let analysis = site.archive.analysis(id) else { return nil }
        frame = site.frame(
            of: analysis.head,
            breadcrumbs: [site.startLink, ShownLink("Orsaksanalyser", to: Route("/orsaksanalyser/"))],
            section: "lagesbilder", dependsOnDate: !analysis.causes.isEmpty)
        ingress = analysis.head.summary
        head = site.shown(analysis.head)
        picture = analysis.picture.map { site.link($0) }
        method = analysis.method
        period = analysis.period.map(SwedishFormat.period)
        madeBy = analysis.madeBy
        sources = analysis.sources.map { site.shown($0) }
        causes = analysis.causes.map { site.shown($0) }
        content = site.shown(analysis.content, of: id)
        leads = site.leads(to: id, besides: site.knowledge.successors[id] ?? [])
    }
}
