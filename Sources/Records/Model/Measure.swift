public import Text

/// A measure of an action plan (åtgärd) with its log.
public final class Measure: Sendable {
    public let head: PartHead
    public let owner: Link?
    public let participants: [Link]
    public let causes: [Link]
    public let areas: [Link]
    public let focus: [String]
    /// `social` or `situationell`.
    public let orientation: String?
    /// `kort` or `lång`.
    public let horizon: String?
    public let start: DatePeriod?
    public let deadline: Deadline?
    public let decisions: [Decision]
    /// Research or experience behind it (kunskapsstöd).
    public let knowledge: FieldText?
    /// How one will see that it worked (mått).
    public let yardstick: FieldText?
    /// The status before the first follow-up.
    public let firstStatus: WorkStatus?
    public let evidence: FieldText?
    public let reason: FieldText?
    /// Whose list it is on.
    public let heldBy: [Link]
    /// Not in the plan from the start, but taken on after something happened.
    public let isUnplanned: Bool
    /// The fields that say `inga`.
    public let saidNone: [String]
    /// In the order of dates.
    public let followUps: [FollowUp]

    /// A follow-up of a measure (uppföljning): one row of its log.
    public struct FollowUp: Sendable, Hashable {
        public var head: PartHead
        public var date: CivilDate
        public var status: WorkStatus?
        /// `uppfyllt`, `delvis`, `inte uppfyllt` or `går inte att bedöma`.
        public var outcome: String?
        public var evidence: FieldText?
        public var reason: FieldText?
        /// When it is now to be done (ny tid): the deadline that was promised stays what it was.
        public var newTime: DatePeriod?
        public var meeting: Link?
    }

    init(_ values: CheckedValues, head: PartHead, followUps: [FollowUp]) {
        self.head = head
        owner = values.link("Ansvarig")
        participants = values.links("Medverkande")
        causes = values.links("Orsak")
        areas = values.links("Område")
        focus = values.texts("Fokus")
        orientation = values.text("Inriktning")
        horizon = values.text("Sikt")
        start = values.moment("Start")
        deadline = Deadline(values.value("Klart"))
        decisions = values.mappings("Beslut").compactMap(Decision.init)
        knowledge = values.inline("Kunskapsstöd")
        yardstick = values.inline("Mått")
        firstStatus = values.text("Status").flatMap(WorkStatus.init)
        evidence = values.inline("Bevis")
        reason = values.inline("Skäl")
        heldBy = values.links("Hos")
        isUnplanned = values.boolean("Oplanerad") ?? false
        saidNone = values.saidNone
        self.followUps = followUps.sorted { $0.date < $1.date }
    }
}
