public import Records
public import Text

/// A matter (ärende) on its way through meetings and bodies: what carries one diary number, or is linked § by §.
public struct Matter: Sendable {
    /// The last word of its address: `ks-2024-141`, or its first §, `trygghetsradet-2024-02-14-p-6`.
    public var id: String
    /// As first written, in the order in which they came.
    public var numbers: [String]
    /// In the order of days.
    public var entries: [Entry]

    /// A step of the matter.
    public struct Entry: Sendable, Hashable {
        public var date: CivilDate?
        public var what: What
    }

    public enum What: Sendable, Hashable {
        /// A § of a meeting.
        case item(PartID)
        /// A record that carries the number.
        case record(RecordID)
        /// A decision elsewhere that a record, measure or § tells of.
        case decision(Decision, in: [TraceNode])
    }
}
