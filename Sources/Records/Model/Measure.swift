public import Text

/// A measure of an action plan (åtgärd) with its log.
public struct Measure: Sendable, Hashable {
    public var head: PartHead
    public var owner: Link?
    public var participants: [Link]
    public var causes: [Link]
    public var areas: [Link]
    public var focus: [String]
    /// `social` or `situationell`.
    public var orientation: String?
    /// `kort` or `lång`.
    public var horizon: String?
    public var start: DatePeriod?
    public var deadline: Deadline?
    public var decisions: [Decision]
    /// Research or experience behind it (kunskapsstöd).
    public var knowledge: FieldText?
    /// How one will see that it worked (mått).
    public var yardstick: FieldText?
    /// The status before the first follow-up.
    public var firstStatus: WorkStatus?
    public var evidence: FieldText?
    public var reason: FieldText?
    /// Whose list it is on.
    public var heldBy: [Link]
    /// Not in the plan from the start, but taken on after something happened.
    public var isUnplanned: Bool
    /// The fields that say `inga`.
    public var saidNone: [String]
    /// In the order of dates.
    public var followUps: [FollowUp]

    /// A follow-up of a measure (uppföljning): one row of its log.
    public struct FollowUp: Sendable, Hashable {
        public var head: PartHead
        public var date: CivilDate
        public var status: WorkStatus?
        /// `uppfyllt`, `delvis`, `inte uppfyllt` or `går inte att bedöma`.
        public var outcome: String?
        public var evidence: FieldText?
        public var reason: FieldText?
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
