public import Documents
public import Text

/// A report (rapport), business plan, year wheel or evaluation.
public struct Report: Sendable {
    public var head: RecordHead
    /// `lägesrapport`, `årsrapport` …
    public var sort: String?
    public var from: Link?
    public var to: [Link]
    public var period: DatePeriod?
    public var concerns: [Link]
    public var treated: [Link]
    public var decided: Decision?
    public var call: Meeting.Call?
    public var dispatched: [Meeting.Dispatch]
    public var notified: [Meeting.Notification]
    /// An årsplan's planned meetings.
    public var plannedMeetings: [PlannedMeeting]
    public var content: [Content]

    public struct PlannedMeeting: Sendable, Hashable {
        public var body: Link
        public var date: CivilDate
    }
}
