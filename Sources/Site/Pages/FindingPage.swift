import Oversight
import Records
public import Text

/// A finding (iakttagelse) on a page of its own.
public struct FindingPage: Sendable, Hashable {
    public var frame: PageFrame
    public var finding: ShownFinding
    /// The day of the round.
    public var date: CivilDate
    /// The round it was made on.
    public var inspection: [RecordFact]
    /// From what was seen to what was done about it.
    public var chain: ShownChain?
    public var more: [ShownSection]

    init?(_ site: SiteContext, _ id: PartID) {
        let entry = site.archive.entry(id)
        guard let finding = site.archive.finding(id), let inspection = site.archive.inspection(entry.record),
            case .page(let route, _)? = site.destination(of: id)
        else { return nil }
        let shown = site.shown(finding)
        self.finding = shown
        date = inspection.date
        frame = site.frame(
            of: inspection.head, title: entry.title,
            context: site.titleContext(of: id, in: inspection.head),
            breadcrumbs: [
                site.startLink, ShownLink("Trygghetsbesiktningar", to: Route("/besiktningar/")),
                site.link(to: entry.record),
            ], section: "besiktningar",
            description: "\(entry.title). Iakttagelse vid \(inspection.head.title), \(shown.tag.text.lowercased()).",
            dependsOnDate: true, showsHelp: true)
        frame.route = route
        if frame.updated == nil { frame.updated = inspection.date }
        var facts: [RecordFact] = []
        facts.add("Sågs vid", [site.link(to: entry.record)])
        facts.add("Dag", inspection.date)
        facts.add("Område", [site.link(inspection.area)])
        self.inspection = facts
        chain = site.chain(of: .part(id))
        let rounds = Set(
            (shown.earlier + shown.later).compactMap(\.date).flatMap { day in
                site.referrers(of: id).filter { site.archive.inspection($0)?.date == day }
            })
        more = [site.mentions(of: id, except: rounds)]
    }
}
