import Records
import Text

/// A report (rapport): state of things, year's report, plan of work, evaluation, year plan.
public struct ReportPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    public var facts: [RecordFact]
    public var content: [ShownContent]
    /// The meetings that a year plan sets, and what became of each.
    public var planned: ShownSection
    public var more: [ShownSection]

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let report = site.archive.report(id) else { return nil }
        let archive = site.archive
        frame = site.frame(
            of: report.head, breadcrumbs: [site.startLink, ShownLink("Rapporter", to: Route("/rapporter/"))],
            section: "rapporter", dependsOnDate: !report.plannedMeetings.isEmpty)
        ingress = report.head.summary
        var facts: [RecordFact] = []
        facts.add("Slag", report.sort?.capitalised)
        facts.add("Datum", report.head.date)
        facts.add("Från", report.from.map { [site.link($0)] } ?? [])
        facts.add("Till", site.links(report.to))
        facts.add("Period", report.period.map { site.words($0) })
        facts.add("Handlar om", site.links(report.concerns))
        facts.add("Behandlad", site.links(report.treated))
        facts.add("Beslutad", report.decided.map { [site.shown($0)] } ?? [])
        if let call = report.call { facts += site.facts(of: call) }
        facts.add("Skickad till", lines: site.shown(report.dispatched))
        facts.add("Anmäld", lines: site.shown(report.notified))
        let from = archive.record(of: report.from)
        self.facts =
            facts
            + site.commonFacts(report.head).filter { fact in
                // The body is said already where it is the sender.
                !(fact.term == "Organ" && archive.record(of: report.head.body) == from)
            }
        content = site.shown(report.content, of: id)
        planned = ShownSection(
            "Planerade möten", id: "_moten",
            items: report.plannedMeetings.map { ReportPage.item($0, site) },
            empty: report.sort == "årsplan" ? "Inga möten står i planen." : nil)
        more = [site.followUps(report.head), site.mentions(of: id)]
    }

    /// The planned day, and the meeting that was held, moved or called off.
    private static func item(_ planned: Report.PlannedMeeting, _ site: SiteContext) -> ListedItem {
        let name = site.link(planned.body).text
        guard let body = site.archive.record(of: planned.body) else {
            return ListedItem(ShownLink(name), date: planned.date)
        }
        let meeting = site.archive.backlinks(to: body).lazy.compactMap {
            site.archive.meeting(RecordID(Int($0.record)))
        }.first { meeting in
            site.archive.record(of: meeting.body) == body
                && (meeting.date == planned.date || meeting.plannedDate == planned.date)
        }
        guard let meeting else {
            if site.internalMeetings.contains(where: { $0.body == body && $0.date == planned.date }) {
                return ListedItem(ShownLink("\(name), internt möte"), date: planned.date)
            }
            return ListedItem(
                ShownLink(name), date: planned.date,
                note: planned.date < site.date ? "Inget möte den dagen finns på webbplatsen." : nil)
        }
        let moved = meeting.date == planned.date ? nil : "Flyttat till \(SwedishFormat.date(meeting.date))."
        let state = site.state(of: meeting)
        return ListedItem(
            ShownLink(name, site.link(to: meeting.head.id).destination), date: planned.date,
            tag: StatusTag(state.rawValue, .plain), note: moved)
    }
}
