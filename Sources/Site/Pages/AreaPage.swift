import Oversight
import Records
import Text

/// An area (område): what happens where I live.
public struct AreaPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    /// One that is no area on the day says so first.
    public var notNow: String?
    /// What is late, what was done and what comes next here, a sentence each.
    public var state: [StartPage.Sentence]
    /// The next inspection and the next meeting of the local council, what goes on, and whom to ask.
    public var ahead: [RecordFact]
    /// Where nothing is planned, or what is not done here.
    public var gaps: [String]
    public var content: [ShownContent]
    /// Where it lies; nil where it has no shape.
    public var map: ShownMap?
    public var measures: ShownSection
    public var undertakings: ShownSection
    public var findings: ShownSection
    public var problems: ShownSection
    public var council: [RecordFact]
    public var figures: [RecordFact]
    /// What is reported and what is felt, each under its own heading.
    public var charts: [AreaCharts]
    public var facts: [RecordFact]
    public var more: [ShownSection]

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let area = site.archive.area(id) else { return nil }
        let archive = site.archive
        let referrers = site.referrers(of: id)
        frame = site.frame(
            of: area.head, context: "Område",
            breadcrumbs: [site.startLink, ShownLink("Områden", to: Route("/omraden/"))],
            section: "omraden", dependsOnDate: true, showsHelp: true)
        // An area has no day of its own: it is as old as what the page says of it.
        frame.updated = frame.updated ?? site.lastChange(of: referrers)
        ingress = area.head.summary
        let exists = area.exists(on: site.date)
        if !exists { notNow = "\(area.head.title) \(site.verb(area)) ett område \(site.when(area))." }
        content = site.shown(area.content, of: id)
        map = site.map(of: [id], on: id)
        let here = site.measures(in: id)
        state = AreaPage.state(site, area.head.id, here)
        measures = AreaPage.measures(site, id, here)
        undertakings = AreaPage.undertakings(site, id)
        problems = AreaPage.problems(site, id, referrers)
        let inspections = referrers.compactMap { archive.inspection($0) }.filter {
            archive.record(of: $0.area) == id
        }.sorted { $0.date < $1.date }
        findings = AreaPage.findings(site, inspections)
        var ahead: [RecordFact] = []
        var gaps: [String] = []
        if let next = inspections.first(where: { site.isToBeMade($0) }) {
            ahead.add(
                "Nästa besiktning",
                [ShownLink(SwedishFormat.dateWithWeekday(next.date), site.link(to: next.head.id).destination)])
        } else if exists, inspections.isEmpty {
            gaps.append("\(area.head.title) har inte besiktigats, och ingen besiktning är planerad.")
        } else if exists {
            ahead.add("Nästa besiktning", "Ingen är planerad")
        }
        (council, gaps) = AreaPage.council(site, area, &ahead, gaps)
        self.ahead = ahead + AreaPage.now(site, area, here, inspections)
        self.gaps = area.isMunicipality ? [] : gaps
        figures = site.figures(of: area)
        charts = site.charts(of: area)
        var facts: [RecordFact] = []
        facts.add("Slag", area.sort?.capitalised)
        facts.add("Invånare", area.population.map { SwedishFormat.number($0) })
        facts.add("Del av", area.partOf.map { [site.link($0)] } ?? [])
        facts.add(
            "Delar",
            referrers.compactMap { archive.area($0) }.filter { archive.record(of: $0.partOf) == id }.map {
                site.link(to: $0.head.id)
            })
        facts.add("Tidigare namn", area.formerNames)
        facts.add("Motsvarar", site.links(area.corresponds))
        facts.add("Gäller som område", area.validity.map { site.words($0) })
        self.facts = facts + site.commonFacts(area.head)
        let past = ShownSection(
            "Alla trygghetsbesiktningar här", id: "_besiktningar",
            items: inspections.reversed().map { inspection in
                ListedItem(
                    site.link(to: inspection.head.id), date: site.dayBeside(inspection),
                    tag: InspectionsPage.tag(inspection, site))
            })
        let councilID = archive.record(of: area.council)
        more = [
            past, site.followUps(area.head),
            site.mentions(of: id, except: Set(inspections.map(\.head.id) + [councilID].compactMap { $0 })),
        ]
    }
}
