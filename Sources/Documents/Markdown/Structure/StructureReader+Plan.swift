import Bytes
import HTML
import Text

extension StructureReader {
    /// Gives every block at the top level its role, and parts and labels their ids.
    mutating func plan() {
        var open: PartPlan?
        var fieldsOf: [DocumentGrammar.FieldRule]?
        var node = renderer.root.firstChild
        while let current = node {
            let role = role(of: current, in: &open, fields: fieldsOf)
            fieldsOf = nil
            switch role {
            case .part(let plan) where plan.fields == nil: fieldsOf = plan.rule.fields
            case .label(let plan) where plan.fields == nil: fieldsOf = plan.rule.fields
            case .part(let plan): openFields = plan.rule.fields
            case .label(let plan): openFields = plan.rule.fields
            case .fields: break
            default: openFields = nil
            }
            roles.append(role)
            node = current.next
        }
    }

    private mutating func role(
        of node: MarkdownNode, in open: inout PartPlan?, fields: [DocumentGrammar.FieldRule]?
    ) -> Role {
        switch node.kind {
        case .heading:
            if renderer.isTable(node) { return .prose }
            if let plan = partPlan(node, in: open) {
                if plan.rule.level == 2 {
                    open = plan
                    outer = nil
                }
                return .part(plan)
            }
            if node.headingLevel <= 2 {
                open = nil
                outer = node
            }
            warnOfLabelHeading(node)
        case .paragraph:
            if let plan = labelPlan(node) {
                warnOfFieldLines(node, plan.rule.fields)
                return .label(plan)
            }
            if let fields { warnOfFieldLines(node, fields) }
        case .list:
            if case .part(let plan) = roles.last, plan.fields == node { return .fields }
            if case .label(let plan) = roles.last, plan.fields == node { return .fields }
            if let open, open.rule.word == .term, fieldList(node, open.rule.fields) { return .fields }
            if warnOfLabels(in: node) { break }
            if let fields, !node.isOrdered { warnOfNearFields(node, fields) }
            if case .fields = roles.last, let rules = openFields, fieldList(node, rules) {
                renderer.report(.fieldsParted, at: renderer.span(of: node.firstChild ?? node))
            }
        case .codeBlock:
            if let kind = DataFence.Kind(rawValue: String(decoding: node.fenceInfo, as: UTF8.self)) {
                return .fence(kind)
            }
            warnOfNearFence(node)
        default: break
        }
        return .prose
    }

    // MARK: Parts

    private mutating func partPlan(_ node: MarkdownNode, in open: PartPlan?) -> PartPlan? {
        let tail = HeadingTail(node)
        if let tail { renderer.kept = (tail.node.raw, tail.kept) }
        defer { renderer.kept = nil }
        let text = renderer.written(node.firstChild)
        if grammar.headingsAreTerms {
            guard node.headingLevel == 2 else { return nil }
            let rule = grammar.parts.first { $0.word == .term } ?? DocumentGrammar.PartRule(.term, fields: [])
            return finish(
                PartHeading(word: .term, number: nil, numberRange: nil, titleStart: 0), rule, node, tail, text, open)
        }
        switch PartHeading.read(text) {
        case .other:
            warnOfHeading(node, text)
            return nil
        case .numbered(let number, let title):
            let isAgenda = !grammar.sectionsAreAnchors && grammar.parts.contains { $0.word == .agendaItem }
            if isAgenda, node.headingLevel <= 2 {
                warn(
                    node, text, .agendaItem,
                    (
                        "en punkt på dagordningen börjar med § och sitt nummer.",
                        "an item of the agenda begins with § and its number."
                    ), form: "## § \(number) \(title)")
            }
            return nil
        case .glued(let number, let title):
            if !grammar.sectionsAreAnchors, grammar.parts.contains(where: { $0.word == .agendaItem }) {
                warn(
                    node, text, .agendaItem,
                    ("ett mellanslag ska stå mellan numret och titeln.", "a space belongs between number and title."),
                    form: "## § \(number) \(title)")
            }
            return nil
        case .followUpWithoutDate:
            let takesFollowUps = grammar.parts.contains { $0.word == .followUp }
            if takesFollowUps, node.headingLevel == 3, open != nil {
                renderer.report(.followUpHeadingWithoutDate, at: renderer.span(of: node), text)
            }
            return nil
        case .almost(let word, let flaw):
            guard grammar.parts.contains(where: { $0.word == word }), !grammar.sectionsAreAnchors || word != .agendaItem
            else { return nil }
            switch flaw {
            case .spelling:
                warn(node, text, word, ("ordet skrivs ”\(word.rawValue)”.", "the word is written “\(word.rawValue)”."))
            case .sign where word == .agendaItem:
                warn(
                    node, text, word, ("tecknet ska stå först, sedan numret.", "the sign comes first, then the number.")
                )
            case .several:
                warn(
                    node, text, word,
                    ("en rubrik har ett enda nummer.", "a heading has one number only."))
            case .sign:
                warn(node, text, word, ("det ska stå kolon före titeln.", "a colon must stand before the title."))
            }
            return nil
        case .part(let heading):
            // The word and number must stand in one piece of plain text.
            guard node.firstChild?.kind == .text, (node.firstChild?.literal.count ?? 0) >= heading.titleStart else {
                warnOfBold(heading, node, text)
                return nil
            }
            return checked(heading, node, tail, text, open)
        }
    }

    private mutating func checked(
        _ heading: PartHeading, _ node: MarkdownNode, _ tail: HeadingTail?, _ text: String, _ open: PartPlan?
    ) -> PartPlan? {
        guard let rule = grammar.parts.first(where: { $0.word == heading.word }) else {
            if heading.word == .agendaItem, grammar.sectionsAreAnchors { return nil }
            if node.headingLevel <= 3 {
                warn(
                    node, text, heading.word,
                    ("den här sortens sida har inga sådana delar.", "this sort of page has no such parts."))
            }
            return nil
        }
        guard node.headingLevel == rule.level else {
            warn(
                node, text, heading.word,
                ("den ska stå på nivå \(rule.level).", "it belongs at level \(rule.level)."), level: rule.level)
            return nil
        }
        if rule.level == 3 {
            guard let open, rule.parents.contains(open.rule.word) else {
                // The heading above has been told to be no part: that is the cause.
                if let outer, renderer.toldHeadings.contains(outer.raw) { return nil }
                let parents = rule.parents.map(\.rawValue)
                warn(
                    node, text, heading.word,
                    (
                        "den ska stå under \(parents.joined(separator: " eller ")).",
                        "it belongs under \(parents.joined(separator: " or "))."
                    ))
                return nil
            }
        }
        return finish(heading, rule, node, tail, text, open)
    }

    /// Word makes headings bold: `## **§ 4 Lägesbild**`.
    private mutating func warnOfBold(_ heading: PartHeading, _ node: MarkdownNode, _ text: String) {
        guard let kind = node.firstChild?.kind, kind == .strong || kind == .emphasis,
            let rule = grammar.parts.first(where: { $0.word == heading.word }),
            !grammar.sectionsAreAnchors || heading.word != .agendaItem
        else { return }
        warn(
            node, text, heading.word, ("ta bort fetstilen.", "take out the bold type."), level: rule.level)
    }

    /// Tells a heading that is read as ordinary text, and what it would be as a part.
    mutating func warn(
        _ node: MarkdownNode, _ text: String, _ word: PartWord, _ reason: (swedish: String, english: String),
        level: Int? = nil, form known: String? = nil
    ) {
        renderer.toldHeadings.insert(node.raw)
        let form =
            switch word {
            case _ where known != nil: known ?? ""
            // But for its level or its bold type, it is right as it stands.
            case _ where level != nil: String(repeating: "#", count: level ?? 2) + " " + text
            case .agendaItem: "## § 4 Rubrik"
            case .followUp: "### Uppföljning 2025-06-15"
            default: "## \(word.rawValue): …"
            }
        renderer.report(.partHeadingForm, at: renderer.span(of: node), text, reason.swedish, reason.english, form)
    }

    private mutating func finish(
        _ heading: PartHeading, _ rule: DocumentGrammar.PartRule, _ node: MarkdownNode, _ tail: HeadingTail?,
        _ text: String, _ open: PartPlan?
    ) -> PartPlan {
        let span = renderer.span(of: node)
        let title = String(decoding: text.utf8.dropFirst(heading.titleStart), as: UTF8.self)
        var id = Slug.make(title)
        if id.isEmpty { id = Slug.make(String(decoding: text.utf8.prefix(heading.titleStart), as: UTF8.self)) }
        let section = heading.word == .agendaItem ? heading.number.map(Part.plainNumber) : nil
        switch heading.word {
        case .agendaItem: id = "p-" + (section ?? "0")
        case .followUp: id = (open?.id ?? "") + "-" + (heading.number ?? "")
        default: break
        }
        if let tail, let own = renderer.ownId(tail) { id = own }
        if id.isEmpty { id = "del" }
        if let number = section {
            if let line = sectionLines[number] {
                renderer.report(.agendaItemTwice, at: span, heading.number ?? number, String(line))
                id = renderer.uniqueId(id)
            } else {
                sectionLines[number] = line(of: span)
                id = claim(id, span)
            }
        } else {
            id = claim(id, span)
        }
        var plan = PartPlan(heading: heading, rule: rule, id: id, tail: tail, fields: nil)
        if let list = node.next, list.kind == .list, fieldList(list, rule.fields) { plan.fields = list }
        return plan
    }

    /// Takes an id for a part or label; one that is taken is an error, and gets a number so that the page stays valid.
    mutating func claim(_ id: String, _ span: SourceSpan) -> String {
        if let line = idLines[id] {
            renderer.report(.partIdTwice, at: span, id, String(line))
        } else {
            idLines[id] = line(of: span)
        }
        return renderer.uniqueId(id)
    }

    // MARK: Labels

    private mutating func labelPlan(_ node: MarkdownNode) -> LabelPlan? {
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
        }
        guard hasColon,
            let rule = LabelWord(rawValue: word).flatMap({ word in grammar.labels.first { $0.word == word } })
        else {
            let words = grammar.labels.map(\.word.rawValue)
            if warnOfSection(word, at: strong) { return nil }
            if !hasColon, words.contains(word) {
                renderer.report(.labelWithoutColon, at: renderer.span(of: strong), word)
            } else if let meant = Self.otherName(word, hasColon: hasColon, among: words) {
                renderer.report(.labelByOtherName, at: renderer.span(of: strong), word, meant)
            } else if let near = NearestWord.find(word, in: words) {
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
        plan.id = claim(id, span)
        return plan
    }

    /// The value of the field `Id`.
    private mutating func ownId(of list: MarkdownNode) -> String? {
        var item = list.firstChild
        while let current = item {
            if let field = FieldItem(current), field.name == "Id" {
                renderer.skipped = (field.node.raw, field.valueStart)
                defer { renderer.skipped = nil }
                let value = Passage.normalised(renderer.written(field.node))
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

    // MARK: Field lists

    /// Whether a list is a field list: at least one of its items has a field's name before its colon.
    private func fieldList(_ list: MarkdownNode, _ rules: [DocumentGrammar.FieldRule]) -> Bool {
        guard !list.isOrdered, !rules.isEmpty else { return false }
        var item = list.firstChild
        while let current = item {
            if let field = FieldItem(current), field.rule(among: rules) != nil { return true }
            item = current.next
        }
        return false
    }
}
