import Oversight
import Records

/// One measure (åtgärd): is it done, and did it help?
public struct MeasurePage: Sendable, Hashable {
    public var frame: PageFrame
    public var measure: ShownMeasure
    public var chain: ShownChain?
    public var points: ShownPoints
    public var leads: ShownLeads

    init?(_ site: SiteContext, _ id: PartID) {
        guard let measure = site.archive.measure(id) else { return nil }
        let shown = site.shown(measure)
        guard
            let frame = site.frame(
                of: id, title: shown.title,
                breadcrumbs: [
                    site.startLink, ShownLink("Åtgärder", to: Route("/atgardsplaner/")),
                    site.link(to: measure.head.record),
                ], section: "atgardsplaner",
                description:
                    "\(shown.title): \(shown.progress.tag.text.lowercased()). \(shown.progress.sentence.plain)",
                changes: measure.followUps.map(\.date), dependsOnDate: true)
        else { return nil }
        self.frame = frame
        self.measure = shown
        points = site.points(of: measure)
        chain = site.chain(of: .part(id))
        leads = site.leads(
            to: id,
            besides: (site.knowledge.findings[id] ?? []).map { site.archive.entry($0).record })
        leads.meetings = []
    }
}
