import HTML
import Text

extension StructureReader {
    /// Writes one block of the top level.
    mutating func write(_ node: MarkdownNode, _ role: Role) {
        switch role {
        case .prose:
            if node.kind == .heading { closeParts(before: node) }
            renderer.block(node)
        case .part(let plan): open(plan, at: node)
        case .label(let plan): label(plan, node)
        case .fields:
            // A glossary's fields stand after the explanation; elsewhere they were read with their part or label.
            if part?.word == .term, part?.fields.isEmpty == true,
                let rule = grammar.parts.first(where: { $0.word == .term })
            {
                let found = fields(node, rule.fields, of: PartWord.term.rawValue)
                part?.fields = found
            }
        case .fence(let kind): fence(kind, node)
        }
    }

    /// Ends the prose so far.
    mutating func flush() {
        guard renderer.out.count > 0 else { return }
        var prose = renderer.prose(from: 0)
        prose.number = proseCount
        proseCount += 1
        append(.prose(prose))
    }

    private mutating func append(_ piece: Content) {
        if child != nil {
            child?.content.append(piece)
        } else if part != nil {
            part?.content.append(piece)
        } else {
            content.append(piece)
        }
    }

    // MARK: Parts

    /// An ordinary heading ends the parts of its level and below.
    private mutating func closeParts(before node: MarkdownNode) {
        if renderer.isTable(node) { return }
        let start = Int(renderer.span(of: node).start)
        if node.headingLevel <= 2 { closePart(at: start) } else if node.headingLevel <= 3 { closeChild(at: start) }
    }

    private mutating func closeChild(at end: Int) {
        guard child != nil else { return }
        renderer.footnoteList()
        flush()
        guard var done = child.take() else { return }
        done.span.end = Int32(clamping: end)
        part?.children.append(done)
    }

    mutating func closePart(at end: Int) {
        guard part != nil else { return }
        closeChild(at: end)
        renderer.footnoteList()
        flush()
        guard var done = part.take() else { return }
        done.span.end = Int32(clamping: end)
        content.append(.part(done))
        if let outer = outerFootnotes {
            renderer.footnoteUses.entries = outer.entries
            renderer.footnoteUses.places = outer.places
            outerFootnotes = nil
        }
    }

    private mutating func open(_ plan: PartPlan, at node: MarkdownNode) {
        let span = renderer.span(of: node)
        let start = Int(span.start)
        if plan.rule.level == 2 {
            closePart(at: start)
        } else {
            closeChild(at: start)
            renderer.footnoteList()
        }
        flush()
        if plan.rule.level == 2 {
            outerFootnotes = (renderer.footnoteUses.entries, renderer.footnoteUses.places)
            renderer.footnoteUses.entries = []
            renderer.footnoteUses.places = [:]
        }
        if let tail = plan.tail { renderer.kept = (tail.node.raw, tail.kept) }
        renderer.noteLevel(of: node, renderer.plain(node.firstChild))
        renderer.passage(node)
        if let first = node.firstChild { renderer.skipped = (first.raw, plan.heading.titleStart) }
        let textStart = node.firstChild.map { Int(renderer.span(of: $0).start) } ?? start
        let title = inlineText(
            node.firstChild, span: SourceSpan(textStart + plan.heading.titleStart, Int(span.end)))
        renderer.kept = nil
        renderer.nearestHeading = (plan.id, title.plain)
        renderer.anchors.append(Anchor(id: plan.id, span: span))
        var made = Part(
            word: plan.rule.word, number: plan.heading.number,
            numberSpan: plan.heading.numberRange.map {
                SourceSpan(textStart + $0.lowerBound, textStart + $0.upperBound)
            }, title: title, id: plan.id, span: span, headingSpan: span)
        if let list = plan.fields { made.fields = fields(list, plan.rule.fields, of: plan.rule.word.rawValue) }
        if plan.rule.level == 2 { part = made } else { child = made }
    }

    /// Inline nodes as text and prose of their own; footnotes may not stand in them.
    private mutating func inlineText(_ first: MarkdownNode?, span: SourceSpan) -> InlineText {
        renderer.refusesFootnotes = true
        defer { renderer.refusesFootnotes = false }
        let plain = renderer.plain(first)
        let start = renderer.out.count
        renderer.inlines(first)
        return InlineText(plain: plain, prose: renderer.prose(from: start), span: span)
    }

    // MARK: Labels

    private mutating func label(_ plan: LabelPlan, _ node: MarkdownNode) {
        flush()
        let span = renderer.span(of: node)
        renderer.passage(node)
        renderer.foreignMarks(node)
        var text = InlineText(span: SourceSpan(Int(span.end), Int(span.end)))
        if let next = plan.strong.next {
            renderer.skipped = (next.raw, plan.skipped)
            let start = Int(renderer.span(of: next).start) + plan.skipped
            text = inlineText(next, span: SourceSpan(start, Int(span.end)))
        }
        renderer.anchors.append(Anchor(id: plan.id, span: span))
        var made = Label(word: plan.rule.word, id: plan.id, text: text, span: span)
        if let list = plan.fields {
            made.fields = fields(list, plan.rule.fields, of: plan.rule.word.rawValue)
            made.span.end = renderer.span(of: list).end
        }
        append(.label(made))
    }

    // MARK: Data fences

    /// The first line that can be no `key: value` after an empty one, or that begins a heading or another block: the
    /// block's last line is missing.
    private func lineOfText(in range: Range<Int>) -> String? {
        var isAfterBlank = false
        for line in source.bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false) {
            guard let first = line.first, first != 0x0D else {
                isAfterBlank = true
                continue
            }
            let isHeading = first == UInt8(ascii: "#") && line.starts(with: "##".utf8)
            let isBlock = first == UInt8(ascii: "`") && line.starts(with: "```".utf8)
            let isText =
                isAfterBlank && first > 0x40 && !line.contains(UInt8(ascii: ":"))
                || isAfterBlank && first >= 0x41 && line.prefix { $0 != UInt8(ascii: ":") }.contains(0x20)
            if isHeading || isBlock || isText {
                return String(decoding: line.prefix(160), as: UTF8.self).firstLetters(40)
            }
        }
        return nil
    }

    private mutating func fence(_ kind: DataFence.Kind, _ node: MarkdownNode) {
        flush()
        let lines = node.literal.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        let text = renderer.text
        let range =
            text.origin(
                line: node.startLine + 1, column: 1)..<max(
                text.origin(line: node.startLine + 1, column: 1),
                text.origin(line: node.startLine + 1 + lines, column: 1))
        if let foreign = lineOfText(in: range) {
            renderer.report(
                .fenceRunsOn, at: renderer.firstLine(of: node), "```" + kind.rawValue, foreign)
            return
        }
        var found: [Diagnostic] = []
        let value = YAMLReader.read(source, range: range, diagnostics: &found)
        renderer.diagnostics += found
        guard let value else { return }
        guard value.content != .empty else {
            renderer.report(.fenceEmpty, at: renderer.span(of: node), kind.rawValue)
            return
        }
        append(.fence(DataFence(kind: kind, value: value, span: renderer.span(of: node))))
    }
}
