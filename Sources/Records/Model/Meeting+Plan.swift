public import Text

extension Meeting {
    /// What is known before a meeting is held (planering), and stays true of one that never was.
    struct Plan: Sendable {
        var date: CivilDate
        var time: ClockRange?
        var place: String?
        var plannedDate: CivilDate?
        var movedTo: CivilDate?
        var call: Call?
        var isExtra: Bool
        var cancellation: Cancellation?
    }

    /// The day on which it was or will be held; of one that was called off, the day on which it would have been.
    public var date: CivilDate { plan.date }
    public var time: ClockRange? { plan.time }
    public var place: String? { plan.place }
    /// The day that was planned first, where it was moved.
    public var plannedDate: CivilDate? { plan.plannedDate }
    /// The day that it was moved to (flyttat-till): `date` itself, where this file is that day's too.
    public var movedTo: CivilDate? { plan.movedTo }
    /// Whether it was called off for another day, on which it has a file of its own.
    public var wasMovedAway: Bool { plan.movedTo != nil && plan.cancellation != nil && plan.cancellation?.date == nil }
    public var call: Call? { plan.call }
    public var isExtra: Bool { plan.isExtra }
    public var cancellation: Cancellation? { plan.cancellation }

    /// The summons (kallelse).
    public struct Call: Sendable, Hashable {
        public var sent: CivilDate?
        public var by: Link?
        public var form: String?
        public var receivers: [Receiver]
        public var documents: [Link]
        /// `handlingar: inga`.
        public var saysNoDocuments = false
    }

    /// Who gets something (mottagare): a group by its word, or a body, seat or text.
    public enum Receiver: Sendable, Hashable {
        case group(String)
        case link(Link)
    }

    /// That the meeting was called off (inställt), and why.
    public struct Cancellation: Sendable, Hashable {
        public var date: CivilDate?
        public var reason: String?
        /// The day to which it was moved, where that is why.
        public var movedTo: CivilDate?
    }
}
