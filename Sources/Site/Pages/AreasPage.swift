import Records
import Text

/// The areas (områden).
public struct AreasPage: Sendable, Hashable {
    public var frame: PageFrame
    public var areas: [ListedItem]
    /// Where they lie; empty where the site has no shapes.
    public var maps: [ShownMap]

    init(_ site: SiteContext) {
        frame = PageFrame(
            route: Route("/omraden/"), title: "Områden",
            description:
                "Vad som händer där du bor: åtgärder, besiktningar och lokala trygghetsråd, område för område.",
            breadcrumbs: [site.startLink], section: "omraden", updated: site.lastUpdated,
            responsible: site.configuration.contact.name)
        maps = site.allMaps()
        areas = site.alphabetical(
            site.archive.areas.filter { !site.isWithdrawn($0.head) }.map { area in
                ListedItem(
                    site.link(to: area.head.id), tag: area.sort.map { StatusTag($0.capitalised, .plain) },
                    note: area.head.summary)
            })
    }
}
