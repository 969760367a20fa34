import Text

/// What a record says under a key (nyckelvärde), as far as rules ask.
enum KeyValue: Hashable {
    /// The key is not there, or empty.
    case absent
    /// The key says `nej`.
    case no
    /// The key says `inga`.
    case explicitNone
    case day(CivilDate)
    /// Words, numbers and names, as written; a key that says `ja` gives `ja`.
    case words([String])

    init(_ word: String?) { self = word.map { .words([$0]) } ?? .absent }
    init(_ words: [String]) { self = words.isEmpty ? .absent : .words(words) }
    init(_ date: CivilDate?) { self = date.map { .day($0) } ?? .absent }
    init(_ boolean: Bool?) { self = boolean.map { $0 ? .words(["ja"]) : .no } ?? .absent }

    /// Something stands there that is not `nej` or `inga`.
    var isGiven: Bool {
        switch self {
        case .absent, .no, .explicitNone: false
        case .day, .words: true
        }
    }

    /// How many there are: of a list its items.
    var count: Int {
        switch self {
        case .absent, .no, .explicitNone: 0
        case .day: 1
        case .words(let words): words.count
        }
    }

    /// Whether it is, or holds, this value. `finns` takes whatever stands there, `saknas` nothing.
    func holds(_ value: String) -> Bool {
        switch (value, self) {
        case ("finns", _): isGiven
        case ("saknas", _): !isGiven
        case ("nej", .no), ("inga", .explicitNone): true
        case (_, .day(let date)): date.iso == value
        case (_, .words(let words)): words.contains { $0 == value || $0.lowercased() == value.lowercased() }
        default: false
        }
    }
}
