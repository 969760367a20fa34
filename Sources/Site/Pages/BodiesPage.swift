import Records
import Text

/// The bodies (organ): who stands under whom.
public struct BodiesPage: Sendable, Hashable {
    public var frame: PageFrame
    /// The council's own, each under its parent.
    public var own: [BodyNode]
    /// Those outside the council: boards, committees, authorities, companies.
    public var others: [BodyNode]
    public var ended: [ListedItem]

    init(_ site: SiteContext) {
        frame = PageFrame(
            route: Route("/organ/"), title: "Organ",
            description: "Råden, grupperna och nätverken i trygghetsarbetet: vilka de är och vem som står under vem.",
            breadcrumbs: [site.startLink], section: "organ", updated: site.lastUpdated,
            responsible: site.configuration.contact.name)
        let bodies = site.archive.bodies.filter { !site.isWithdrawn($0.head) }
        let living = bodies.filter { body in body.until.map { $0 >= site.date } ?? true }
        own = BodyNode.tree(of: living.filter(\.isCouncilBody), site)
        others = BodyNode.tree(of: living.filter { !$0.isCouncilBody }, site)
        ended = site.alphabetical(
            bodies.filter { body in body.until.map { $0 < site.date } ?? false }.map { body in
                ListedItem(
                    site.link(to: body.head.id), tag: StatusTag("Upphört", .plain),
                    note: body.until.map { "Upphörde \(SwedishFormat.date($0))." })
            })
    }
}
