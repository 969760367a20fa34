public import Text

/// A reference (hänvisning) as an editor wrote it: an id, a path with or without `#part`, or an https address.
///
/// A record's references stand in one list; the link stage gives each its `Target`. The links of the running text come
/// first in it, in their order, so that a `LinkSlot.link` is an index into it as well.
public struct Reference: Sendable, Hashable {
    public var text: String
    public var span: SourceSpan
    /// What it may lead to.
    public var kinds: TargetKinds
    /// Free text may stand here instead (with a space or a capital letter).
    public var allowsText: Bool
    /// A seat's id is looked up in this body first; nil outside bodies and meetings.
    public var seatBody: String?
    /// What the reference says, for the lists of what leads where.
    public var role: ReferenceRole
    /// The file that it stands in, where that is not the record's own: the table beside a series' description.
    public var file: String?

    public init(
        text: String, span: SourceSpan, kinds: TargetKinds, allowsText: Bool = false, seatBody: String? = nil,
        role: ReferenceRole = .mention, file: String? = nil
    ) {
        self.text = text
        self.span = span
        self.kinds = kinds
        self.allowsText = allowsText
        self.seatBody = seatBody
        self.role = role
        self.file = file
    }
}

/// A reference of a record (hänvisning), by its place: which record of the archive, and which of its references.
public struct Link: Sendable, Hashable {
    public var record: Int32
    public var reference: Int32

    public init(record: Int32, reference: Int32) {
        self.record = record
        self.reference = reference
    }
}

/// What a reference says of its two ends (roll).
public enum ReferenceRole: UInt8, Sendable, Hashable {
    /// A link in running text.
    case mention
    /// A key or field that names something: the body, area, owner, cause, plan …
    case names
    /// `ersätter`: the older one.
    case replaces
    /// A source of a picture, analysis or series (`källor`, `grund`).
    case source
    /// What a follow-up rests on (`Bevis`).
    case evidence
    /// The folder that the record lies in, named after its body or area.
    case folder
    /// The meeting that treated it (`Möte`, `behandlad`).
    case treated
}
