import Text

/// Holds the keys and words that a rule asks for against the grammar: with one letter wrong it would never find what it
/// asks for, and nobody would be told.
extension ValueReader {
    mutating func checkKeys(of rule: Rule) {
        let values = rule.parameters
        let about = Self.about(rule)
        for entry in values.map("där") { check(entry.key, of: about) }
        for name in ["räknas-från", "räknas-till"] { checkKey(values.entry(name)?.located, of: about) }
        switch rule.kind {
        case .requiredField, .contents:
            for item in values.list("kräver") { checkNeed(item, of: about, isContents: rule.kind == .contents) }
        case .grounds:
            for entry in values.map("från-där") { check(entry.key, of: [values.text("från")].compactMap { $0 }) }
        case .coverage:
            for entry in values.map("där-rad") { checkWord(entry.key, among: Schemas.areaKeys) }
        case .composition:
            for entry in values.map("funktion") { checkWord(entry.key, among: Schemas.seatFunctions) }
        case .trigger:
            checkTrigger(values)
            checkAnswer(values)
        default: break
        }
        if let word = values.entry("för-varje") { checkWord(word.located, among: ["område"] + Schemas.countable) }
    }

    /// What the rule counts or judges: the kinds of record whose keys it may ask for.
    private static func about(_ rule: Rule) -> [String] {
        let values = rule.parameters
        switch rule.kind {
        case .timeLimit: return [values.text("av") ?? "kallelse"]
        case .trigger:
            guard let word = values.text("när")?.split(separator: ".").first else {
                return values.map("när").compactMap { $0.value.value.text }
            }
            return [String(word)]
        default: return [values.text("i") ?? values.text("av")].compactMap { $0 }
        }
    }

    // MARK: Keys

    /// `tid`, `källor.datum`, `{ handlingar: 2 }`; of contents also what is looked for in the text.
    private mutating func checkNeed(_ item: LocatedValue, of about: [String], isContents: Bool) {
        switch item.value {
        case .text(let text):
            let isContent = ["uppdrag", "avvikande synpunkt", "avvikande synpunkter"].contains(text.lowercased())
            if isContents, isContent { return }
            check(item, of: about)
        case .map(let entries): for entry in entries { check(entry.key, of: about) }
        case .mapping(let values):
            if let kind = values.entry("länk") { checkWord(kind.located, among: Schemas.countable) }
        default: break
        }
    }

    private mutating func checkKey(_ value: LocatedValue?, of about: [String]) {
        if let value { check(value, of: about) }
    }

    private mutating func check(_ key: LocatedValue, of about: [String]) {
        let schemas = about.compactMap(Schemas.asked)
        guard case .text(let text) = key.value, !schemas.isEmpty, !schemas.contains(where: { $0.answers(text) })
        else { return }
        let names = schemas.flatMap(\.askedNames)
        let (first, rest) = text.splitAtPoint()
        var nearest: String?
        if let rest, let nested = schemas.lazy.compactMap({ $0.nestedNames(first) }).first, !nested.isEmpty {
            nearest = NearestWord.find(rest, in: nested).map { "\(first).\($0)" }
        } else {
            nearest = NearestWord.find(first, in: names).map { near in rest.map { "\(near).\($0)" } ?? near }
        }
        let question = Bilingual.didYouMean(nearest, after: " ")
        report(
            .unknownRuleKey, at: key.span, text, about.joined(separator: ", "),
            question.swedish, question.english,
            names.joined(separator: ", "))
    }

    // MARK: Words

    private mutating func checkWord(_ value: LocatedValue, among words: [String]) {
        guard case .text(let text) = value.value, !words.contains(text) else { return }
        let nearest = NearestWord.find(text, in: words)
        let question = Bilingual.didYouMean(nearest, after: " ")
        report(
            .unknownWord, at: value.span, text, words.joined(separator: ", "),
            question.swedish, question.english)
    }

    /// `medborgarlöfte.period.till`, a kind, `{ begärt: mer än hälften }` or `{ uppföljning: överenskommelse }`.
    private mutating func checkTrigger(_ values: CheckedValues) {
        guard let entry = values.entry("när") else { return }
        switch entry.located.value {
        case .text(let text):
            let (kind, key) = text.splitAtPoint()
            checkWord(LocatedValue(.text(kind), at: entry.located.span), among: Schemas.countable)
            if let key, Schemas.countable.contains(kind) {
                check(LocatedValue(.text(key), at: entry.located.span), of: [kind])
            }
        case .map(let entries):
            for pair in entries {
                checkWord(pair.key, among: ["begärt", "uppföljning"])
                if pair.keyText == "uppföljning" { checkWord(pair.value, among: Schemas.countable) }
                if pair.keyText == "begärt", Int(pair.value.value.text ?? "") == nil {
                    checkWord(pair.value, among: MemberShare.words)
                }
            }
        default: break
        }
    }

    /// `bedömning`, a kind, or `{ uppföljning: PATH }`.
    private mutating func checkAnswer(_ values: CheckedValues) {
        guard let entry = values.entry("då") else { return }
        switch entry.located.value {
        case .text: checkWord(entry.located, among: ["bedömning"] + Schemas.countable)
        case .map(let entries): for pair in entries { checkWord(pair.key, among: ["uppföljning"]) }
        default: break
        }
    }
}
