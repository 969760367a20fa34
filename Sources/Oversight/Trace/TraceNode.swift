public import Records

/// A place of the red thread (led i den röda tråden): a record or one of its parts.
public enum TraceNode: Sendable, Hashable {
    case record(RecordID)
    case part(PartID)
}
