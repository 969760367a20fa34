import Oversight
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
        var facts = self.facts(of: rule)
        facts.add("Bara där", rule.conditions.map { "\($0.key) är \($0.value)" })
        facts.add("För varje", rule.forEach)
        facts.add("Undantag", rule.exception)
        facts.add("Gäller från", rule.from)
        // Until its day it holds as before.
        let repealed = rule.repealed.flatMap { $0.date <= date ? $0 : nil }
        if repealed == nil { facts.add("Upphävs", rule.repealed?.date) }
        let name = Judgement.RuleName(document: document.head.id, id: rule.id)
        let judged = findings.judgements.of(rule: name).map(\.body).unique
        facts.add(
            "Så har det gått",
            judged.compactMap { body in rulesRoute(of: body).map { ShownLink(title(of: body), to: $0) } })
        let own = route(of: document.head.id)
        return ShownRule(
            anchor: rule.id, quote: rule.quote,
            place: own.map { .page($0, fragment: rule.quoteAnchor) }, force: rule.force.rawValue,
            kind: rule.kind.explanation.capitalised, bodies: links(rule.bodies), facts: facts,
            repealed: repealed.map { repeal in
                "Upphävd \(SwedishFormat.date(repeal.date))" + (repeal.reason.map { ": \($0)" } ?? ".")
            }, document: ShownLink(document.head.title, own.map { .page($0, fragment: rule.id) }))
    }
}
