public import Text

extension Meeting {
    /// What a meeting's notes say in the head (anteckningar). Empty is what is left where the notes are hidden: what is not
    /// given is not there.
    struct Notes: Sendable {
        var chair: Link?
        var secretary: Link?
        var present: [Link]?
        var absent: Attendance?
        var substitutes: [Substitute] = []
        var presentBodies: [PresentBody] = []
        var participants: [String] = []
        var invited: [Invited] = []
        var approvers: [Link] = []
        var approvals: [Approval] = []
        var served: [Dispatch] = []
        var dispatched: [Dispatch] = []
        var notified: [Notification] = []
        var saysNoAssignments = false
        var dissentRemark = DissentRemark.notRecorded
    }

    public var chair: Link? { notes.chair }
    public var secretary: Link? { notes.secretary }
    /// Nil where the key is absent; the notes exist when this or `participants` is given.
    public var present: [Link]? { notes.present }
    public var absent: Attendance? { notes.absent }
    public var substitutes: [Substitute] { notes.substitutes }
    public var presentBodies: [PresentBody] { notes.presentBodies }
    /// Categories, for bodies with open membership.
    public var participants: [String] { notes.participants }
    public var invited: [Invited] { notes.invited }
    public var approvers: [Link] { notes.approvers }
    /// Who has approved the notes, and when (justerat), in the order of the head.
    public var approvals: [Approval] { notes.approvals }
    public var served: [Dispatch] { notes.served }
    public var dispatched: [Dispatch] { notes.dispatched }
    public var notified: [Notification] { notes.notified }
    /// `uppdrag: inga`.
    public var saysNoAssignments: Bool { notes.saysNoAssignments }
    public var dissentRemark: DissentRemark { notes.dissentRemark }

    /// Whether the text is notes; before that it is the kallelse's.
    public var hasNotes: Bool { present != nil || !participants.isEmpty }

    /// The day of the last signature; nil until there is one, and one of a `justerare` where any is named.
    public var approvedOn: CivilDate? {
        let isSigned = approvers.isEmpty || approvals.contains { $0.role == nil || $0.role == "justerare" }
        return isSigned ? approvals.map(\.date).max() : nil
    }

    /// Who was away (frånvarande): `inga`, or seats.
    public enum Attendance: Sendable, Hashable {
        case explicitlyNone
        case seats([Link])
    }

    /// Somebody in another's place (ersättare).
    public struct Substitute: Sendable, Hashable {
        public var seat: Link
        public var by: String
    }

    /// How many came from a body (närvarande-organ).
    public struct PresentBody: Sendable, Hashable {
        public var body: Link
        public var count: Int
    }

    /// Somebody who was asked to come (inbjuden), and why.
    public struct Invited: Sendable, Hashable {
        public var who: String
        public var reason: String?
    }

    /// That the notes were approved by one of those who do it (justering).
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

    /// What the head says of dissenting views (avvikande synpunkter): silence is "not recorded", which is not "none".
    public enum DissentRemark: Sendable, Hashable {
        case notRecorded
        case none
        case text(String)
    }
}
