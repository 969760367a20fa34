public import Documents
public import Text

/// A citizen promise (medborgarlöfte) by the municipality and the police, with its undertakings.
public struct CitizenPromise: Sendable {
    public var head: RecordHead
    public var parties: [String]
    public var period: DatePeriod?
    /// `tertial`, `kvartal`, `halvår` or `år`.
    public var followUpRhythm: String?
    public var grounds: [Link]
    public var signed: CivilDate?
    public var steeredBy: Link?
    public var undertakings: [Undertaking]
    public var content: [Content]
}
