public import Documents
public import Text

/// What every part and label of a record has (del): its anchor, its heading and its text.
public struct PartHead: Sendable, Hashable {
    public var record: RecordID
    /// The part's place among the record's parts and labels; `Archive.part(_:)` turns it into a `PartID`.
    public var local: Int32
    /// The anchor within the record's page.
    public var anchor: String
    public var title: InlineText
    public var headingSpan: SourceSpan
    /// What stands under the fields; the parts below it are not in it.
    public var content: [Content]
}
