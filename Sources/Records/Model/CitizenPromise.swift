public import Documents
public import Text

/// A citizen promise (medborgarlöfte) by the municipality and the police, with its undertakings.
public final class CitizenPromise: Sendable {
    public let head: RecordHead
    public let parties: [String]
    public let period: DatePeriod?
    /// `tertial`, `kvartal`, `halvår` or `år`.
    public let followUpRhythm: String?
    public let grounds: [Link]
    public let signed: CivilDate?
    public let steeredBy: Link?
    public let undertakings: [Undertaking]
    public let content: [Content]

    init(
        head: RecordHead, parties: [String], period: DatePeriod?, followUpRhythm: String?, grounds: [Link],
        signed: CivilDate?, steeredBy: Link?, undertakings: [Undertaking], content: [Content]
    ) {
        self.head = head
        self.parties = parties
        self.period = period
        self.followUpRhythm = followUpRhythm
        self.grounds = grounds
        self.signed = signed
        self.steeredBy = steeredBy
        self.undertakings = undertakings
        self.content = content
    }
}
