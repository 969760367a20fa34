import Oversight
import Records
public import Text

/// One problem (problem): what, where and how much; why, what is done and where it was treated, as a chain.
public struct ProblemPage: Sendable, Hashable {
    public var frame: PageFrame
    public var problem: ShownProblem
    public var pictureDate: CivilDate?
    /// Where it is; nil where no area with a shape is named.
    public var map: ShownMap?
    public var chain: ShownChain?
    public var findings: [ListedItem]
    public var leads: ShownLeads

    init?(_ site: SiteContext, _ id: PartID) {
        guard let problem = site.archive.problem(id), let picture = site.archive.head(problem.head.record) else {
            return nil
        }
        let shown = site.shown(problem)
        guard
            let frame = site.frame(
                of: id, title: shown.title,
                breadcrumbs: [
                    site.startLink, ShownLink("Lägesbilder", to: Route("/lagesbilder/")), site.link(to: picture.id),
                ], section: "lagesbilder",
                description: "\(shown.title) i \(picture.title): vad vi vet, varför det händer och vad som görs.",
                dependsOnDate: true, showsHelp: true)
        else { return nil }
        self.frame = frame
        self.problem = shown
        pictureDate = picture.date
        map = site.map(of: problem.places.compactMap { site.archive.record(of: $0) })
        chain = site.chain(of: .part(id))
        let causes = site.findings.trace.causes(of: id)
        let measures = site.measures(against: id)
        findings =
            (causes.flatMap { site.knowledge.findingsOfCause[$0] ?? [] }
            + measures.flatMap { site.knowledge.findings[$0] ?? [] }).unique.compactMap { site.listed(finding: $0) }
            .newestFirst
        leads = site.leads(to: id, besides: causes.map { site.archive.entry($0).record })
        leads.meetings = []
    }
}
