import Text

/// Headings that open a part (delar), and those that nearly do.
extension StructureReader {
    mutating func partPlan(_ node: MarkdownNode, in open: PartPlan?) -> PartPlan? {
        let tail = HeadingTail(node)
        if let tail { renderer.kept = (tail.node.raw, tail.kept) }
        defer { renderer.kept = nil }
        let text = renderer.written(node.firstChild)
        if grammar.headingsAreTerms {
            guard node.headingLevel == 2 else {
                if node.headingLevel == 3 { warnOfTermLevel(node, text) }
                return nil
            }
            let rule = grammar.parts.first { $0.word == .term } ?? DocumentGrammar.PartRule(.term, fields: [])
            return finish(
                PartHeading(word: .term, number: nil, numberRange: nil, titleStart: 0), rule, node, tail, text, open)
        }
        switch PartHeading.read(text) {
        case .other:
            if noteBareNumber(node, text) || warnOfRegistrar(node, text) { return nil }
            warnOfHeading(node, text)
            return nil
        case .numbered(let number, let title):
            if node.headingLevel <= 2 {
                if let number = Int(number) { toldNumbers.insert(number) }
                warnOfNumber(
                    "\(number) \(title)", node, text,
                    (
                        "en punkt på dagordningen börjar med § och sitt nummer.",
                        "an item of the agenda begins with § and its number."
                    ))
            }
            return nil
        case .glued(let number, let title):
            warnOfNumber(
                "\(number) \(title)", node, text,
                ("ett mellanslag ska stå mellan numret och titeln.", "a space belongs between number and title."))
            return nil
        case .followUpWithoutDate:
            let takesFollowUps = grammar.parts.contains { $0.word == .followUp }
            if takesFollowUps, node.headingLevel == 3, open != nil {
                renderer.toldHeadings.insert(node.raw)
                renderer.report(
                    .followUpHeadingWithoutDate, at: renderer.span(of: node), text, PartHeading.followUpForm(text))
            }
            return nil
        case .almost(let word, let flaw):
            if grammar.parts.contains(where: { $0.word == word }), !grammar.sectionsAreAnchors || word != .agendaItem {
                warnOfFlaw(flaw, node, text, word)
            }
            return nil
        case .part(let heading):
            // The word and number must stand in one piece of plain text.
            guard node.firstChild?.kind == .text, (node.firstChild?.literal.count ?? 0) >= heading.titleStart else {
                warnOfBold(heading, node, text)
                return nil
            }
            if tail == nil { warnOfTail(node, text) }
            return checked(heading, node, tail, text, open)
        }
    }

    /// `4. Rubrik`, where an item of the agenda begins with its sign.
    mutating func warnOfNumber(
        _ heading: String, _ node: MarkdownNode, _ text: String, _ reason: (swedish: String, english: String)
    ) {
        guard !grammar.sectionsAreAnchors, grammar.parts.contains(where: { $0.word == .agendaItem }) else { return }
        warn(node, text, .agendaItem, reason, form: "## § " + (heading.hasSuffix(" ") ? heading + "…" : heading))
    }

    private mutating func warnOfFlaw(
        _ flaw: PartHeading.Flaw, _ node: MarkdownNode, _ text: String, _ word: PartWord
    ) {
        switch flaw {
        case .spelling:
            warn(node, text, word, ("ordet skrivs ”\(word.rawValue)”.", "the word is written “\(word.rawValue)”."))
        case .sign where word == .agendaItem:
            warn(
                node, text, word, ("tecknet ska stå först, sedan numret.", "the sign comes first, then the number."),
                form: SectionNumber(text).map { section in
                    let title = String(decoding: text.utf8.dropFirst(section.restStart), as: UTF8.self)
                    return "## § \(section.number) " + (title.isEmpty ? "…" : String(title.drop { $0 == " " }))
                })
        case .several:
            warn(
                node, text, word,
                ("en rubrik har ett enda nummer.", "a heading has one number only."))
        case .sign:
            warn(node, text, word, ("det ska stå kolon före titeln.", "a colon must stand before the title."))
        }
    }

    private mutating func checked(
        _ heading: PartHeading, _ node: MarkdownNode, _ tail: HeadingTail?, _ text: String, _ open: PartPlan?
    ) -> PartPlan? {
        guard let rule = grammar.parts.first(where: { $0.word == heading.word }) else {
            if heading.word == .agendaItem, grammar.sectionsAreAnchors { return nil }
            if node.headingLevel <= 3 {
                renderer.toldHeadings.insert(node.raw)
                renderer.report(
                    .partOfOtherKind, at: renderer.span(of: node), text, heading.word.rawValue, heading.word.home)
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

    /// `### EST` explains nothing: only headings of level 2 are terms.
    private mutating func warnOfTermLevel(_ node: MarkdownNode, _ text: String) {
        warn(node, text, .term, ("den ska stå på nivå 2.", "it belongs at level 2."), level: 2)
    }

    /// Word makes headings bold or links: `## **§ 4 Lägesbild**`, `## [§ 4 Lägesbild](#_Toc1)`.
    private mutating func warnOfBold(_ heading: PartHeading, _ node: MarkdownNode, _ text: String) {
        guard let kind = node.firstChild?.kind, kind != .text,
            let rule = grammar.parts.first(where: { $0.word == heading.word }),
            !grammar.sectionsAreAnchors || heading.word != .agendaItem
        else { return }
        let isBold = kind == .strong || kind == .emphasis
        let reason =
            isBold
            ? ("ta bort fetstilen.", "take out the bold type.")
            : kind == .link ? ("ta bort länken.", "take out the link.") : ("skriv ren text.", "write plain text.")
        warn(node, text, heading.word, reason, level: rule.level)
    }

    /// Tells a heading that is read as ordinary text, and what it would be as a part.
    mutating func warn(
        _ node: MarkdownNode, _ text: String, _ word: PartWord, _ reason: (swedish: String, english: String),
        level: Int? = nil, form known: String? = nil
    ) {
        renderer.toldHeadings.insert(node.raw)
        if word != .followUp { toldParts = true }
        let form =
            switch word {
            case _ where known != nil: known ?? ""
            // But for its level or its bold type, it is right as it stands.
            case _ where level != nil: String(repeating: "#", count: level ?? 2) + " " + text
            case .agendaItem: "## § 4 Rubrik"
            case .followUp: "### Uppföljning 2025-06-15"
            default: "## " + PartHeading.mended(text, as: word)
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
        switch heading.word {
        case .agendaItem, .followUp: break
        default:
            if title.allSatisfy({ $0 == " " }) {
                renderer.report(
                    .partWithoutTitle, at: span, heading.word == .term ? "##" : "## \(heading.word.rawValue):",
                    heading.word == .term ? "EST" : "Belysning vid stationen")
            } else if Placeholder.isLeft(title) {
                renderer.report(.placeholderLeft, at: span, title)
            }
        }
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
    mutating func claim(_ id: String, _ span: SourceSpan, isLabel: Bool = false) -> String {
        if let line = idLines[id] {
            renderer.report(isLabel ? .labelIdTwice : .partIdTwice, at: span, id, String(line))
        } else {
            idLines[id] = line(of: span)
        }
        return renderer.uniqueId(id)
    }

    /// `{stationen}`, `(#stationen)` and `{#stationen` at a part's end: the id that others link to is read as its title.
    private mutating func warnOfTail(_ node: MarkdownNode, _ text: String) {
        let last = text.utf8.last
        guard last == UInt8(ascii: "}") || last == UInt8(ascii: ")") || text.utf8.contains(UInt8(ascii: "{")),
            let open = text.lastIndex(where: { $0 == "{" || $0 == "(" })
        else { return }
        let tail = text[open...]
        // In brackets of words an id shows itself by its sign alone.
        guard tail.hasPrefix("{") || tail.hasPrefix("(#") else { return }
        let id = String(tail.filter { !"{}()# ".contains($0) })
        guard Slug.isSlug(id), tail.hasPrefix("{") || tail.hasSuffix(")") else { return }
        renderer.report(.idWrittenWrong, at: renderer.span(of: node), String(tail), id)
    }
}
