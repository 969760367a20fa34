import Text

/// How many of some things are in each state (fördelning), said as Swedish says it: of one alone, of all alike, or of some each.
struct Tally {
    /// What is counted: `Den enda åtgärden`, `åtgärderna` of two, and `åtgärder`.
    var only: String
    var both: String?
    var many: String
    /// The states that there are, in the order in which they are said: `är klar` of one, `är klara` of more.
    private(set) var parts: [Part] = []

    struct Part {
        var count: Int
        var one: String
        var many: String
    }

    init(only: String, both: String? = nil, many: String) {
        (self.only, self.both, self.many) = (only, both, many)
    }

    /// A state that nothing is in is not said.
    mutating func add(_ count: Int, _ one: String, _ many: String) {
        if count > 0 { parts.append(Part(count: count, one: one, many: many)) }
    }

    /// `2 är klara`, `1 är försenad`, those that there are.
    var each: [String] { parts.map { SwedishFormat.count($0.count, $0.one, $0.many) } }

    /// `Den enda åtgärden är klar.`, `Båda åtgärderna är klara.` and `Alla 8 åtgärder är planerade.`; nil where they are in
    /// different states, or none.
    var alike: String? {
        guard let part = parts.first, parts.count == 1 else { return nil }
        if part.count == 1 { return "\(only) \(part.one)." }
        if part.count == 2, let both { return "Båda \(both) \(part.many)." }
        return "Alla \(SwedishFormat.number(part.count)) \(many) \(part.many)."
    }
}
