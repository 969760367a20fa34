import Records
import Text

/// The safety inspections (trygghetsbesiktningar), by area, the newest first.
public struct InspectionsPage: Sendable, Hashable {
    public var frame: PageFrame
    public var summary: String
    public var ahead: ShownSection
    public var areas: [ShownSection]
    /// Districts where no inspection has been made.
    public var without: [ShownLink]

    /// How many of an area's inspections are shown where all of them are too many for one page.
    private static let latest = 3

    init(_ site: SiteContext) {
        let archive = site.archive
        frame = PageFrame(
            route: Route("/besiktningar/"), title: "Trygghetsbesiktningar",
            description:
                "Trygghetsbesiktningarna område för område: vad vi såg, vem som ansvarar och vad som blev gjort.",
            breadcrumbs: [site.startLink], section: "besiktningar", responsible: site.configuration.contact.name,
            dependsOnDate: true, showsHelp: true)
        let all = archive.inspections.filter { !site.isWithdrawn($0.head) }.sorted { $0.date > $1.date }
        let held = all.filter { $0.isMade(by: site.date) }
        let findings = held.reduce(0) { $0 + $1.findings.count }
        summary =
            held.isEmpty
            ? "Inga trygghetsbesiktningar har gjorts ännu."
            : "\(SwedishFormat.count(held.count, "besiktning har", "besiktningar har")) gjorts, "
                + (findings == 0
                    ? "utan iakttagelser." : "med \(SwedishFormat.count(findings, "iakttagelse", "iakttagelser")).")
        ahead = ShownSection(
            "Kommande", id: "_kommande",
            items: all.filter { site.isToBeMade($0) }.reversed().map {
                ListedItem(
                    site.link(to: $0.head.id), date: site.dayBeside($0), tag: StatusTag("Kommande", .planned),
                    note: $0.place)
            }, empty: "Ingen trygghetsbesiktning är utlyst just nu.")
        var byArea: [RecordID: [SafetyInspection]] = [:]
        for inspection in all {
            if let area = archive.record(of: inspection.area) { byArea[area, default: []].append(inspection) }
        }
        let areas = archive.areas.filter { !site.isWithdrawn($0.head) }.sorted {
            SwedishOrder.precedes($0.head.title, $1.head.title)
        }
        let isLong = all.count > ListLength.rows
        self.areas = areas.compactMap { area in
            byArea[area.head.id].map { list in
                // The area's own page has all of them.
                let shown = isLong ? list.prefix(Self.latest) : list[...]
                var section = ShownSection(area.head.title, items: shown.map { InspectionsPage.item($0, site) })
                if shown.count < list.count, let route = site.route(of: area.head.id) {
                    section.items.append(
                        ListedItem(
                            ShownLink(
                                "Alla \(SwedishFormat.number(list.count)) besiktningar i \(area.head.title)",
                                to: route, fragment: "_besiktningar")))
                }
                return section
            }
        }
        without = areas.filter {
            byArea[$0.head.id] == nil && $0.sort == "stadsdel" && $0.exists(on: site.date)
        }.map { site.link(to: $0.head.id) }
    }

    static func item(_ inspection: SafetyInspection, _ site: SiteContext) -> ListedItem {
        ListedItem(
            site.link(to: inspection.head.id), date: site.dayBeside(inspection), tag: tag(inspection, site),
            note: inspection.isMade(by: site.date) ? InspectionPage.count(inspection) : nil)
    }

    /// That it was called off, or lies ahead.
    static func tag(_ inspection: SafetyInspection, _ site: SiteContext) -> StatusTag? {
        if inspection.cancellation != nil { return StatusTag("Inställd", .plain) }
        return site.isToBeMade(inspection) ? StatusTag("Kommande", .planned) : nil
    }
}

extension SiteContext {
    /// Whether it lies ahead, and was not called off.
    func isToBeMade(_ inspection: SafetyInspection) -> Bool {
        inspection.cancellation == nil && inspection.date >= date && !inspection.isMade(by: date)
    }

    /// The day, for a line that has the inspection's title; nil where the title says the day already.
    func dayBeside(_ inspection: SafetyInspection) -> CivilDate? {
        inspection.head.title.contains(SwedishFormat.date(inspection.date)) ? nil : inspection.date
    }
}
