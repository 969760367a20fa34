import Oversight
import Records
public import Text

/// A citizen promise (medborgarlöfte): its words, its undertakings, and whether it was kept.
public struct PromisePage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    /// `Enligt de senaste siffrorna nås målet inte i något av de 3 åtagandena.`
    public var result: String?
    /// `Löftet gäller till 31 december 2026.`
    public var state: DatedSentence
    public var head: ShownHead
    public var parties: [ShownLink]
    public var period: String?
    public var rhythm: String?
    public var signed: CivilDate?
    public var steeredBy: ShownLink?
    /// What it rests on: how people were heard.
    public var grounds: [ShownLink]
    /// `Nästa uppföljning gäller september–december 2026.`
    public var nextFollowUp: DatedSentence?
    public var undertakings: [ShownUndertaking]
    public var content: [ShownContent]
    public var chain: ShownChain?
    public var leads: ShownLeads

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let promise = site.archive.promise(id) else { return nil }
        frame = site.frame(
            of: promise.head, breadcrumbs: [site.startLink, ShownLink("Löften", to: Route("/loften/"))],
            section: "loften", dependsOnDate: true, showsHelp: true)
        ingress = promise.head.summary
        result =
            promise.undertakings.isEmpty
            ? "Löftet har inga åtaganden ännu." : StartPage.result(of: promise, on: site.date)
        state = site.state(of: promise)
        head = site.shown(promise.head)
        parties = promise.parties.map { site.partyLink($0) }
        period = promise.period.map(SwedishFormat.period)
        rhythm = promise.followUpRhythm.map { "Varje \($0)" }
        signed = promise.signed?.past(by: site.date)
        steeredBy = promise.steeredBy.map { site.link($0) }
        grounds = promise.grounds.map { site.meetingLink($0) }
        nextFollowUp = site.nextFollowUp(of: promise)
        undertakings = promise.undertakings.map { site.shown($0, of: promise) }
        content = site.shown(promise.content, of: id)
        chain = site.chain(of: .record(id))
        leads = site.leads(to: id, besides: site.knowledge.successors[id] ?? [])
        leads.meetings = []
    }
}

extension SiteContext {
    /// A party by name; a body of that name has a page.
    func partyLink(_ name: String) -> ShownLink {
        archive.bodies.first { $0.head.title == name }.map { link(to: $0.head.id) } ?? ShownLink(name)
    }

    /// Whether the promise runs.
    func state(of promise: CitizenPromise) -> DatedSentence {
        guard let period = promise.period else { return DatedSentence("Löftet säger inte hur länge det gäller.") }
        if date < period.first { return DatedSentence("Löftet börjar gälla ", period.first, ".") }
        if date > period.last { return DatedSentence("Löftet gällde till ", period.last, ".") }
        return DatedSentence("Löftet gäller till ", period.last, ".")
    }

    /// What is followed up next; nil where all that was promised has been stopped.
    func nextFollowUp(of promise: CitizenPromise, for one: Undertaking? = nil) -> DatedSentence? {
        let asked = one.map { [$0] } ?? promise.undertakings
        guard asked.isEmpty || asked.contains(where: { Progress($0, on: date).state != .stopped }) else { return nil }
        return promise.stretch(on: date).map { period in
            DatedSentence("Nästa uppföljning gäller \(promise.name(of: period)).")
        }
    }
}
