public import Documents
public import Text

/// A cause analysis (orsaksanalys) of a situation picture's problems.
public final class CauseAnalysis: Sendable {
    public let head: RecordHead
    public let picture: Link?
    public let method: String?
    public let period: DatePeriod?
    public let madeBy: [String]
    public let sources: [Source]
    public let causes: [Cause]
    public let content: [Content]

    init(
        head: RecordHead, picture: Link?, method: String?, period: DatePeriod?, madeBy: [String], sources: [Source],
        causes: [Cause], content: [Content]
    ) {
        self.head = head
        self.picture = picture
        self.method = method
        self.period = period
        self.madeBy = madeBy
        self.sources = sources
        self.causes = causes
        self.content = content
    }
}
