/// An item of a meeting (§) as its page shows it.
public struct ShownItem: Sendable, Hashable {
    public var anchor: String
    public var number: String
    public var title: ShownText
    /// `§ 4 Lägesbild för våren`, without marks.
    public var plainHeading: String
    public var facts: [MeetingFact]
    public var pieces: [ShownPiece]
    public var leadsHere: [ShownLink]
    /// What follows it under a heading that is no §.
    public var after: [ShownPiece]
}

/// A piece of an item (stycke i en §), in the order of the notes.
public enum ShownPiece: Sendable, Hashable {
    case prose(ShownText)
    case map(ShownMapFigure)
    case chart(ShownChart)
    case label(ShownLabel)
}

/// A labelled paragraph (etikett) in its place: what it is, its text, its fields, and what came of it.
public struct ShownLabel: Sendable, Hashable {
    /// The looks that a label may have.
    public enum Look: Sendable, Hashable {
        case decision, statement, assignment, report, dissent, question
    }

    public var look: Look
    /// `Beslut`, `Avvikande synpunkt` …
    public var word: String
    public var anchor: String
    public var text: ShownText
    public var tag: StatusTag?
    public var facts: [MeetingFact]
    public var leadsHere: [ShownLink]
}
