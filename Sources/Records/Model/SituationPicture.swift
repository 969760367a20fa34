public import Documents
public import Text

/// A situation picture (lägesbild) of crime and felt safety.
public final class SituationPicture: Sendable {
    public let head: RecordHead
    public let period: DatePeriod?
    /// `kort` (a month) or `fördjupad`.
    public let scope: String?
    /// `brottslighet`, `otrygghet`, `hälsa` …
    public let facets: [String]
    /// The organisations that made it together.
    public let madeBy: [String]
    public let sources: [Source]
    public let problems: [Problem]
    /// The text around the problems, in order; a problem stands in it as its part.
    public let content: [Content]

    init(
        head: RecordHead, period: DatePeriod?, scope: String?, facets: [String], madeBy: [String], sources: [Source],
        problems: [Problem], content: [Content]
    ) {
        self.head = head
        self.period = period
        self.scope = scope
        self.facets = facets
        self.madeBy = madeBy
        self.sources = sources
        self.problems = problems
        self.content = content
    }
}

/// What a picture, analysis or plan rests on (källa).
public struct Source: Sendable, Hashable {
    public var name: String
    /// Where the name stands.
    public var span: SourceSpan
    public var publisher: String?
    public var date: CivilDate?
    public var data: Link?
    public var record: Link?
    public var link: String?
    /// `använd: nej`: looked at and put aside, with the reason.
    public var isUsed: Bool
    public var reason: String?

    init?(_ values: CheckedValues) {
        guard let name = values.text("namn") else { return nil }
        self.name = name
        span = values.span(of: "namn") ?? values.span
        publisher = values.text("utgivare")
        date = values.date("datum")
        data = values.link("data")
        record = values.link("post")
        link = values.text("länk")
        isUsed = values.boolean("använd") ?? true
        reason = values.text("skäl")
    }
}
