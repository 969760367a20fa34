import Text

/// Labels without a text of their own, and fields that do not stand where they are read.
extension StructureReader {
    /// Remembers the part or label that a field list may still be missing from.
    mutating func noteFieldless(_ role: Role, at node: MarkdownNode) {
        switch role {
        case .part(let plan): fieldless = plan.fields == nil ? role : nil
        case .label(let plan): fieldless = plan.fields == nil ? role : nil
        case .prose where node.kind != .heading: break
        default: fieldless = nil
        }
    }

    /// Fields with a paragraph between them and what they belong to.
    mutating func warnOfLowFields(_ list: MarkdownNode) {
        guard list.parent == renderer.root else { return }
        // A first field without its space is why the others stand below text.
        if let above = list.previous, above.kind == .paragraph, above.endLine + 1 == list.startLine,
            case .part(let plan) = fieldless
        {
            let told = renderer.diagnostics.count
            warnOfFieldLines(above, plan.rule.fields)
            if renderer.diagnostics.count > told {
                fieldless = nil
                return
            }
        }
        switch fieldless {
        case .part(let plan):
            guard list.firstChild?.next != nil, holdsOnlyFields(list, plan.rule.fields) else { return }
            let word = plan.rule.word.rawValue
            renderer.report(
                .fieldsTooLow, at: renderer.firstLine(of: list), plan.heading.number.map { "\(word) \($0)" } ?? word)
        case .label(let plan):
            guard holdsOnlyFields(list, plan.rule.fields) else { return }
            renderer.report(.fieldsTooLow, at: renderer.firstLine(of: list), plan.rule.word.rawValue + ":")
        default: return
        }
        fieldless = nil
    }

    /// `- **Ärende:** KS 2025/41` under an item or a label: a field's own name, with marks around it.
    mutating func warnOfMarkedFields(_ list: MarkdownNode, _ fields: [DocumentGrammar.FieldRule]) {
        guard list.parent == renderer.root else { return }
        if case .part(let plan) = roles.last, toldForms.contains(plan.id) { return }
        var item = list.firstChild
        while let current = item {
            if let first = current.firstChild?.firstChild, let name = markedName(first),
                let rule = fields.first(where: { $0.name == name })
            {
                renderer.report(.fieldMarked, at: renderer.span(of: first), rule.name)
                return
            }
            item = current.next
        }
    }

    /// `Ärende` of `**Ärende:**`, `*Ärende*:` and of the same as code.
    private func markedName(_ node: MarkdownNode) -> String? {
        let literal: UnsafeBufferPointer<UInt8>
        switch node.kind {
        case .strong, .emphasis:
            guard let text = node.firstChild, text.kind == .text, text.next == nil else { return nil }
            literal = text.literal
        case .code: literal = node.literal
        default: return nil
        }
        if literal.last == UInt8(ascii: ":") { return String(decoding: literal.dropLast(), as: UTF8.self) }
        guard let next = node.next, next.kind == .text, next.literal.first == UInt8(ascii: ":") else { return nil }
        return String(decoding: literal, as: UTF8.self)
    }

    /// `**Beslut:**` with the decision in the next paragraph, or in a list: lists show the label's own paragraph alone.
    mutating func warnOfNextParagraph(_ plan: LabelPlan, _ node: MarkdownNode) {
        let word = plan.rule.word.rawValue
        guard
            hasWords(after: plan.strong)
                || renderer.written(plan.strong.next).unicodeScalars.contains(where: {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                })
        else {
            // A report back says what came of it in its fields.
            if plan.fields == nil || plan.rule.word != .report {
                renderer.report(.labelEmpty, at: renderer.span(of: plan.strong), word)
            }
            return
        }
        guard plan.fields == nil, let next = node.next, next.kind == .list || next.kind == .paragraph,
            !endsSentence(node)
        else { return }
        let text = Passage.normalised(renderer.written(plan.strong.next))
        let last = text.split(separator: " ").last.map(String.init) ?? ""
        let isCut =
            last.hasSuffix(":") ? next.kind == .list : ["att", "beslutar", "beslutade"].contains(last.lowercased())
        guard isCut, next.kind == .list || next.firstChild?.kind != .strong else { return }
        let words = text.split(separator: " ").suffix(3).joined(separator: " ")
        renderer.report(.labelContinues, at: renderer.span(of: node), word, words)
    }

    /// Whether plain letters follow a label at once, as they nearly always do.
    private func hasWords(after label: MarkdownNode) -> Bool {
        guard let next = label.next, next.kind == .text else { return false }
        return next.literal.contains { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    }

    /// Whether a paragraph ends with a full stop or its like, and not with a word or colon.
    private func endsSentence(_ paragraph: MarkdownNode) -> Bool {
        guard let last = paragraph.lastChild, last.kind == .text, let byte = last.literal.last else { return false }
        return ".!?)".utf8.contains(byte)
    }

    /// `Uppdrag till Bo: boka lokal` in ordinary type. Whether it was one.
    mutating func warnOfReceiver(_ name: some Collection<UInt8>, at node: MarkdownNode) -> Bool {
        let text = String(decoding: name, as: UTF8.self)
        guard text.lowercased().hasPrefix("uppdrag "),
            let meant = Self.otherName(text, hasColon: true, among: grammar.labels.map(\.word.rawValue)),
            meant == "Uppdrag"
        else { return false }
        renderer.report(.labelByOtherName, at: renderer.span(of: node), text, meant)
        return true
    }

    /// The label that a heading means by another name: `### Reservation`.
    func otherLabel(_ text: String) -> String? {
        Self.otherNames[text.lowercased()].flatMap { name in
            grammar.labels.contains { $0.word.rawValue == name } ? name : nil
        }
    }

    /// The label of `Beslut 2`, `Beslut § 2` and `Beslut (enhälligt)`.
    static func numbered(_ word: String, among labels: [String]) -> String? {
        labels.first { label in
            guard word.hasPrefix(label + " ") else { return false }
            let rest = word.dropFirst(label.count + 1)
            return rest.allSatisfy { $0 == " " || $0 == "§" || $0.isNumber || $0 == "." }
                || rest.hasPrefix("(") && rest.hasSuffix(")")
        }
    }
}
