import Oversight
import Records
import Text

/// A meeting (möte): kallelse, agenda and notes at one address.
public struct MeetingPage: Sendable, Hashable {
    public var frame: PageFrame
    public var tag: StatusTag
    /// The state in words: when it was approved, or what is still to come.
    public var stateLine: [ShownPhrase]
    public var ingress: String?
    public var facts: [MeetingFact]
    /// Who has signed approved notes: an office and its holder each, for the lines on paper.
    public var signatures: [MeetingFact]
    /// What the kallelse sent with it.
    public var documents: [ShownLink]
    /// What the meeting came to, first on the page; nil where there are no notes to read.
    public var outcome: Outcome?
    /// The text before the first §.
    public var lead: [ShownPiece]
    public var items: [ShownItem]
    public var dissent: Dissents?
    public var attendance: [MeetingFact]
    /// Where the notes went; nil where there are none to send.
    public var spread: Spread?
    /// That nothing decided here can be appealed.
    public var standing: String?
    public var previous: ShownLink?
    public var next: ShownLink?
    /// The list of the body's meetings.
    public var series: ShownLink?
    public var leadsHere: [ListedItem]
    public var chain: ShownChain?

    /// Decisions, statements and assignments (beslut och uppdrag), before the discussion.
    public struct Outcome: Sendable, Hashable {
        public var entries: [Entry]
        /// What the notes say where there is none.
        public var empty: String

        public struct Entry: Sendable, Hashable {
            public var word: String
            public var text: String
            public var place: ShownLink
            public var tag: StatusTag?
            public var lines: [[ShownPhrase]]
        }
    }

    /// Dissenting views (avvikande synpunkter): none, not recorded, and some are three different things.
    public struct Dissents: Sendable, Hashable {
        public var sentence: String?
        public var entries: [Entry]

        public struct Entry: Sendable, Hashable {
            public var text: String
            public var from: ShownLink?
            public var place: ShownLink
        }
    }

    /// Where the notes went (delgivning, expediering, anmälan).
    public struct Spread: Sendable, Hashable {
        public var facts: [MeetingFact]
        public var empty: String
    }

    init?(_ site: SiteContext, _ id: RecordID) {
        let archive = site.archive
        guard let meeting = archive.meeting(id), let bodyID = archive.record(of: meeting.body),
            let body = archive.body(bodyID)
        else { return nil }
        let showsNotes = site.showsNotes(meeting)
        let series = site.meetingsRoute(of: bodyID).map { ShownLink(body.head.title, to: $0) }
        frame = site.frame(
            of: meeting.head, context: body.head.title,
            breadcrumbs: [site.startLink, ShownLink("Möten", to: Route("/moten/"))] + [series].compactMap { $0 },
            section: "moten",
            description: meeting.head.summary
                ?? "\(body.head.title), \(SwedishFormat.date(meeting.date)). \(site.configuration.name).")
        tag = site.tag(of: meeting)
        stateLine = site.stateLine(meeting, body)
        ingress = meeting.head.summary
        facts = site.facts(of: meeting, body)
        signatures =
            site.state(of: meeting) == .approved
            ? facts.filter { ["Sekreterare", "Ordförande", "Justerare"].contains($0.term) } : []
        documents = (meeting.call?.documents ?? []).map(site.named)
        lead = site.shown(meeting.lead, of: id, isNotes: showsNotes)
        items = meeting.items.map { site.shown($0, isNotes: showsNotes) }
        outcome = showsNotes ? site.outcome(of: meeting) : nil
        dissent = showsNotes ? site.dissents(of: meeting) : nil
        attendance = showsNotes ? site.attendance(of: meeting) : []
        spread = showsNotes ? site.spread(of: meeting, body) : nil
        standing =
            body.isUnderLocalGovernmentAct
            ? nil
            : "\(site.shortName(body)) fattar inga beslut som kan överklagas. "
                + "Beslut fattas av kommunstyrelsen eller respektive organisation."
        self.series = series
        let neighbours = site.meetings.neighbours(of: id, body: bodyID)
        previous = neighbours.previous.map(site.neighbourLink)
        next = neighbours.next.map(site.neighbourLink)
        leadsHere = site.leading(to: meeting)
        chain = site.chain(of: .record(id))
        let hasAssignment = outcome?.entries.contains { $0.tag != nil } ?? false
        let isSettled = [MeetingState.approved, .notes, .cancelled].contains(site.state(of: meeting))
        frame.dependsOnDate = hasAssignment || !isSettled
    }
}
