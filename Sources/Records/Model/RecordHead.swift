public import Text

/// What every record has (gemensamma uppgifter): its id, title, dates, publication and history.
///
/// Heads are copied all the time, so everything lies behind one reference.
public struct RecordHead: Sendable, Hashable {
    public var id: RecordID
    public var kind: RecordKind
    private var rest: Rest

    private struct Details: Hashable {
        var path: String
        var name: String
        var title: String
        var date: CivilDate?
        var body: Link?
        var updated: CivilDate?
        var publication: Publication
        var published: CivilDate?
        var answers: Link?
        var replaces: Link?
        var span: SourceSpan
        var diaryNumber: String?
        var summary: String?
        var areas: [Link] = []
        var subjects: [String] = []
        var responsible: String?
        var decisions: [Decision] = []
        var followUps: [FollowedUp] = []
        var corrections: [Correction] = []
        var withdrawal: Withdrawal?
        var language: String?
        var saidNone: [String] = []
    }

    /// Never changed once made: a changed head gets a new one.
    private final class Rest: Sendable, Hashable {
        let details: Details
        init(_ details: Details) { self.details = details }
        static func == (left: Rest, right: Rest) -> Bool { left === right || left.details == right.details }
        func hash(into hasher: inout Hasher) { hasher.combine(details) }
    }

    private mutating func change(_ body: (inout Details) -> Void) {
        var details = rest.details
        body(&details)
        rest = Rest(details)
    }

    /// The path from the content folder: `moten/est/2025-03-12.md`.
    public var path: String { rest.details.path }
    /// The path without `.md`: the id, and the address between two slashes.
    public var name: String { rest.details.name }
    public var title: String {
        get { rest.details.title }
        set { change { $0.title = newValue } }
    }
    public var date: CivilDate? {
        get { rest.details.date }
        set { change { $0.date = newValue } }
    }
    public var body: Link? {
        get { rest.details.body }
        set { change { $0.body = newValue } }
    }
    public var updated: CivilDate? { rest.details.updated }
    public var publication: Publication { rest.details.publication }
    public var published: CivilDate? { rest.details.published }
    public var answers: Link? {
        get { rest.details.answers }
        set { change { $0.answers = newValue } }
    }
    public var replaces: Link? {
        get { rest.details.replaces }
        set { change { $0.replaces = newValue } }
    }
    /// The head's place in the file, for gaps that have no place of their own.
    public var span: SourceSpan { rest.details.span }
    public var diaryNumber: String? {
        get { rest.details.diaryNumber }
        set { change { $0.diaryNumber = newValue } }
    }
    /// Two or three sentences, shown first.
    public var summary: String? {
        get { rest.details.summary }
        set { change { $0.summary = newValue } }
    }
    public var areas: [Link] {
        get { rest.details.areas }
        set { change { $0.areas = newValue } }
    }
    public var subjects: [String] {
        get { rest.details.subjects }
        set { change { $0.subjects = newValue } }
    }
    public var responsible: String? { rest.details.responsible }
    public var decisions: [Decision] {
        get { rest.details.decisions }
        set { change { $0.decisions = newValue } }
    }
    public var followUps: [FollowedUp] {
        get { rest.details.followUps }
        set { change { $0.followUps = newValue } }
    }
    public var corrections: [Correction] {
        get { rest.details.corrections }
        set { change { $0.corrections = newValue } }
    }
    public var withdrawal: Withdrawal? { rest.details.withdrawal }
    public var language: String? { rest.details.language }
    /// The keys that say `inga`: an explicit none is not the silence of a key that is not there.
    public var saidNone: [String] { rest.details.saidNone }

    /// How a record is published (publicering).
    public enum Publication: String, Sendable, Hashable {
        case open = "offentlig"
        case restricted = "intern"
        case draft = "utkast"
    }

    /// That a record was followed up as a whole (uppföljning av avtal, lägesbild, plan, styrdokument).
    public struct FollowedUp: Sendable, Hashable {
        public var date: CivilDate
        public var meeting: Link?
        public var outcome: String?
    }

    /// A correction after publication (rättelse).
    public struct Correction: Sendable, Hashable {
        public var date: CivilDate
        public var what: String
        public var why: String?
    }

    /// That a page was taken down, when and why (avpublicerad).
    public struct Withdrawal: Sendable, Hashable {
        public var date: CivilDate
        public var reason: String
    }
}

extension RecordHead {
    /// Whether the page has been taken down on a day. A day ahead takes nothing down yet.
    public func isWithdrawn(on date: CivilDate) -> Bool { withdrawal.map { $0.date <= date } ?? false }

    /// `defaultTitle` stands where the head has none.
    init(_ values: CheckedValues, id: RecordID, kind: RecordKind, path: String, defaultTitle: String) {
        self.id = id
        self.kind = kind
        rest = Rest(
            Details(
                path: path, name: path.droppingExtension, title: values.text("titel") ?? defaultTitle,
                date: values.date("datum"), body: values.link("organ"), updated: values.date("uppdaterad"),
                publication: values.text("publicering").flatMap(Publication.init) ?? .open,
                published: values.date("publicerad"), answers: values.link("svar-på"),
                replaces: values.link("ersätter"), span: SourceSpan(Int(values.span.start), Int(values.span.start)),
                diaryNumber: values.text("diarienummer"), summary: values.text("sammanfattning"),
                areas: values.links("område"), subjects: values.texts("ämnen"),
                responsible: values.text("ansvarig"),
                decisions: values.mappings("beslut").compactMap(Decision.init),
                followUps: values.mappings("uppföljningar").compactMap { item in
                    item.date("datum").map {
                        FollowedUp(date: $0, meeting: item.link("möte"), outcome: item.text("utfall"))
                    }
                },
                corrections: values.mappings("rättelser").compactMap { item in
                    guard let date = item.date("datum"), let what = item.text("vad") else { return nil }
                    return Correction(date: date, what: what, why: item.text("varför"))
                },
                withdrawal: values.mapping("avpublicerad").flatMap { item in
                    guard let date = item.date("datum"), let reason = item.text("skäl") else { return nil }
                    return Withdrawal(date: date, reason: reason)
                },
                language: values.text("språk"), saidNone: values.saidNone))
    }
}

extension String {
    /// A path without the ending after its last point: `moten/est/2025-03-12.md` → `moten/est/2025-03-12`.
    var droppingExtension: String {
        guard let point = utf8.lastIndex(of: UInt8(ascii: ".")), !utf8[point...].contains(UInt8(ascii: "/")) else {
            return self
        }
        return String(self[..<point])
    }
}
