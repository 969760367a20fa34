import Records
import Text

/// A rule of a governing document (regel) as readers see it: the sentence, its force, whom it concerns, what it asks.
public struct ShownRule: Sendable, Hashable {
    public var anchor: String
    public var quote: String?
    /// The heading under which the sentence stands.
    public var place: Destination?
    /// `ska`, `bör` or `kan`.
    public var force: String
    /// `Hur många, och hur ofta`.
    public var kind: String
    public var bodies: [ShownLink]
    public var facts: [RecordFact]
    /// `Upphävd 1 juli 2024: …`; the sentence is then struck.
    public var repealed: String?
    public var document: ShownLink
}

extension SiteContext {
    func shown(_ rule: Rule, of document: GoverningDocument) -> ShownRule {
        var facts: [RecordFact] = []
        let parameters = rule.parameters.entries.compactMap { entry -> String? in
            Self.commonRuleKeys.contains(entry.name)
                ? nil : words(entry.located.value).map { "\(entry.name) \($0)" }
        }
        facts.add("I detalj", parameters.isEmpty ? nil : parameters.joined(separator: "; ").sentenceCased)
        facts.add("Bara där", rule.conditions.map { "\($0.key) är \($0.value)" })
        facts.add("För varje", rule.forEach)
        facts.add("Undantag", rule.exception)
        facts.add("Gäller från", rule.from)
        let own = route(of: document.head.id)
        return ShownRule(
            anchor: rule.id, quote: rule.quote,
            place: own.map { .page($0, fragment: rule.quoteAnchor) }, force: rule.force.rawValue,
            kind: rule.kind.explanation.sentenceCased, bodies: links(rule.bodies), facts: facts,
            repealed: rule.repealed.map { repeal in
                "Upphävd \(SwedishFormat.date(repeal.date))" + (repeal.reason.map { ": \($0)" } ?? ".")
            }, document: ShownLink(document.head.title, own.map { .page($0, fragment: rule.id) }))
    }

    private static let commonRuleKeys: Set<String> = [
        "id", "citat", "ur", "modalitet", "gäller", "typ", "där", "för-varje", "undantag", "upphävd",
    ]

    /// A parameter in words; nil for what has no short form.
    private func words(_ value: Value) -> String? {
        switch value {
        case .text(let text): text
        case .inline(let text): text.plain
        case .date(let day): SwedishFormat.date(day)
        case .moment(let period): SwedishFormat.period(period)
        case .boolean(let yes): yes ? "ja" : "nej"
        case .number(let number): SwedishFormat.number(number)
        case .duration(let duration): words(duration)
        case .link(let target): link(target).text
        case .list(let items):
            items.isEmpty ? nil : SwedishFormat.list(items.compactMap { leaf($0.value) })
        case .mapping, .map: leaf(value)
        case .time, .node, .explicitNone: nil
        }
    }

    private func words(_ duration: CalendarDuration) -> String {
        switch duration.unit {
        case .days: SwedishFormat.count(duration.count, "dag", "dagar")
        case .weeks: SwedishFormat.count(duration.count, "vecka", "veckor")
        case .months: SwedishFormat.count(duration.count, "månad", "månader")
        case .years: "\(duration.count) år"
        }
    }

    /// An item of a list: its own title or pairs, one level down.
    private func leaf(_ value: Value) -> String? {
        switch value {
        case .text(let text): text
        case .inline(let text): text.plain
        case .link(let target): link(target).text
        case .number(let number): SwedishFormat.number(number)
        case .mapping(let values):
            values.text("titel")
                ?? values.entries.map { "\($0.name) \($0.located.value.text.map { named($0) } ?? "")" }.joined(
                    separator: ", ")
        case .map(let entries):
            entries.map { entry in
                let right =
                    entry.value.value.number.map { SwedishFormat.number($0) }
                    ?? entry.value.value.text.map { named($0) } ?? ""
                return "\(entry.keyText) \(right)"
            }.joined(separator: ", ")
        default: nil
        }
    }

    /// A parameter that is a record's file, said by the record's title; other text as it is.
    private func named(_ text: String) -> String {
        guard text.hasSuffix(".md"), let name = text.dropLast(3).split(separator: "/").last else { return text }
        return archive.heads.first { $0?.path.hasSuffix("/\(name).md") ?? false }??.title ?? text
    }
}
