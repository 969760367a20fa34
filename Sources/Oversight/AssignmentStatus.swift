public import Records
public import Text

/// Where an assignment (uppdrag) is on a day.
public struct AssignmentStatus: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// Not answered, and its day has passed.
        case late = "försenat"
        case open = "öppet"
        /// A report says that it goes on, or that part is done.
        case ongoing = "pågår"
        case done = "klart"
        /// Ended without a measure.
        case closed = "avslutat utan åtgärd"
    }

    public var assignment: PartID
    public var state: State
    /// The last day on which it was to be done; nil where none was given.
    public var due: CivilDate?
    /// Answered, but after its day.
    public var wasLate: Bool
    /// The reports, in the order of their meetings' dates.
    public var reports: [Report]

    /// One report back (återrapport): where, when, and what it said.
    public struct Report: Sendable, Hashable {
        public var part: PartID
        public var meeting: RecordID
        public var date: CivilDate
        public var status: String?
    }
}
