import Bytes
import Text

/// Plans, promises and protocols as other people's forms have them: parts without a heading, and fields in bold type, in
/// numbered lists or as lines of text.
extension StructureReader {
    /// Whether the kind of record has parts with fields, and no labels.
    private var takesForms: Bool {
        grammar.labels.isEmpty && !grammar.headingsAreTerms && grammar.parts.contains { $0.level == 2 }
    }

    /// Looks at a paragraph: `Åtgärd 2: Belysning`, `**Ansvarig:** Fritid`, `§ 3 Möten`.
    mutating func warnOfForm(_ node: MarkdownNode, in open: PartPlan?) {
        guard let first = node.firstChild, first.kind == .text || first.kind == .strong else { return }
        if grammar.sectionsAreAnchors {
            warnOfAnchorLine(first)
        } else if takesForms, renderer.isTable(node) {
            warnOfFollowUpTable(node, in: open)
            warnOfFieldTable(node)
        } else if takesForms, !warnOfPartLine(node, first) {
            warnOfFormLines(node, in: open)
        }
    }

    /// A table of follow-ups within a measure: `| Datum | Status | Kommentar |`.
    private mutating func warnOfFollowUpTable(_ table: MarkdownNode, in open: PartPlan?) {
        guard let open, let rule = grammar.parts.first(where: { $0.parents.contains(open.rule.word) }) else { return }
        let titles = titles(of: table)
        guard titles.contains("status") || titles.contains("utfall"),
            titles.contains(where: { ["datum", "uppföljning", "när", "period"].contains($0) })
        else { return }
        renderer.report(
            .partsInTable, at: renderer.firstLine(of: table), "### \(rule.word.rawValue) 2026-06-15", "Status",
            rule.word.plural)
    }

    /// A part's fields as the rows of a table right under its heading: `| Ansvarig | Fritid |`.
    private mutating func warnOfFieldTable(_ table: MarkdownNode) {
        guard case .part(let plan) = fieldless, !toldForms.contains(plan.id) else { return }
        let span = renderer.span(of: table)
        let lines = renderer.text.fileBytes[Int(span.start)..<Int(span.end)].split(separator: 0x0A)
        let names = lines.prefix(40).compactMap { line -> String? in
            let cells = String(decoding: line, as: UTF8.self).split(separator: "|")
            guard let cell = cells.first(where: { $0.contains { $0 != " " } }) else { return nil }
            return String(
                cell.filter { $0 != "*" && $0 != ":" }.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        let fields = names.compactMap { name in Self.field(name, of: plan.rule.fields).map { (name, $0) } }
        guard fields.count > 1, let (written, own) = fields.first else { return }
        toldForms.insert(plan.id)
        renderer.report(.fieldInForm, at: renderer.firstLine(of: table), written, own)
    }

    /// The cells of a table's first row, in small letters.
    func titles(of table: MarkdownNode) -> [String] {
        let span = renderer.firstLine(of: table)
        let line = String(decoding: renderer.text.fileBytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
        return line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ").lowercased() }
    }

    /// `Åtgärd 2: Belysning` as a paragraph, plain or bold. Whether it was one.
    private mutating func warnOfPartLine(_ node: MarkdownNode, _ first: MarkdownNode) -> Bool {
        let isBold = first.kind == .strong
        guard let literal = isBold ? first.firstChild?.literal : first.literal, literal.count <= 120,
            let rule = grammar.parts.first(where: { literal.starts(with: $0.word.rawValue.utf8) }),
            case .part(let heading) = PartHeading.read(String(decoding: literal, as: UTF8.self)),
            heading.word == rule.word,
            // A line with several sentences is no title.
            isBold || endsLine(first) && literal.nextPair(UInt8(ascii: "."), 0x20) == nil
        else { return false }
        if rule.level == 3 {
            guard let day = heading.number else { return false }
            renderer.toldHeadings.insert(node.raw)
            renderer.report(
                .partAsText, at: renderer.span(of: first), "\(rule.word.rawValue) \(day)",
                "### \(rule.word.rawValue) \(day)")
            return true
        }
        var title = String(decoding: literal.dropFirst(heading.titleStart), as: UTF8.self)
        if title.isEmpty, let next = first.next, next.kind == .text {
            title = String(decoding: next.literal.drop { $0 == 0x20 }.prefix(80), as: UTF8.self)
        }
        renderer.toldHeadings.insert(node.raw)
        toldParts = true
        let word = heading.number.map { "\(rule.word.rawValue) \($0)" } ?? rule.word.rawValue
        renderer.report(
            .partAsText, at: renderer.span(of: first), word, "## \(word): " + (title.isEmpty ? "…" : title))
        return true
    }

    /// A field's name at the beginning of a line: in bold type anywhere in a part, and in plain type where the part has no
    /// fields. Told once a part.
    private mutating func warnOfFormLines(_ node: MarkdownNode, in open: PartPlan?) {
        guard let (plan, isFieldless) = formPlan(open), toldForms.insert(plan.id).inserted else { return }
        var beginsLine = true
        var next = node.firstChild
        while let current = next {
            if beginsLine, current.kind == .strong || isFieldless && current.kind == .text,
                let written = fieldName(at: current), let own = Self.field(written, of: plan.rule.fields)
            {
                if current.kind == .text, written == own {
                    renderer.report(.fieldAsText, at: renderer.span(of: current), own)
                } else {
                    renderer.report(.fieldInForm, at: renderer.span(of: current), written, own)
                }
                return
            }
            beginsLine = current.kind == .softBreak || current.kind == .lineBreak
            next = current.next
        }
        toldForms.remove(plan.id)
    }

    /// The part that a line may be a field of, and whether it has none.
    private func formPlan(_ open: PartPlan?) -> (plan: PartPlan, isFieldless: Bool)? {
        if case .part(let plan) = fieldless { return (plan, true) }
        return open.map { ($0, $0.fields == nil) }
    }

    /// `Ansvarig` of `**Ansvarig:** …`, `**Ansvarig**: …` and `**Vem?** …`.
    private func fieldName(at node: MarkdownNode) -> String? {
        let isBold = node.kind == .strong
        guard let whole = isBold ? node.firstChild?.literal : node.literal else { return nil }
        // A box to tick: `[ ] Ansvarig: …`.
        let isBox = whole.count > 4 && whole.first == UInt8(ascii: "[") && whole[2] == UInt8(ascii: "]")
        let literal = UnsafeBufferPointer(rebasing: whole.dropFirst(isBox ? 4 : 0))
        let sign = literal.prefix(40).firstIndex { $0 == UInt8(ascii: ":") || isBold && $0 == UInt8(ascii: "?") }
        guard let end = sign ?? (isBold && node.next?.literal.first == UInt8(ascii: ":") ? literal.count : nil), end > 0
        else { return nil }
        return String(decoding: literal[..<end], as: UTF8.self)
    }

    /// The field that a form's word means, as it is spelt or by another name.
    private static func field(_ written: String, of rules: [DocumentGrammar.FieldRule]) -> String? {
        rules.first { $0.name.lowercased() == written.lowercased() }?.name
            ?? fieldMeant(by: written, among: rules.map(\.name))
    }

    /// Fields in a list that is none of the grammar's: with bold names or with numbers, or under no heading of a part.
    mutating func warnOfFormList(_ list: MarkdownNode, _ fields: [DocumentGrammar.FieldRule]?, in open: PartPlan?) {
        guard takesForms, list.parent == renderer.root else { return }
        if let fields {
            guard case .part(let plan) = roles.last, !hasPlainNames(list) else { return }
            var item = list.firstChild
            while let current = item {
                if let first = current.firstChild?.firstChild, first.kind == .strong || first.kind == .text,
                    let written = fieldName(at: first), let own = Self.field(written, of: fields)
                {
                    if toldForms.insert(plan.id).inserted {
                        renderer.report(.fieldInForm, at: renderer.span(of: first), written, own)
                    }
                    return
                }
                item = current.next
            }
            return
        }
        // The line above has been told to be no part's heading.
        if let line = list.previous, renderer.toldHeadings.contains(line.raw) { return }
        if let outer, renderer.toldHeadings.contains(outer.raw) { return }
        guard fieldless == nil, let rule = open?.rule ?? grammar.parts.first(where: { $0.level == 2 }),
            list.firstChild?.next != nil || isPartsOwn(list), holdsOnlyFields(list, rule.fields)
        else { return }
        if case .fields = roles.last { return }
        toldParts = true
        renderer.report(.fieldsOfNothing, at: renderer.firstLine(of: list), rule.word.rawValue)
    }

    /// Whether a list's only item is a field that says who does something or how far it has come.
    private func isPartsOwn(_ list: MarkdownNode) -> Bool {
        guard let field = list.firstChild.flatMap({ FieldItem($0) }) else { return false }
        return ["Ansvarig", "Status", "Klart", "Part"].contains(field.name)
    }

    /// Whether the names of a list stand in plain type behind hyphens, where a near one has been told.
    private func hasPlainNames(_ list: MarkdownNode) -> Bool {
        !list.isOrdered && list.firstChild.flatMap { FieldItem($0) }.map { !$0.name.hasPrefix("[") } ?? false
    }

    /// `§ 3 Möten` alone on a line of a governing document: nothing can link to it.
    private mutating func warnOfAnchorLine(_ first: MarkdownNode) {
        let node = first.kind == .strong ? first.firstChild : first
        guard let literal = node?.literal, literal.count <= 80, endsLine(first),
            let byte = literal.first, byte == 0xC2 || (0x30...0x39).contains(byte),
            let last = literal.last, !".,;".utf8.contains(last), !goesOn(after: first),
            let section = SectionNumber(String(decoding: literal, as: UTF8.self))
        else { return }
        renderer.report(.sectionAsText, at: renderer.span(of: first), "§ " + section.number)
    }

    /// Whether the next line begins with a small letter: a sentence goes on there.
    func goesOn(after line: MarkdownNode) -> Bool {
        guard let first = line.next?.next?.literal.first else { return false }
        return first &- UInt8(ascii: "a") < 26
    }

    /// A plan without measures, a promise without undertakings: in a table or in running text nothing can be followed.
    mutating func warnOfNoParts() {
        guard grammar.labels.isEmpty, !grammar.sectionsAreAnchors,
            let rule = grammar.parts.first(where: { $0.level == 2 }), !toldParts,
            !roles.contains(where: { if case .part = $0 { true } else { false } })
        else { return }
        var block = renderer.root.firstChild
        var found: MarkdownNode?
        while let current = block, found == nil {
            if renderer.isTable(current) { found = current }
            block = current.next
        }
        let word = rule.word.rawValue
        if grammar.headingsAreTerms {
            if let first = found ?? renderer.root.firstChild {
                renderer.report(.termsWithoutHeadings, at: renderer.firstLine(of: first))
            }
        } else if let found, rule.word != .problem && rule.word != .finding || names(rule, in: found) {
            renderer.report(
                .partsInTable, at: renderer.firstLine(of: found), "## \(word): …", rule.fields.first?.name ?? "Status",
                rule.word.plural)
        } else if rule.word != .problem, rule.word != .finding, let first = renderer.root.firstChild {
            renderer.report(
                .noParts, at: renderer.firstLine(of: first), word, rule.fields.first?.name ?? "Status", rule.word.plural
            )
        }
    }

    /// Whether a table's first row names what the part is called, or two of its fields.
    private func names(_ rule: DocumentGrammar.PartRule, in table: MarkdownNode) -> Bool {
        let titles = titles(of: table)
        let words = rule.fields.map { $0.name.lowercased() }
        let others =
            rule.word == .finding ? ["brist", "brister", "iakttagelser", "anmärkning"] : ["problem", "brottstyp"]
        return titles.contains { $0 == rule.word.rawValue.lowercased() || others.contains($0) }
            || titles.filter { words.contains($0) }.count > 1
    }
}
