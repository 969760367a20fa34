import Documents
public import Text

/// What every record has (gemensamma uppgifter): its id, title, dates, publication and history.
public struct RecordHead: Sendable, Hashable {
    public var id: RecordID
    public var kind: RecordKind
    /// The path from the content folder: `moten/est/2025-03-12.md`.
    public var path: String
    /// The path without `.md`: the id, and the address between two slashes.
    public var name: String
    public var title: String
    public var date: CivilDate?
    public var diaryNumber: String?
    /// Two or three sentences, shown first.
    public var summary: String?
    public var body: Link?
    public var areas: [Link]
    public var subjects: [String]
    public var responsible: String?
    public var updated: CivilDate?
    public var publication: Publication
    public var published: CivilDate?
    public var decisions: [Decision]
    public var answers: Link?
    public var followUps: [FollowedUp]
    public var corrections: [Correction]
    public var withdrawal: Withdrawal?
    public var replaces: Link?
    public var language: String?
    /// The keys that say `inga`: an explicit none is not the silence of a key that is not there.
    public var saidNone: [String] = []
    /// The head's place in the file, for gaps that have no place of their own.
    public var span: SourceSpan

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
    /// `defaultTitle` stands where the head has none.
    init(_ values: CheckedValues, id: RecordID, kind: RecordKind, path: String, defaultTitle: String) {
        self.id = id
        self.kind = kind
        self.path = path
        name = path.droppingExtension
        title = values.text("titel") ?? defaultTitle
        date = values.date("datum")
        diaryNumber = values.text("diarienummer")
        summary = values.text("sammanfattning")
        body = values.link("organ")
        areas = values.links("område")
        subjects = values.texts("ämnen")
        responsible = values.text("ansvarig")
        updated = values.date("uppdaterad")
        publication = values.text("publicering").flatMap(Publication.init) ?? .open
        published = values.date("publicerad")
        decisions = values.mappings("beslut").compactMap(Decision.init)
        answers = values.link("svar-på")
        followUps = values.mappings("uppföljningar").compactMap { item in
            item.date("datum").map {
                FollowedUp(date: $0, meeting: item.link("möte"), outcome: item.text("utfall"))
            }
        }
        corrections = values.mappings("rättelser").compactMap { item in
            guard let date = item.date("datum"), let what = item.text("vad") else { return nil }
            return Correction(date: date, what: what, why: item.text("varför"))
        }
        withdrawal = values.mapping("avpublicerad").flatMap { item in
            guard let date = item.date("datum"), let reason = item.text("skäl") else { return nil }
            return Withdrawal(date: date, reason: reason)
        }
        replaces = values.link("ersätter")
        language = values.text("språk")
        saidNone = values.saidNone
        span = SourceSpan(Int(values.span.start), Int(values.span.start))
    }
}

extension String {
    /// A path without the ending after its last point: `moten/est/2025-03-12.md` → `moten/est/2025-03-12`.
    var droppingExtension: String {
        guard let point = lastIndex(of: "."), !self[point...].contains("/") else { return self }
        return String(self[..<point])
    }
}
