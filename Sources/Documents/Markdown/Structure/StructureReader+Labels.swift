import Text

/// Paragraphs that begin with a label in bold (etiketter), and those that nearly do.
extension StructureReader {
    mutating func labelPlan(_ node: MarkdownNode) -> LabelPlan? {
        guard let strong = node.firstChild, strong.kind == .strong, !grammar.labels.isEmpty else {
            warnOfPlainText(node)
            return nil
        }
        var written = renderer.written(strong.firstChild).utf8[...]
        var skipped = 0
        var hasColon = false
        if written.last == UInt8(ascii: ":") {
            written.removeLast()
            hasColon = true
        }
        while written.last == 0x20 { written.removeLast() }
        let word = String(Substring(written))
        if let next = strong.next, next.kind == .text {
            let literal = next.literal
            if !hasColon, literal.first == UInt8(ascii: ":") {
                hasColon = true
                skipped = 1
            }
            while skipped < literal.count, literal[skipped] == 0x20 { skipped += 1 }
            while skipped + 1 < literal.count, literal[skipped] == 0xC2, literal[skipped + 1] == 0xA0 { skipped += 2 }
        }
        guard hasColon,
            let rule = LabelWord(rawValue: word).flatMap({ word in grammar.labels.first { $0.word == word } })
        else {
            let words = grammar.labels.map(\.word.rawValue)
            if warnOfSection(word, at: strong) { return nil }
            if !hasColon, words.contains(word) {
                renderer.report(.labelWithoutColon, at: renderer.span(of: strong), word)
            } else if let meant = Self.otherName(word, hasColon: hasColon || endsLine(strong), among: words) {
                if !ToldSentence.namesOthers(word, path: source.path) {
                    renderer.report(.labelByOtherName, at: renderer.span(of: strong), word, meant)
                }
            } else if let near = NearestWord.find(word, in: words)
                ?? (hasColon ? Self.numbered(word, among: words) : nil),
                // `**Behovet** är stort.` is the word in a sentence.
                hasColon || !Self.inflects(near, as: word) || endsLine(strong)
            {
                renderer.report(.labelNearMiss, at: renderer.span(of: strong), word, near)
            } else if let colon = word.utf8.firstIndex(of: UInt8(ascii: ":")),
                let label = label(named: word.utf8[..<colon])
            {
                // `**Beslut: rådet godkänner**`: the bold type goes on past the label.
                renderer.report(.labelNearMiss, at: renderer.span(of: strong), word, label)
            }
            return nil
        }
        let span = renderer.span(of: node)
        labelCounts[rule.word, default: 0] += 1
        var plan = LabelPlan(rule: rule, id: "", strong: strong, skipped: skipped, fields: nil)
        if let list = node.next, list.kind == .list, fieldList(list, rule.fields) { plan.fields = list }
        var id = rule.word.idStem + "-" + String(labelCounts[rule.word] ?? 1)
        if let list = plan.fields, let own = ownId(of: list) { id = own }
        plan.id = claim(id, span, isLabel: true)
        return plan
    }

    /// Whether a word is a label's in the definite form or the genitive: `Behovet`, `Frågan`, `Besluts`.
    private static func inflects(_ label: String, as word: String) -> Bool {
        guard word.hasPrefix(label) else { return false }
        let ending = word.dropFirst(label.count)
        return ["et", "en", "n", "s"].contains(ending) || ending == "t" && label.hasSuffix("e")
    }

    /// The value of the field `Id`.
    private mutating func ownId(of list: MarkdownNode) -> String? {
        var item = list.firstChild
        while let current = item {
            if let field = FieldItem(current), field.name == "Id" {
                renderer.skipped = (field.node.raw, field.valueStart)
                defer { renderer.skipped = nil }
                let value = Passage.normalised(renderer.written(field.node, lines: 1))
                if value.isEmpty { return nil }
                if Slug.isSlug(value) { return value }
                let slug = Slug.make(value)
                renderer.report(.idMalformed, at: renderer.span(of: field.node), value, slug.isEmpty ? "ett-id" : slug)
                return slug.isEmpty ? nil : slug
            }
            item = current.next
        }
        return nil
    }
}
