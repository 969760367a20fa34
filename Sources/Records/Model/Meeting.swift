public import Text

/// A meeting (möte): kallelse, agenda and notes in one file, at one address for its whole life.
public struct Meeting: Sendable {
    public var head: RecordHead
    /// The body, by the folder's name.
    public var body: Link
    public var date: CivilDate
    public var time: ClockRange?
    public var place: String?
    public var plannedDate: CivilDate?
    public var movedTo: CivilDate?
    public var call: Call?
    public var isExtra: Bool
    public var chair: Link?
    public var secretary: Link?
    /// Nil where the key is absent; the notes exist when this or `participants` is given.
    public var present: [Link]?
    public var absent: Attendance?
    public var substitutes: [Substitute]
    public var presentBodies: [PresentBody]
    /// Categories, for bodies with open membership.
    public var participants: [String]
    public var invited: [Invited]
    public var approvers: [Link]
    /// The day of the last approval; nil where not approved.
    public var approvals: [Approval]
    public var served: [Dispatch]
    public var dispatched: [Dispatch]
    public var notified: [Notification]
    /// `uppdrag: inga`.
    public var saysNoAssignments: Bool
    public var dissentRemark: DissentRemark
    public var cancellation: Cancellation?
    /// Text before the first §.
    public var lead: [AgendaItem.ItemContent]
    public var items: [AgendaItem]

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

    /// Who gets something: a group by its word, or a body, seat or text.
    public enum Receiver: Sendable, Hashable {
        case group(String)
        case link(Link)
    }

    public enum Attendance: Sendable, Hashable {
        case explicitlyNone
        case seats([Link])
    }

    public struct Substitute: Sendable, Hashable {
        public var seat: Link
        public var by: String
    }

    public struct PresentBody: Sendable, Hashable {
        public var body: Link
        public var count: Int
    }

    public struct Invited: Sendable, Hashable {
        public var who: String
        public var reason: String?
    }

    public struct Approval: Sendable, Hashable {
        /// `ordförande` or `justerare`; nil where one date stands for all.
        public var role: String?
        public var date: CivilDate
    }

    /// That the notes were sent to somebody (delgivning, expediering).
    public struct Dispatch: Sendable, Hashable {
        public var to: Receiver
        public var date: CivilDate
        public var via: String?
    }

    /// That the notes were reported to a body (anmälan), and its § as the receipt.
    public struct Notification: Sendable, Hashable {
        public var to: Link
        public var date: CivilDate
        public var paragraph: String?
    }

    /// What the head says of dissenting views: silence is "not recorded", which is not "none".
    public enum DissentRemark: Sendable, Hashable {
        case notRecorded
        case none
        case text(String)
    }

    public struct Cancellation: Sendable, Hashable {
        public var date: CivilDate?
        public var reason: String?
    }

    /// Whether the text is notes; before that it is the kallelse's.
    public var hasNotes: Bool { present != nil || !participants.isEmpty }

    /// The day when the last approver signed; nil until all that are named have.
    public var approvedOn: CivilDate? {
        let isSigned = approvers.isEmpty || approvals.contains { $0.role == nil || $0.role == "justerare" }
        return isSigned ? approvals.map(\.date).max() : nil
    }
}
