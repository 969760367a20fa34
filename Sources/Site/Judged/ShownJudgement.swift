public import Oversight
public import Text

/// How a rule was kept in one unit (bedömning) as readers see it: the outcome, the arithmetic, and what shows it.
public struct ShownJudgement: Sendable, Hashable {
    /// At the beginning of a line: `Våren 2025`, `12 mars 2025`.
    public var period: String
    /// The record, part or area that it is about; nil where it is about the body itself.
    public var subject: ShownLink?
    public var outcome: Outcome
    /// A sentence: `4 av 4 möten 2025.`
    public var arithmetic: String
    public var note: String?
    /// The last day, where nothing is decided yet.
    public var due: CivilDate?
    /// The rule's own exception, beside what was not kept.
    public var exception: String?
    /// The body's own comments, with who made them: `Organets kommentar (ordförande): …`
    public var comments: [String]
    public var evidence: [ShownLink]
    /// The period's days, for order and for choosing a year.
    public var first: CivilDate
    public var last: CivilDate
}

extension Outcome {
    /// The outcomes in the order that readers meet them: first what was not kept.
    public static let inReadingOrder: [Outcome] = [
        .breach, .deviation, .ongoing, .cannotTell, .metEvidenced, .metStated, .notApplicable,
    ]

    /// The word with a capital: `Ej uppfylld`.
    public var heading: String { swedish.capitalised }

    public var tag: StatusTag {
        switch self {
        case .breach, .deviation: StatusTag(heading, .late)
        case .ongoing: StatusTag(heading, .ongoing)
        case .metEvidenced, .metStated: StatusTag(heading, .done)
        case .cannotTell, .notApplicable: StatusTag(heading, .plain)
        }
    }

    /// What the word means, in a sentence.
    public var meaning: String {
        switch self {
        case .breach: "Regeln säger ska, och uppgifterna visar att det inte blev så."
        case .deviation: "Regeln säger bör, och det blev inte så."
        case .ongoing: "Tiden har inte gått ut, och inget är avgjort."
        case .cannotTell: "Webbplatsen saknar uppgifter som behövs för att svara."
        case .metEvidenced:
            "Något annat än uppgiften själv visar det: anteckningar, mottagarens § eller en annan handling."
        case .metStated: "Organet uppger det, men inget annat på webbplatsen visar det."
        case .notApplicable: "Regeln ställde inget krav den gången."
        }
    }

    /// The word as an anchor.
    public var anchor: String { "_" + Slug.make(swedish) }
}
