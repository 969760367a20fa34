/// What a reference may lead to (mål): a set of kinds of record, part, label and of things without a page.
public struct TargetKinds: OptionSet, Sendable, Hashable {
    public let rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    public static func record(_ kind: RecordKind) -> TargetKinds { TargetKinds(rawValue: 1 << UInt64(kind.rawValue)) }

    public static func records(_ kinds: RecordKind...) -> TargetKinds {
        kinds.reduce([]) { $0.union(.record($1)) }
    }

    public static let agendaItem = TargetKinds(rawValue: 1 << 24)
    public static let problem = TargetKinds(rawValue: 1 << 25)
    public static let cause = TargetKinds(rawValue: 1 << 26)
    public static let measure = TargetKinds(rawValue: 1 << 27)
    public static let undertaking = TargetKinds(rawValue: 1 << 28)
    public static let finding = TargetKinds(rawValue: 1 << 29)
    public static let followUp = TargetKinds(rawValue: 1 << 30)
    public static let term = TargetKinds(rawValue: 1 << 31)
    /// A labelled paragraph that gives an assignment (uppdrag).
    public static let assignment = TargetKinds(rawValue: 1 << 32)
    /// Any labelled paragraph: an assignment, a decision, a question …
    public static let label = TargetKinds(rawValue: 1 << 33)
    /// A seat (plats) of a body, by its id.
    public static let seat = TargetKinds(rawValue: 1 << 40)
    /// An attached document in `filer/`.
    public static let file = TargetKinds(rawValue: 1 << 41)
    /// A picture in `bilder/`.
    public static let picture = TargetKinds(rawValue: 1 << 42)
    /// An ordinary heading of a record.
    public static let heading = TargetKinds(rawValue: 1 << 43)
    /// An address out of the site.
    public static let external = TargetKinds(rawValue: 1 << 44)
    /// A rule of a governing document, by its id.
    public static let rule = TargetKinds(rawValue: 1 << 45)

    public static let body = record(.body)
    public static let area = record(.area)
    public static let series = record(.dataSeries)
    public static let meeting: TargetKinds = [record(.meeting), agendaItem, assignment, label]
    public static let anyRecord = TargetKinds(rawValue: (1 << 20) - 1)
    public static let anyPart = TargetKinds(rawValue: ((1 << 34) - 1) & ~((1 << 24) - 1))
    /// Whatever has a place on the site.
    public static let anything: TargetKinds = [anyRecord, anyPart, file, picture, heading, external, rule]

    /// The Swedish words for what is in the set, for messages: `organ`, `område`, `plats`.
    public var words: [String] {
        var words: [String] = []
        if contains(.anyRecord) {
            words.append("handling")
        } else {
            for kind in RecordKind.allCases where contains(.record(kind)) { words.append(kind.word) }
        }
        let others: [(TargetKinds, String)] = [
            (.agendaItem, "§"), (.problem, "problem"), (.cause, "orsak"), (.measure, "åtgärd"),
            (.undertaking, "åtagande"), (.finding, "iakttagelse"), (.followUp, "uppföljning"), (.term, "term"),
            (.assignment, "uppdrag"), (.label, "beslut eller annan etikett"), (.seat, "plats"), (.file, "fil"),
            (.picture, "bild"), (.rule, "regel"),
        ]
        for (kind, word) in others where contains(kind) { words.append(word) }
        return words
    }
}
