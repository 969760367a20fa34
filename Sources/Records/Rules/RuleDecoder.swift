import Documents
import Text

extension ValueReader {
    /// Reads `regler:`; each rule by the schema of its kind, its quote held against the document's own text.
    mutating func rules(_ node: YAMLNode?, passages: [Passage], anchors: Set<String>) -> [Rule] {
        guard let node, node.content != .empty else { return [] }
        if case .scalar(let text, let isQuoted) = node.content, Self.deniesAll(text, isQuoted) { return [] }
        guard case .sequence(let nodes) = node.content else {
            report(.wantsList, at: node.span, "regler")
            return []
        }
        var rules: [Rule] = []
        var ids = anchors
        for node in nodes {
            guard let rule = rule(node, passages: passages) else { continue }
            if !ids.insert(rule.id).inserted {
                report(.duplicateRuleID, at: rule.parameters.span(of: "id") ?? rule.span, rule.id)
            }
            rules.append(rule)
        }
        return rules
    }

    private mutating func rule(_ node: YAMLNode, passages: [Passage]) -> Rule? {
        guard case .mapping(let entries) = node.content else {
            report(
                .wantsMapping, at: node.span, "regel", Schemas.ruleCommon.map(\.name).joined(separator: ", "),
                "{ id: r1, citat: …, typ: … }")
            return nil
        }
        guard let typeEntry = entries.first(where: { $0.key == "typ" }) else {
            report(.missingKey, at: SourceSpan(Int(node.span.start), Int(node.span.start)), "typ", "regel", "typ:")
            return nil
        }
        let words = ValueType.word(RuleKind.allCases.map(\.rawValue))
        guard let kind = value(typeEntry.value, as: words, key: "typ")?.text.flatMap(RuleKind.init) else { return nil }
        let told = diagnostics.count
        let values = values(node, schema: Schemas.rule(kind))
        let isRead = diagnostics.count == told
        guard let id = values.text("id"), let force = values.text("modalitet").flatMap(Rule.Force.init) else {
            return nil
        }
        var rule = Rule(
            id: id, kind: kind, quote: values.text("citat"), quoteAnchor: nil, force: force,
            bodies: values.links("gäller"),
            conditions: values.map("där").compactMap { pair in
                pair.value.value.text.map { Rule.Condition(key: pair.keyText, value: $0) }
            },
            forEach: values.text("för-varje"), exception: values.text("undantag"), from: values.date("från"),
            repealed: values.mapping("upphävd").flatMap { item in
                item.date("datum").map { Rule.Repeal(date: $0, reason: item.text("skäl")) }
            },
            parameters: values, span: node.span)
        rule.quoteAnchor = quoteAnchor(of: rule, values: values, passages: passages)
        checkKeys(of: rule)
        // What could not be read has been told, and is not missed besides.
        if isRead { checkSense(of: rule) }
        return rule
    }

    /// Where the quote stands; reports one that is missing, does not occur, or occurs more than once without `ur`.
    private mutating func quoteAnchor(of rule: Rule, values: CheckedValues, passages: [Passage]) -> String? {
        guard let quote = rule.quote, let span = values.span(of: "citat") else {
            if rule.kind != .validity {
                report(.ruleWithoutQuote, at: SourceSpan(Int(rule.span.start), Int(rule.span.start)), rule.id)
            }
            return nil
        }
        let wanted = Passage.normalised(quote)
        var found = passages.flatMap { passage in
            Array(repeating: passage, count: Quotation.occurrences(of: wanted, in: passage.text))
        }
        if let within = values.text("ur") {
            let anchor = within.hasPrefix("#") ? String(within.dropFirst()) : within
            found = found.filter { $0.anchor == anchor }
        }
        switch found.count {
        case 0: report(.quoteNotFound, at: span, quote)
        case 1: return found[0].anchor
        default:
            report(.quoteAmbiguous, at: span, quote, String(found.count))
            return found[0].anchor
        }
        return nil
    }
}
