public import Text

/// A meeting (möte): kallelse, agenda and notes in one file, at one address for its whole life.
public final class Meeting: Sendable {
    public let head: RecordHead
    /// The body, by the folder's name.
    public let body: Link
    /// The day on which it was or will be held; of one that was called off, the day on which it would have been.
    public let date: CivilDate
    public let time: ClockRange?
    public let place: String?
    /// The day that was planned first, where it was moved.
    public let plannedDate: CivilDate?
    /// The day that it was moved to (flyttat-till): `date` itself, where this file is that day's too.
    public let movedTo: CivilDate?
    public let call: Call?
    public let isExtra: Bool
    public let chair: Link?
    public let secretary: Link?
    /// Nil where the key is absent; the notes exist when this or `participants` is given.
    public let present: [Link]?
    public let absent: Attendance?
    public let substitutes: [Substitute]
    public let presentBodies: [PresentBody]
    /// Categories, for bodies with open membership.
    public let participants: [String]
    public let invited: [Invited]
    public let approvers: [Link]
    /// Who has approved the notes, and when (justerat), in the order of the head.
    public let approvals: [Approval]
    public let served: [Dispatch]
    public let dispatched: [Dispatch]
    public let notified: [Notification]
    /// `uppdrag: inga`.
    public let saysNoAssignments: Bool
    public let dissentRemark: DissentRemark
    public let cancellation: Cancellation?
    /// Text before the first §; all of it where there is none.
    public let lead: [AgendaItem.ItemContent]
    public let items: [AgendaItem]
    /// The pieces of the whole text, in the order of the file: nearly every stage goes through them.
    public let pieces: [AgendaItem.ItemContent]
    /// The same pieces, each with the § it stands in; nil before the first § and for what stands between two.
    public let labels: [(item: AgendaItem?, piece: AgendaItem.ItemContent)]

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

    /// What the head says of dissenting views: silence is "not recorded", which is not "none".
    public enum DissentRemark: Sendable, Hashable {
        case notRecorded
        case none
        case text(String)
    }

    /// That the meeting was called off (inställt), and why.
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

    init(
        head: RecordHead, body: Link, date: CivilDate, time: ClockRange?, place: String?, plannedDate: CivilDate?,
        movedTo: CivilDate?, call: Call?, isExtra: Bool, chair: Link?, secretary: Link?, present: [Link]?,
        absent: Attendance?, substitutes: [Substitute], presentBodies: [PresentBody], participants: [String],
        invited: [Invited], approvers: [Link], approvals: [Approval], served: [Dispatch], dispatched: [Dispatch],
        notified: [Notification], saysNoAssignments: Bool, dissentRemark: DissentRemark, cancellation: Cancellation?,
        lead: [AgendaItem.ItemContent], items: [AgendaItem]
    ) {
        self.head = head
        self.body = body
        self.date = date
        self.time = time
        self.place = place
        self.plannedDate = plannedDate
        self.movedTo = movedTo
        self.call = call
        self.isExtra = isExtra
        self.chair = chair
        self.secretary = secretary
        self.present = present
        self.absent = absent
        self.substitutes = substitutes
        self.presentBodies = presentBodies
        self.participants = participants
        self.invited = invited
        self.approvers = approvers
        self.approvals = approvals
        self.served = served
        self.dispatched = dispatched
        self.notified = notified
        self.saysNoAssignments = saysNoAssignments
        self.dissentRemark = dissentRemark
        self.cancellation = cancellation
        self.lead = lead
        self.items = items
        let count = items.reduce(lead.count) { $0 + $1.content.count + $1.after.count }
        var pieces: [AgendaItem.ItemContent] = []
        var labels: [(item: AgendaItem?, piece: AgendaItem.ItemContent)] = []
        pieces.reserveCapacity(count)
        labels.reserveCapacity(count)
        func add(_ content: [AgendaItem.ItemContent], of item: AgendaItem?) {
            for piece in content {
                pieces.append(piece)
                labels.append((item, piece))
            }
        }
        add(lead, of: nil)
        for item in items {
            add(item.content, of: item)
            add(item.after, of: nil)
        }
        self.pieces = pieces
        self.labels = labels
    }
}
