/// A record by its place in the archive (record-id): stable while the archive lives, in the order of paths.
public struct RecordID: Sendable, Hashable, Comparable {
    public let index: Int32
    public init(_ index: Int) { self.index = Int32(index) }
    public static func < (left: RecordID, right: RecordID) -> Bool { left.index < right.index }
}

/// A part or label of a record by its place in the archive's list of parts.
public struct PartID: Sendable, Hashable, Comparable {
    public let index: Int32
    public init(_ index: Int) { self.index = Int32(index) }
    public static func < (left: PartID, right: PartID) -> Bool { left.index < right.index }
}

/// What a reference leads to once the archive is linked (mål).
public enum Target: Sendable, Hashable {
    case record(RecordID)
    case part(PartID)
    /// An ordinary heading or rule of a record, by its anchor.
    case anchor(RecordID, String)
    /// A seat: the body and the seat's index in it.
    case seat(RecordID, Int)
    /// An attached document or picture, by its path from the content folder.
    case file(String)
    case external(String)
    /// Free text, as the reference's own words.
    case text
    /// Leads nowhere; an error has been reported.
    case missing
}
