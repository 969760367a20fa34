public import Documents
public import Text

/// A safety survey (trygghetsundersökning) with its questions, the same from year to year.
public struct SafetySurvey: Sendable {
    public var head: RecordHead
    public var period: DatePeriod?
    public var method: String?
    /// How many answered.
    public var respondents: Int?
    /// How many were asked.
    public var sample: Int?
    public var questions: [Question]
    public var content: [Content]

    public struct Question: Sendable, Hashable {
        public var id: String
        public var text: String
        public var data: Link?
        public var column: String?
    }
}
