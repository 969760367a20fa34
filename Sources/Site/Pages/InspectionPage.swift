import Records
import Text

/// A safety inspection (trygghetsbesiktning): the round, its findings, and what came of them.
public struct InspectionPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    /// Ahead, or called off: said before anything else.
    public var notice: String?
    public var summary: String?
    public var facts: [RecordFact]
    public var handling: [RecordFact]
    public var content: [ShownContent]
    public var findings: [ShownFinding]
    /// Where the area lies; nil where it has no shape.
    public var map: ShownMap?
    public var more: [ShownSection]

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let inspection = site.archive.inspection(id) else { return nil }
        let archive = site.archive
        let area = archive.record(of: inspection.area)
        frame = site.frame(
            of: inspection.head, context: area.map { site.title(of: $0) },
            breadcrumbs: [
                site.startLink, ShownLink("Trygghetsbesiktningar", to: Route("/besiktningar/")),
            ] + (area.map { [site.link(to: $0)] } ?? []), section: "besiktningar", dependsOnDate: true, showsHelp: true)
        if frame.updated == nil, inspection.date <= site.date { frame.updated = inspection.date }
        ingress = inspection.head.summary
        if let called = inspection.cancellation {
            let when = called.date.map { " \(SwedishFormat.date($0))" } ?? ""
            notice = "Besiktningen ställdes in\(when)." + (called.reason.map { " Varför: \($0)" } ?? "")
        } else if site.isToBeMade(inspection) {
            notice = "Besiktningen är inte gjord ännu. Den är \(SwedishFormat.dateWithWeekday(inspection.date))."
        }
        content = site.shown(inspection.content, of: id)
        findings = inspection.findings.map { site.shown($0) }
        summary =
            inspection.isMade(by: site.date) ? InspectionPage.count(inspection) : nil
        facts = InspectionPage.facts(site, inspection)
        map = area.flatMap { site.map(of: [$0]) }
        handling = InspectionPage.handling(site, inspection)
        let next = site.referrers(of: id).compactMap { archive.inspection($0) }.filter {
            archive.record(of: $0.followsUp) == id
        }.sorted { $0.date < $1.date }
        let nextRounds = ShownSection(
            "Nästa omgång", id: "_nasta", items: next.map { InspectionsPage.item($0, site) })
        more = [
            InspectionPage.before(site, inspection), nextRounds, site.followUps(inspection.head),
            site.mentions(of: id, except: Set(next.map(\.head.id))),
        ]
    }

    /// The findings of the round before in the same area, each looked for in this one.
    private static func before(_ site: SiteContext, _ inspection: SafetyInspection) -> ShownSection {
        let archive = site.archive
        let named = archive.record(of: inspection.followsUp).flatMap(archive.inspection)
        guard let earlier = named ?? site.rounds.round(before: inspection), inspection.isMade(by: site.date) else {
            return ShownSection("Från förra omgången", items: [])
        }
        let seen = Dictionary(
            inspection.findings.compactMap { finding in archive.part(of: finding.earlier).map { ($0, finding) } },
            uniquingKeysWith: { first, _ in first })
        let items = earlier.findings.map { finding -> ListedItem in
            let part = archive.part(finding.head)
            guard let now = seen[part] else {
                return ListedItem(
                    site.link(to: part), tag: site.findingTag(finding.status),
                    note: finding.status == "åtgärdad" || finding.status == "avskriven"
                        ? "Var avslutad redan före den här omgången." : "Nämns inte i den här omgången.")
            }
            return ListedItem(
                site.link(to: part), tag: site.findingTag(now.status),
                note: now.verdict.map { "Den här omgången: \($0)." } ?? "Sågs igen den här omgången.")
        }
        return ShownSection(
            "Från förra omgången", id: "_forra",
            lead: "Iakttagelserna i \(earlier.head.title), och vad den här omgången säger om dem.", items: items)
    }

    private static func facts(_ site: SiteContext, _ inspection: SafetyInspection) -> [RecordFact] {
        var facts: [RecordFact] = []
        facts.append(
            RecordFact("Dag", site.isToBeMade(inspection) ? .dayAhead(inspection.date) : .date(inspection.date)))
        facts.add("Tid", inspection.time.map { SwedishFormat.time($0) })
        facts.add("Samling", inspection.place)
        facts.add("Område", [site.link(inspection.area)])
        facts.add("Årstid", inspection.season.map { "\($0 == "vår" ? "Våren" : "Hösten") \(inspection.date.year)" })
        facts.add("Väg", inspection.route)
        facts.add("Deltagare", inspection.participants)
        facts.add("Håller i besiktningen", inspection.owner.map { [site.link($0)] } ?? [])
        facts.add("Följer upp", inspection.followsUp.map { [site.link($0)] } ?? [])
        return facts
    }

    /// How it was called, who got the result, and when it was published.
    private static func handling(_ site: SiteContext, _ inspection: SafetyInspection) -> [RecordFact] {
        var facts: [RecordFact] = []
        if let call = inspection.call { facts += site.facts(of: call) }
        facts.add("Skickat till", lines: site.shown(inspection.dispatched))
        var own = site.commonFacts(inspection.head).filter { $0.term != "Område" && $0.term != "Ansvarig" }
        if let published = inspection.head.published, published >= inspection.date {
            let days = Int(published.days - inspection.date.days)
            own = own.map { fact in
                fact.term == "Publicerad"
                    ? RecordFact(
                        "Publicerad",
                        .text("\(SwedishFormat.date(published)), \(SwedishFormat.count(days, "dag", "dagar")) efteråt"))
                    : fact
            }
        }
        return facts + own
    }

    /// `5 iakttagelser: 2 åtgärdade, 1 pågår och 2 kvarstår.`
    static func count(_ inspection: SafetyInspection) -> String? {
        guard !inspection.findings.isEmpty else { return nil }
        let words = [
            ("ny", "ny", "nya"), ("pågår", "pågår", "pågår"), ("kvarstår", "kvarstår", "kvarstår"),
            ("åtgärdad", "åtgärdad", "åtgärdade"), ("avskriven", "avskriven", "avskrivna"),
        ]
        var tally = Tally(only: "1 iakttagelse:", many: "iakttagelser:")
        for (word, one, many) in words { tally.add(inspection.findings.count { $0.status == word }, one, many) }
        tally.add(inspection.findings.count { $0.status == nil }, "utan status", "utan status")
        let all = SwedishFormat.count(inspection.findings.count, "iakttagelse", "iakttagelser")
        return inspection.findings.count == 1 ? tally.alike : "\(all): \(SwedishFormat.list(tally.each))."
    }
}
