import Oversight
import Records

/// One undertaking (åtagande): what was promised in numbers, and what came of it.
public struct UndertakingPage: Sendable, Hashable {
    public var frame: PageFrame
    public var undertaking: ShownUndertaking
    public var parties: [ShownLink]
    /// Whether the promise runs.
    public var state: DatedSentence
    public var nextFollowUp: DatedSentence?
    public var chain: ShownChain?
    public var leads: ShownLeads

    init?(_ site: SiteContext, _ id: PartID) {
        guard let undertaking = site.archive.undertaking(id),
            let promise = site.archive.promise(undertaking.head.record)
        else { return nil }
        let shown = site.shown(undertaking, of: promise)
        guard
            let frame = site.frame(
                of: id, title: shown.title,
                breadcrumbs: [
                    site.startLink, ShownLink("Löften", to: Route("/loften/")), site.link(to: undertaking.head.record),
                ], section: "loften",
                description:
                    "Ett åtagande i medborgarlöftet \(promise.head.title): mål, utfall och parternas bedömning.",
                changes: undertaking.followUps.map(\.date), dependsOnDate: true)
        else { return nil }
        self.frame = frame
        self.undertaking = shown
        parties = promise.parties.map { site.partyLink($0) }
        state = site.state(of: promise)
        nextFollowUp = site.nextFollowUp(of: promise, for: undertaking)
        chain = site.chain(of: .part(id))
        leads = site.leads(to: id)
        leads.meetings = []
    }
}
