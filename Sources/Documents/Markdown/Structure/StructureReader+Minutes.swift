import Bytes
import Text

/// What the writers of minutes meant for a decision, an assignment or a matter and wrote as ordinary text.
extension StructureReader {
    /// Looks at a paragraph that is no label. `isFirst`: it stands right under a heading or label that takes fields.
    mutating func warnOfMinutes(_ node: MarkdownNode, in open: PartPlan?, isFirst: Bool) {
        guard !grammar.labels.isEmpty, node.parent == renderer.root else { return }
        if open == nil { noteNumberedParagraph(node) }
        if isFirst, case .part(let plan) = roles.last, plan.rule.word == .agendaItem { noteMatter(node) }
        if renderer.isTable(node), warnOfMinutesTable(node) { return }
        warnOfLoneLabels(node)
        warnOfDecision(node)
        warnOfDissent(node)
        warnOfAssignment(node)
    }

    /// `Beslut` alone on a line, above the decision.
    mutating func warnOfLoneLabels(_ paragraph: MarkdownNode) {
        var beginsLine = true
        var node = paragraph.firstChild
        while let current = node {
            if beginsLine, current.kind == .text, endsLine(current), current.literal.count < 30,
                let word = label(named: current.literal.drop { $0 == 0x20 })
            {
                renderer.report(.labelAlone, at: renderer.span(of: current), word)
                return
            }
            if beginsLine, current.kind == .text, endsLine(current), let (written, word) = loneName(current.literal) {
                renderer.report(.labelByOtherName, at: renderer.span(of: current), written, word)
                return
            }
            if !beginsLine, current.kind == .strong,
                current.previous?.literal.last(where: { $0 != 0x20 }) == UInt8(ascii: "|"),
                let word = labelAtLineStart(current)
            {
                renderer.report(.labelInTable, at: renderer.span(of: current), word)
                return
            }
            if beginsLine, current.previous != nil, let word = labelAtLineStart(current) {
                renderer.report(.labelInParagraph, at: renderer.span(of: current), word)
                return
            }
            beginsLine = current.kind == .softBreak || current.kind == .lineBreak
            node = current.next
        }
    }

    /// `> **Beslut:** …`: Pandoc makes a quote of what Word moved in.
    mutating func warnOfQuotedLabel(_ quote: MarkdownNode) {
        guard !grammar.labels.isEmpty, quote.parent == renderer.root else { return }
        var node = quote.firstChild
        while let current = node {
            if current.kind == .paragraph, let strong = current.firstChild, strong.kind == .strong,
                let word = labelAtLineStart(strong)
            {
                renderer.report(.labelInQuote, at: renderer.span(of: strong), word)
                return
            }
            node = current.next
        }
    }

    /// The label that a line within a paragraph begins with, in bold type or not, with its colon.
    private func labelAtLineStart(_ node: MarkdownNode) -> String? {
        let isBold = node.kind == .strong
        guard isBold || node.kind == .text, let literal = isBold ? node.firstChild?.literal : node.literal else {
            return nil
        }
        if let colon = UnsafeBufferPointer(rebasing: literal.prefix(40)).next(UInt8(ascii: ":")) {
            return label(named: literal[..<colon])
        }
        return isBold && node.next?.literal.first == UInt8(ascii: ":") ? label(named: literal) : nil
    }

    /// `Dnr KS 2026/41` right under an item's heading.
    private mutating func noteMatter(_ paragraph: MarkdownNode) {
        guard let first = paragraph.firstChild, first.kind == .text, endsLine(first), first.literal.count <= 60 else {
            return
        }
        let line = String(decoding: first.literal, as: UTF8.self)
        let word = line.prefix { $0.isLetter }
        guard ["dnr", "diarienummer", "diarienr", "ärendenummer"].contains(word.lowercased()) else { return }
        let number = line.dropFirst(word.count).drop { $0 == ":" || $0 == "." || $0 == " " || $0 == "\u{A0}" }
        // Letters, a year and a running number, as registrars write them.
        guard number.utf8.count <= 24, number.filter({ $0.isNumber }).count >= 3,
            number.contains(where: { $0 == "/" || $0 == "-" }), !number.contains(",")
        else { return }
        renderer.report(.matterAsText, at: renderer.span(of: first), line, String(number))
    }

    /// `Rådet beslutar att …` in the notes of the council, where no label says that it is a decision.
    private mutating func warnOfDecision(_ paragraph: MarkdownNode) {
        guard let first = paragraph.firstChild, first.kind == .text, first.literal.first != UInt8(ascii: "*"),
            let beginning = DecisionWords(
                UnsafeBufferPointer(rebasing: first.literal.prefix(120)), endsLine: endsLine(first)),
            beginning.isSaid(by: source.path), !(beginning.isPast && tellsOfEarlier(paragraph)),
            !isSettled(around: paragraph)
        else { return }
        let start = Int(renderer.span(of: first).start)
        renderer.report(
            .decisionAsText, at: SourceSpan(start, start + beginning.text.utf8.count), beginning.text)
    }

    /// Whether a paragraph in the past tense speaks of another day: `Rådet beslutade att … förra året`.
    private mutating func tellsOfEarlier(_ paragraph: MarkdownNode) -> Bool {
        let text = renderer.written(paragraph.firstChild).lowercased()
        let signs = [
            "förra", "tidigare", "senaste", "redan", "§", "i våras", "i höstas", "i fjol", "20", "då ", "dess",
            "föregående",
        ]
        return signs.contains { text.contains($0) }
    }

    /// Whether the same item has a labelled decision or position, or the text stands under a heading that calls it a
    /// proposal.
    private func isSettled(around paragraph: MarkdownNode) -> Bool {
        func isLabelled(_ node: MarkdownNode) -> Bool {
            guard node.kind == .paragraph, let strong = node.firstChild, strong.kind == .strong,
                let text = strong.firstChild?.literal
            else { return false }
            return ["Beslut", "Ställningstagande", "Rådets beslut"].contains { text.starts(with: $0.utf8) }
        }
        func proposes(_ node: MarkdownNode) -> Bool {
            var next = node.firstChild
            while let current = next {
                if String(decoding: current.literal, as: UTF8.self).lowercased().contains("förslag") { return true }
                next = current.next
            }
            return false
        }
        for (step, current) in paragraph.blocksAboveInItem.enumerated() {
            if isLabelled(current) { return true }
            if current.kind == .heading || step == 0, proposes(current) { return true }
            guard !current.beginsItem else { break }
            // `### Beslut` has been told itself.
            if current.kind == .heading, current.firstChild?.literal.starts(with: "Beslut".utf8) ?? false {
                return true
            }
            // So has `Beslut` alone in a paragraph.
            if step == 0, let word = current.firstChild, word.kind == .text, endsLine(word),
                label(named: word.literal) != nil || loneName(word.literal) != nil
            {
                return true
            }
        }
        return paragraph.blocksBelowInItem.contains(where: isLabelled)
    }
}
