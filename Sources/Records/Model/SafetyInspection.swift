public import Documents
public import Text

/// A safety inspection (trygghetsbesiktning) of an area, once called trygghetsvandring.
public struct SafetyInspection: Sendable {
    public var head: RecordHead
    public var area: Link
    public var date: CivilDate
    /// `vår` or `höst`; decisive, whatever the date says.
    public var season: String?
    /// Where `årstid` stands in the head.
    public var seasonSpan: SourceSpan?
    /// Categories, never names.
    public var participants: [String]
    public var route: String?
    public var followsUp: Link?
    public var owner: Link?
    public var call: Meeting.Call?
    public var dispatched: [Meeting.Dispatch]
    public var time: ClockRange?
    public var place: String?
    public var cancellation: Meeting.Cancellation?
    public var findings: [Finding]
    public var content: [Content]
}
