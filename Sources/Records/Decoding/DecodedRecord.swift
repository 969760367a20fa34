public import Text

/// What the decode stage makes of one file: its record, what it refers to, and what others may refer to in it.
public struct DecodedRecord: Sendable {
    public var record: Record
    public var references: [Reference]
    /// The parts and labels, in the order of the file; `PartHead.local` is the index.
    public var parts: [PartEntry]
    /// The anchors of ordinary headings and of rules.
    public var anchors: Set<String>
    public var ruleIDs: Set<String>
    /// What the text's charts and maps ask of series.
    public var fences: [FenceUse]

    init(
        record: Record, references: [Reference] = [], parts: [PartEntry] = [], anchors: Set<String> = [],
        ruleIDs: Set<String> = [], fences: [FenceUse] = []
    ) {
        self.record = record
        self.references = references
        self.parts = parts
        self.anchors = anchors
        self.ruleIDs = ruleIDs
        self.fences = fences
    }
}

/// A part or label as the archive lists it (del i registret).
public struct PartEntry: Sendable, Hashable {
    public var record: RecordID
    public var anchor: String
    /// The heading's text, or the label's.
    public var title: String
    public var kinds: TargetKinds
    public var span: SourceSpan
    /// The part it stands in (a follow-up's measure, an assignment's §), by its place among the record's parts.
    public var parent: Int32?

    /// Problem, Åtgärd, Åtagande and Iakttagelse have a page of their own.
    public var hasOwnPage: Bool { !kinds.isDisjoint(with: [.problem, .measure, .undertaking, .finding]) }
}
