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
            responsible: site.configuration.contact.name, dependsOnDate: true)
        maps = site.allMaps()
        areas = site.alphabetical(
            site.archive.areas.filter { !site.isWithdrawn($0.head) }.map { area in
                let sort = area.exists(on: site.date) ? area.sort : area.sort.map { "\($0), \(site.when(area))" }
                return ListedItem(
                    site.link(to: area.head.id), tag: sort.map { StatusTag($0.capitalised, .plain) },
                    note: area.head.summary)
            })
    }
}

extension SiteContext {
    /// `var` of one that has been an area, `blir` of one that will be.
    func verb(_ area: Area) -> String { area.validity.map { $0.last < date } ?? false ? "var" : "blir" }

    /// When an area that is none on the day was one, or will be: `till och med 30 juni 2024`, `från och med 1 juli 2024`.
    func when(_ area: Area) -> String {
        guard let validity = area.validity else { return "" }
        return validity.last < date
            ? "till och med \(SwedishFormat.date(validity.last))" : "från och med \(SwedishFormat.date(validity.first))"
    }
}
