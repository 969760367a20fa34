public import Documents
public import Text

/// A body (organ): the council, its groups, and those outside it that decide, own measures or receive its notes.
public final class Body: Sendable {
    public let head: RecordHead
    /// `råd`, `styrgrupp` … as the grammar has it.
    public let sort: String
    public let alsoKnownAs: [String]
    public let parent: Link?
    public let members: [Link]
    public let purpose: Purpose?
    public let parties: [String]
    /// What its notes are called (`protokoll` …); nil where not said.
    public let notesWord: String?
    /// Whether its notes are approved (`justeras`); nil: as its rules say.
    public let approvesNotes: Bool?
    /// Whether kommunallagen governs its meetings.
    public let isUnderLocalGovernmentAct: Bool
    /// `ja`, `nej` or how residents may attend.
    public let openness: String?
    public let howToTakePart: String?
    public let responsibilities: [String]
    public let focusAreas: [String]
    /// From this day on the site has all of its records.
    public let completeFrom: CivilDate?
    public let from: CivilDate?
    /// The last day of an ended body.
    public let until: CivilDate?
    public let seats: [Seat]
    public let requestedMeetings: [RequestedMeeting]
    public let comments: [Comment]
    public let contact: Contact?
    public let content: [Content]

    /// A quotation that says what the body is for (syfte), and the document it stands in.
    public struct Purpose: Sendable, Hashable {
        public var quote: String
        public var source: Link?
        public var span: SourceSpan
    }

    /// That members asked for a meeting (begärt möte).
    public struct RequestedMeeting: Sendable, Hashable {
        public var date: CivilDate
        public var by: Int
        public var memberCount: Int
        public var meeting: Link?
        public var span: SourceSpan
    }

    /// The body's own comment on how a rule was kept (kommentar).
    public struct Comment: Sendable, Hashable {
        public var rule: Link
        public var period: String?
        public var text: String
        public var by: String?
        public var date: CivilDate?
    }

    func seatIndex(_ id: String) -> Int? { seats.firstIndex { $0.id == id } }

    /// Whether it belongs to the council's own structure; the others only decide, own or receive.
    public var isCouncilBody: Bool {
        ["råd", "styrgrupp", "arbetsgrupp", "nätverk", "ungdomsråd", "lokalt råd", "forum", "projekt"].contains(sort)
    }

    /// Whether the body exists on the day.
    public func exists(on date: CivilDate) -> Bool {
        (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
    }

    init(_ values: CheckedValues, head: RecordHead, content: [Content]) {
        self.head = head
        self.content = content
        sort = values.text("slag") ?? "råd"
        alsoKnownAs = values.texts("även-känt-som")
        parent = values.link("underställt")
        members = values.links("består-av")
        purpose = values.mapping("syfte").flatMap { item in
            item.text("citat").map {
                Purpose(quote: $0, source: item.link("ur"), span: item.span(of: "citat") ?? item.span)
            }
        }
        parties = values.texts("parter")
        notesWord = values.text("anteckningar")
        approvesNotes = values.boolean("justeras")
        isUnderLocalGovernmentAct = values.boolean("kommunallagen") ?? false
        openness = values.text("öppet")
        howToTakePart = values.text("så-deltar-du")
        responsibilities = values.texts("ansvarsområden")
        focusAreas = values.texts("fokusområden")
        completeFrom = values.date("fullständigt-från")
        from = values.date("från")
        until = values.date("till")
        seats = values.mappings("platser").compactMap(Seat.init)
        requestedMeetings = values.mappings("begärda-möten").compactMap { item in
            guard let date = item.date("datum"), let by = item.integer("av"), let members = item.integer("ledamöter")
            else { return nil }
            return RequestedMeeting(
                date: date, by: by, memberCount: members, meeting: item.link("möte"), span: item.span)
        }
        comments = values.mappings("kommentarer").compactMap { item in
            guard let rule = item.link("regel"), let text = item.text("text") else { return nil }
            return Comment(
                rule: rule, period: item.text("period"), text: text, by: item.text("av"), date: item.date("datum"))
        }
        contact = values.mapping("kontakt").map(Contact.init)
    }
}
