public import Documents
public import Text

/// A cause analysis (orsaksanalys) of a situation picture's problems.
public struct CauseAnalysis: Sendable {
    public var head: RecordHead
    public var picture: Link?
    public var method: String?
    public var period: DatePeriod?
    public var madeBy: [String]
    public var sources: [Source]
    public var causes: [Cause]
    public var content: [Content]
}
