public import Documents
public import Text

/// A governing document (styrdokument): regulation, guideline, policy, plan, PM or law, with its rules.
public struct GoverningDocument: Sendable {
    public var head: RecordHead
    /// `reglemente`, `riktlinje`, `lag` …, or a type that `webbplats.yaml` explains.
    public var sort: String
    /// The number in Svensk författningssamling, of a law.
    public var sfs: String?
    public var adopted: Adoption?
    public var revised: CivilDate?
    public var version: String?
    public var drawnUpBy: String?
    public var appliesTo: String?
    public var validity: DatePeriod?
    /// Where `giltig` stands in the head.
    public var validitySpan: SourceSpan?
    public var legalGrounds: [LegalGround]
    public var goals: [Goal]
    public var rules: [Rule]
    public var headings: [Heading]
    public var passages: [Passage]
    public var content: [Content]

    public enum Adoption: Sendable, Hashable {
        case date(CivilDate)
        case decision(Decision)

        public var date: CivilDate {
            switch self {
            case .date(let date): date
            case .decision(let decision): decision.date
            }
        }
    }

    /// A law that the document rests on (rättslig grund), and what the text calls it.
    public struct LegalGround: Sendable, Hashable {
        public var sfs: String
        public var named: String?
        public var span: SourceSpan
    }

    /// A goal (mål) and the series that show it.
    public struct Goal: Sendable, Hashable {
        public var id: String
        public var text: String
        public var indicators: [Link]
    }
}
