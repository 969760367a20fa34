public import Documents
public import Text

/// A safety inspection (trygghetsbesiktning) of an area, once called trygghetsvandring.
public final class SafetyInspection: Sendable {
    public let head: RecordHead
    public let area: Link
    public let date: CivilDate
    /// `vår` or `höst`; decisive, whatever the date says.
    public let season: String?
    /// Where `årstid` stands in the head.
    public let seasonSpan: SourceSpan?
    /// Categories, never names.
    public let participants: [String]
    public let route: String?
    public let followsUp: Link?
    public let owner: Link?
    public let call: Meeting.Call?
    public let dispatched: [Meeting.Dispatch]
    public let time: ClockRange?
    public let place: String?
    public let cancellation: Meeting.Cancellation?
    public let findings: [Finding]
    public let content: [Content]

    init(
        head: RecordHead, area: Link, date: CivilDate, season: String?, seasonSpan: SourceSpan?,
        participants: [String], route: String?, followsUp: Link?, owner: Link?, call: Meeting.Call?,
        dispatched: [Meeting.Dispatch], time: ClockRange?, place: String?, cancellation: Meeting.Cancellation?,
        findings: [Finding], content: [Content]
    ) {
        self.head = head
        self.area = area
        self.date = date
        self.season = season
        self.seasonSpan = seasonSpan
        self.participants = participants
        self.route = route
        self.followsUp = followsUp
        self.owner = owner
        self.call = call
        self.dispatched = dispatched
        self.time = time
        self.place = place
        self.cancellation = cancellation
        self.findings = findings
        self.content = content
    }
}
