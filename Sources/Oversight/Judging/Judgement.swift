public import Records
public import Text

/// How one rule was kept by one body in one unit (bedömning): the outcome, and all that shows why.
public struct Judgement: Sendable, Hashable {
    public var rule: RuleName
    public var kind: RuleKind
    public var body: RecordID
    /// The record or part where the unit is a record, a trigger or one of `för-varje`; never an internal one.
    public var subject: Place?
    /// The area of a cell.
    public var area: RecordID?
    /// In the form of the data: `2025-Q2`, `2025-03-12`, `2025-vår`, `2025-01-01/2026-12-31`.
    public var period: String
    /// The day through which it can be kept; nil where the rule sets none.
    public var due: CivilDate?
    public var force: Rule.Force
    public var outcome: Outcome
    public var quote: String?
    /// The heading under which the sentence stands; the document itself before its first heading.
    public var source: Place
    public var evidence: [Place]
    /// How it was worked out, in Swedish: `4 av 4 möten under 2025`.
    public var arithmetic: String
    /// What else is to be known: `Ska förnyas senast 1 mars 2027.`
    public var note: String?
    /// The rule's own words about when it is not kept (`undantag`); only beside what was not kept.
    public var exception: String?
    /// What the body itself says of it (`kommentarer`).
    public var comments: [Body.Comment]
    /// The numbers of a `synlighet`, so that a page can say them with the files of the build; nil for the other kinds.
    public var proof: VisibilityProof?
    /// Of an `antal` that is not over: as many are there as must be.
    public var isReached = false

    /// A rule by its document and id.
    public struct RuleName: Sendable, Hashable {
        public var document: RecordID
        public var id: String

        public init(document: RecordID, id: String) {
            self.document = document
            self.id = id
        }

        /// As data write it: `styrdokument/reglemente-2023#minst-fyra`.
        public func name(in archive: Archive) -> String { Place.part(document, id).name(in: archive) }
    }

    /// Whether nothing is settled yet, so that it can still be kept or broken.
    public var isUndecided: Bool { outcome == .ongoing }

    /// Whether something is still to be done, and not only kept from growing too many (`högst`).
    public var asksForMore: Bool { isUndecided && !isReached }

    /// Whether it holds until something is renewed (`aktualitet`): the interval that runs to its last day, and none that a
    /// renewal has ended.
    public var awaitsRenewal: Bool {
        guard kind == .freshness, outcome.isMet, let due else { return false }
        return period.hasSuffix("/" + due.iso)
    }
}
