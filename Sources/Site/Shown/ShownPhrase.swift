public import Text

/// A piece of a line that a page writes (fras): words, a way to something, a day or a status.
public enum ShownPhrase: Sendable, Hashable {
    case text(String)
    case link(ShownLink)
    case day(CivilDate)
    /// A day with its weekday, for what is ahead.
    case weekday(CivilDate)
    case tag(StatusTag)
    case field(ShownField)
}

extension ShownPhrase: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
}

extension [ShownPhrase] {
    /// Several names in a sentence: `a, b och c`.
    static func list(_ links: [ShownLink]) -> [ShownPhrase] {
        if let only = links.first, links.count == 1 { return [.link(only)] }
        return list(links.map { [.link($0)] }, ShownLink.conjunction(between: links))
    }

    /// Several phrases in a sentence: `a, b och c`.
    static func list(_ items: [[ShownPhrase]], _ conjunction: String = "och") -> [ShownPhrase] {
        var line: [ShownPhrase] = []
        for (index, item) in items.enumerated() {
            if index > 0 { line.append(.text(index == items.count - 1 ? " \(conjunction) " : ", ")) }
            line += item
        }
        return line
    }
}

/// A term and what is said of it (uppgift), each value a line of its own.
public struct MeetingFact: Sendable, Hashable {
    public var term: String
    public var lines: [[ShownPhrase]]

    init(_ term: String, _ line: [ShownPhrase]) {
        self.term = term
        lines = [line]
    }

    init(_ term: String, lines: [[ShownPhrase]]) {
        self.term = term
        self.lines = lines
    }

    /// Nil where there is no text.
    init?(_ term: String, _ text: String?) {
        guard let text, !text.isEmpty else { return nil }
        self.init(term, [.text(text)])
    }

    /// Nil where nothing is named.
    init?(_ term: String, _ links: [ShownLink]) {
        guard !links.isEmpty else { return nil }
        self.init(term, .list(links))
    }

    init?(_ term: String, _ date: CivilDate?) {
        guard let date else { return nil }
        self.init(term, [.day(date)])
    }
}
