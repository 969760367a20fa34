public import Records
import Text

/// A body (organ): who they are, what they decide, what they have been asked to do.
public struct BodyPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    /// An ended body says so first, and so does one that has not begun.
    public var ended: String?
    public var purpose: Purpose?
    /// What it decides, and what not.
    public var power: String?
    public var facts: [RecordFact]
    public var content: [ShownContent]
    public var place: [RecordFact]
    public var seats: [ShownSeat]
    public var coopted: [ShownSeat]
    /// Offered and declined, or vacant.
    public var notFilled: [ShownSeat]
    public var rhythm: [RecordFact]
    public var taking: [RecordFact]
    public var contact: Contact?
    public var rules: [ShownRule]
    public var comments: [Comment]
    public var work: [ShownSection]
    public var more: [ShownSection]

    public struct Purpose: Sendable, Hashable {
        public var quote: String
        public var source: ShownLink?
    }

    /// The body's own words on a rule (kommentar).
    public struct Comment: Sendable, Hashable {
        public var text: String
        public var rule: ShownLink
        /// What was said when and by whom: `T2 2025. Ordförande, 18 februari 2026`.
        public var note: String
        public var quote: String?
    }

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let body = site.archive.body(id) else { return nil }
        let referrers = site.referrers(of: id)
        frame = site.frame(
            of: body.head, breadcrumbs: [site.startLink, ShownLink("Organ", to: Route("/organ/"))], section: "organ",
            dependsOnDate: true)
        // A body has no day of its own: it is as old as what the page says of it.
        frame.updated = frame.updated ?? site.lastChange(of: referrers)
        ingress = body.head.summary
        if let from = body.from, from > site.date {
            ended = "\(body.head.title) finns från och med \(SwedishFormat.date(from))."
        } else if let until = body.until, until < site.date {
            ended =
                "\(body.head.title) upphörde \(SwedishFormat.date(until)). Det som finns här är kvar som arkiv."
        }
        purpose = body.purpose.map { Purpose(quote: $0.quote, source: $0.source.map { site.link($0) }) }
        if body.isCouncilBody {
            power =
                body.isUnderLocalGovernmentAct
                ? "Organet följer kommunallagens regler om möten och beslut."
                : "\(body.head.title) fattar inga beslut som kan överklagas. "
                    + "Sådana beslut fattar kommunens nämnder eller parterna i sina egna organisationer."
        }
        facts = BodyPage.facts(site, body)
        place = BodyPage.place(site, body, referrers)
        content = site.shown(body.content, of: id)
        let shown = body.seats.map { site.shown($0) }
        seats = shown.filter { !$0.isCoopted && $0.isMember }
        coopted = shown.filter(\.isCoopted)
        notFilled = shown.filter { !$0.isCoopted && !$0.isMember }
        rhythm = BodyPage.rhythm(site, body)
        var taking: [RecordFact] = []
        taking.add("Öppet för boende", body.openness?.capitalised)
        taking.add("Så deltar du", body.howToTakePart)
        self.taking = taking
        contact = body.contact
        rules = BodyPage.rules(site, id, referrers)
        comments = BodyPage.comments(site, body)
        work = BodyPage.work(site, body, referrers)
        more = BodyPage.more(site, body, referrers)
    }

    private static func facts(_ site: SiteContext, _ body: Body) -> [RecordFact] {
        var facts: [RecordFact] = []
        facts.add("Slag", body.sort.capitalised)
        facts.add("Kallas också", body.alsoKnownAs)
        facts.add("Parter", body.parties)
        facts.add("Ansvarsområden", body.responsibilities)
        facts.add("Fokusområden", body.focusAreas)
        facts.add(body.from.map { $0 > site.date } ?? false ? "Finns från" : "Finns sedan", body.from)
        facts.add(body.until.map { $0 < site.date } ?? false ? "Upphörde" : "Upphör", body.until)
        facts.add("Allt finns på webbplatsen från och med", body.completeFrom)
        return facts + site.commonFacts(body.head)
    }

    /// Parent, bodies below, what it is composed of, and what it is a part of.
    private static func place(_ site: SiteContext, _ body: Body, _ referrers: [RecordID]) -> [RecordFact] {
        let id = body.head.id
        let related = referrers.compactMap { site.archive.body($0) }
        var facts: [RecordFact] = []
        facts.add("Står under", body.parent.map { [site.link($0)] } ?? [])
        facts.add("Består av", site.links(body.members))
        facts.add(
            "Ingår i",
            related.filter { $0.members.contains { site.archive.record(of: $0) == id } }.map {
                site.link(to: $0.head.id)
            })
        facts.add(
            "Under sig har det",
            lines: site.alphabetical(
                related.filter { site.archive.record(of: $0.parent) == id }.map { child in
                    let link = site.link(to: child.head.id)
                    guard let until = child.until, until < site.date else { return ListedItem(link) }
                    return ListedItem(link.named(link.text + " (upphört)"))
                }
            ).map(\.link))
        return facts
    }

    /// What its notes are called, who approves them, when it meets next.
    private static func rhythm(_ site: SiteContext, _ body: Body) -> [RecordFact] {
        var facts: [RecordFact] = []
        if let next = site.nextMeeting(of: body.head.id) {
            let time = next.time.map { " \(SwedishFormat.time($0))" } ?? ""
            facts.add(
                "Nästa möte",
                [ShownLink(SwedishFormat.dateWithWeekday(next.date) + time, site.link(to: next.head.id).destination)])
        } else if site.meetingsRoute(of: body.head.id) != nil,
            body.until.map({ $0 >= site.date }) ?? true
        {
            facts.add("Nästa möte", "Inget nytt möte är utlyst")
        }
        let past = site.archive.backlinks(to: body.head.id).lazy.compactMap {
            site.archive.meeting(RecordID(Int($0.record)))
        }.filter {
            site.archive.record(of: $0.body) == body.head.id && site.wasHeld($0)
        }.max { $0.date < $1.date }
        if let past {
            facts.add(
                "Senaste möte", [ShownLink(SwedishFormat.date(past.date), site.link(to: past.head.id).destination)])
        }
        if let route = site.meetingsRoute(of: body.head.id) {
            facts.add("Alla möten", [ShownLink("Möten i \(body.head.title)", to: route)])
        }
        facts.add("Från mötena skrivs", body.notesWord)
        if body.isCouncilBody, body.notesWord != nil {
            facts.add("Anteckningarna justeras", site.archive.approvesNotes(body) ? "Ja" : "Nej")
        }
        return facts
    }
}
