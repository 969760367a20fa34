public import Text

/// One thing said of a record (uppgift): a term and its value, as a row of a list of facts.
public struct RecordFact: Sendable, Hashable {
    public enum Value: Sendable, Hashable {
        case text(String)
        case date(CivilDate)
        /// With its weekday: for what is ahead.
        case dayAhead(CivilDate)
        /// In one sentence: `a, b och c`.
        case links([ShownLink])
        /// One a line.
        case lines([ShownLink])
        case field(ShownField)
    }

    public var term: String
    public var value: Value

    init(_ term: String, _ value: Value) {
        self.term = term
        self.value = value
    }
}

extension [RecordFact] {
    /// Nothing is added where there is no value.
    mutating func add(_ term: String, _ text: String?) {
        if let text, !text.isEmpty { append(RecordFact(term, .text(text))) }
    }

    mutating func add(_ term: String, _ date: CivilDate?) {
        if let date { append(RecordFact(term, .date(date))) }
    }

    mutating func add(_ term: String, _ links: [ShownLink]) {
        if !links.isEmpty { append(RecordFact(term, .links(links))) }
    }

    mutating func add(_ term: String, lines: [ShownLink]) {
        if !lines.isEmpty { append(RecordFact(term, lines.count == 1 ? .links(lines) : .lines(lines))) }
    }

    mutating func add(_ term: String, _ words: [String]) {
        if !words.isEmpty { append(RecordFact(term, .text(SwedishFormat.list(words)))) }
    }
}
