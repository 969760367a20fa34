import Bytes
import Text

/// What nearly is a part, a label or a field, and is read as ordinary text: told, since its writer meant it to count.
extension StructureReader {
    /// A part's word misspelt, or fields right under a heading that is no part: they are a list of ordinary text then.
    mutating func warnOfHeading(_ node: MarkdownNode, _ text: String) {
        let rules = grammar.parts.filter { $0.word != .term && ($0.word != .agendaItem || !grammar.sectionsAreAnchors) }
        guard !rules.isEmpty, node.parent == renderer.root else { return }
        let titled = rules.filter { $0.word != .agendaItem && $0.word != .followUp }
        if let word = PartHeading.misspelt(text, among: titled.map(\.word)) {
            warn(node, text, word, ("ordet skrivs ”\(word.rawValue)”.", "the word is written “\(word.rawValue)”."))
            return
        }
        if node.headingLevel == 3, text.lowercased().contains("uppföljning"), text.contains(where: \.isNumber),
            rules.contains(where: { $0.word == .followUp })
        {
            warn(
                node, text, .followUp,
                ("en uppföljning börjar med ordet och dagen.", "a follow-up begins with the word and the day."),
                form: PartHeading.followUpForm(text))
            return
        }
        guard let list = node.next, list.kind == .list, list.firstChild?.next != nil,
            let rule = rules.first(where: { $0.level == node.headingLevel && holdsOnlyFields(list, $0.fields) })
        else { return }
        warn(
            node, text, rule.word,
            (
                "fälten under den läses som vanlig text.",
                "the fields below it are read as ordinary text."
            ))
    }

    /// Whether every item of a list is a field, by its name.
    func holdsOnlyFields(_ list: MarkdownNode, _ rules: [DocumentGrammar.FieldRule]) -> Bool {
        guard !list.isOrdered, !rules.isEmpty else { return false }
        var item = list.firstChild
        while let current = item {
            guard let field = FieldItem(current), field.rule(among: rules) != nil else { return false }
            item = current.next
        }
        return true
    }

    /// `§ 4 Lägesbild` or `4 § Lägesbild` in a paragraph, plain or bold. Whether it was one.
    mutating func warnOfSection(_ text: String, at node: MarkdownNode) -> Bool {
        guard text.utf8.prefix(8).contains(0xA7), grammar.parts.contains(where: { $0.word == .agendaItem }),
            !grammar.sectionsAreAnchors, !node.isContentsLine, let section = SectionNumber(text),
            !isSentence(node, fromByte: section.restStart)
        else { return false }
        renderer.report(.sectionAsText, at: renderer.span(of: node), "§ " + section.number)
        return true
    }

    /// `§ 112 i fullmäktiges protokoll handlar om färjan.`: a small letter after the number, and a full stop on the line.
    private func isSentence(_ node: MarkdownNode, fromByte start: Int) -> Bool {
        guard node.kind == .text else { return false }
        let rest = node.literal.dropFirst(start).drop { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }
        guard let first = rest.first, first &- UInt8(ascii: "a") < 26 else { return false }
        let line = UnsafeBufferPointer(rebasing: rest)
        return line.last == UInt8(ascii: ".") || line.nextPair(UInt8(ascii: "."), 0x20) != nil
            || goesOn(after: node)
    }

    /// Minutes from elsewhere have `Beslut: …` without bold type and `§ 3 …` without a heading; neither is found then.
    mutating func warnOfPlainText(_ node: MarkdownNode) {
        guard let first = node.firstChild, first.kind == .text || first.kind == .emphasis else { return }
        // In italics the colon stands inside or right after.
        let isEmphasis = first.kind == .emphasis
        // `***Beslut:***` is bold type within italics.
        let inner = isEmphasis ? first.firstChild : first
        guard var text = inner?.kind == .strong ? inner?.firstChild?.literal : inner?.literal else { return }
        // `** Beslut: **` is no bold type: its stars are text, and so is the label behind them.
        if text.starts(with: "**".utf8) || text.starts(with: "__".utf8) {
            text = UnsafeBufferPointer(rebasing: text.dropFirst(2).drop { $0 == 0x20 })
        }
        let beginsSection = text.first == 0xC2 || text.first.map { (0x30...0x39).contains($0) } ?? false
        if beginsSection, warnOfSection(String(decoding: text.prefix(40), as: UTF8.self), at: first) {
            return
        }
        guard !grammar.labels.isEmpty else { return }
        let colon = UnsafeBufferPointer(rebasing: text.prefix(40)).next(UInt8(ascii: ":"))
        if let colon, !isEmphasis, warnOfReceiver(text[..<colon], at: first) { return }
        guard let end = colon ?? (isEmphasis && first.next?.literal.first == UInt8(ascii: ":") ? text.count : nil),
            let label = label(named: text[..<end])
        else { return }
        renderer.toldHeadings.insert(node.raw)
        let span = renderer.span(of: first)
        // `**Beslut:**Rådet` is no bold type: the stars at a colon need a space after them.
        let rest = UnsafeBufferPointer(rebasing: text[end...]).prefix(4)
        if inner?.kind == .text, first.literal.starts(with: "**".utf8), rest.starts(with: ":**".utf8), rest.count == 4,
            rest.last != 0x20
        {
            renderer.report(.labelGlued, at: span, label)
            return
        }
        if inner?.kind == .strong {
            renderer.report(.labelNearMiss, at: span, "***\(label)***", label)
        } else {
            renderer.report(.labelAsText, at: span, label)
        }
    }

    /// The label that `name` means in any case, `Beslut` of `BESLUT`.
    func label(named name: some Collection<UInt8>) -> String? {
        // A capital takes as many bytes as its small letter, in ASCII and in å, ä, ö: most words are told by their length.
        let alike = grammar.labels.lazy.map(\.word.rawValue).filter { $0.utf8.count == name.count }
        guard !alike.isEmpty else { return nil }
        let small = String(decoding: name, as: UTF8.self).lowercased()
        return alike.first { $0.lowercased() == small }
    }

    /// Whether labelled paragraphs of the same word stand under a heading: then it only groups them.
    func holdsLabels(_ heading: MarkdownNode, _ label: String) -> Bool {
        var node = heading.next
        while let current = node, current.kind != .heading {
            if current.kind == .paragraph, let strong = current.firstChild, strong.kind == .strong,
                strong.firstChild?.literal.starts(with: label.utf8) ?? false
            {
                return true
            }
            node = current.next
        }
        return false
    }

    /// Minutes often have `### Beslut` over the decision, which is then found nowhere.
    mutating func warnOfLabelHeading(_ node: MarkdownNode) {
        guard !grammar.labels.isEmpty, node.parent == renderer.root else { return }
        var text = renderer.written(node.firstChild)
        while let last = text.utf8.last, last == UInt8(ascii: ":") || last == 0x20 { text.unicodeScalars.removeLast() }
        if let label = label(named: text.utf8) ?? otherLabel(text), !holdsLabels(node, label) {
            renderer.report(.labelAsHeading, at: renderer.span(of: node), text, label)
        } else if let colon = text.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")),
            let label = label(named: text.utf8[..<colon])
        {
            // `### Uppdrag: Ta fram ett förslag`.
            renderer.report(.labelAsHeading, at: renderer.span(of: node), String(text[..<colon]), label)
        }
    }

    /// What councils call some of the labels.
    static let otherNames = [
        "avvikande mening": "Avvikande synpunkt", "avvikande åsikt": "Avvikande synpunkt",
        "avvikande uppfattning": "Avvikande synpunkt", "reservation": "Avvikande synpunkt",
        "särskilt yttrande": "Avvikande synpunkt", "återrapportering": "Återrapport",
        "reservationer": "Avvikande synpunkt", "reservation mot beslutet": "Avvikande synpunkt",
        "skriftlig reservation": "Avvikande synpunkt", "skiljaktig mening": "Avvikande synpunkt",
        "beslutades": "Beslut", "beslutat": "Beslut", "nytt uppdrag": "Uppdrag", "nya uppdrag": "Uppdrag",
        "att göra": "Uppdrag", "medborgarfråga": "Fråga", "önskemål": "Behov",
        "decision": "Beslut", "decisions": "Beslut", "assignment": "Uppdrag", "action": "Uppdrag",
        "question": "Fråga", "report back": "Återrapport", "dissent": "Avvikande synpunkt",
        "dissenting opinion": "Avvikande synpunkt", "need": "Behov", "position": "Ställningstagande",
    ]

    /// The label that bold words mean: `Rådets beslut`, `Styrgruppen beslutar`, `Uppdrag till samordnaren`.
    static func otherName(_ word: String, hasColon: Bool, among labels: [String]) -> String? {
        let small = word.lowercased()
        var words = small.split(separator: " ")
        // `Rådet beslutar att` in bold.
        if words.count > 2, words.last == "att" || words.last == "följande" { words.removeLast() }
        var meant = hasColon ? otherNames[small] : nil
        if let last = words.last, (2...3).contains(words.count) {
            let isVerb = last == "beslutar" || last == "beslutade" || last == "beslöt" || small == "beslut att"
            let isNoun = hasColon && last == "beslut" && words[words.count - 2].hasSuffix("s")
            if isVerb || isNoun { meant = meant ?? "Beslut" }
        }
        // `Uppdrag från kommunstyrelsen` and `Beslut från förra mötet` are somebody else's.
        if hasColon, meant == nil, let way = words.firstIndex(where: { ["till", "åt", "från"].contains($0) }) {
            let before = words[..<way].joined(separator: " ")
            let label = labels.first { $0.lowercased() == before } ?? otherNames[before]
            let others: Set = words[way] == "från" ? ["Uppdrag", "Beslut", "Ställningstagande"] : ["Beslut"]
            meant = label.flatMap { others.contains($0) ? nil : $0 }
        }
        return meant.flatMap { labels.contains($0) ? $0 : nil }
    }

    /// Fields written as lines of text, without the hyphens that make a list: `Till: gruppen` in the paragraph.
    mutating func warnOfFieldLines(_ paragraph: MarkdownNode, _ rules: [DocumentGrammar.FieldRule]) {
        var isLineStart = paragraph.firstChild?.kind == .text
        var node = paragraph.firstChild
        while let current = node {
            if isLineStart, current.kind == .text {
                let line = current.literal.prefix(60)
                if let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 {
                    let written = String(decoding: line[..<colon], as: UTF8.self)
                    // `-Till: gruppen`, `• Till: gruppen`.
                    let name = String(written.drop { "-–—•·* \u{A0}".contains($0) })
                    if rules.contains(where: { $0.name == name }) {
                        if name == written {
                            renderer.report(.fieldAsText, at: renderer.span(of: current), name)
                        } else {
                            renderer.report(.fieldWithoutHyphen, at: renderer.span(of: current), written + ":", name)
                        }
                        return
                    }
                }
            }
            isLineStart = current.kind == .softBreak || current.kind == .lineBreak
            node = current.next
        }
    }

    /// Labels that stand as items of a list: `- **Beslut:** …`. Whether there was one; the first is told.
    mutating func warnOfLabels(in list: MarkdownNode) -> Bool {
        guard !grammar.labels.isEmpty else { return false }
        var item = list.firstChild
        while let current = item {
            if let (strong, label) = label(beginning: current) {
                renderer.report(.labelInList, at: renderer.span(of: strong), label)
                return true
            }
            item = current.next
        }
        return false
    }

    /// The label that a list's item begins with, in bold type and with its colon.
    func label(beginning item: MarkdownNode) -> (node: MarkdownNode, word: String)? {
        guard let strong = item.firstChild?.firstChild, strong.kind == .strong, let text = strong.firstChild?.literal
        else { return nil }
        let hasColon =
            text.last == UInt8(ascii: ":") || strong.next?.literal.first == UInt8(ascii: ":")
        let name = text.last == UInt8(ascii: ":") ? text.dropLast() : text[...]
        guard hasColon, let label = label(named: name) else { return nil }
        return (strong, label)
    }

    mutating func warnOfNearFields(_ list: MarkdownNode, _ rules: [DocumentGrammar.FieldRule]) {
        let names = rules.map(\.name)
        var item = list.firstChild
        while let current = item {
            if let field = FieldItem(current) {
                let start = Int(renderer.span(of: field.node).start)
                let span = SourceSpan(start, start + field.nameEnd)
                if let near = NearestWord.find(field.name, in: names) {
                    renderer.report(.fieldNearMiss, at: span, field.name, near)
                } else if let meant = Self.fieldMeant(by: field.name, among: names) {
                    renderer.report(.fieldByOtherName, at: span, field.name, meant)
                }
            }
            item = current.next
        }
    }

    /// A data fence whose word is misspelt is shown as code.
    mutating func warnOfNearFence(_ node: MarkdownNode) {
        let info = node.fenceInfo
        guard !info.isEmpty, info.count < 20 else { return }
        let word = String(decoding: info, as: UTF8.self)
        guard let near = NearestWord.find(word, in: DataFence.Kind.allCases.map(\.rawValue)) else { return }
        renderer.report(.fenceNearMiss, at: renderer.firstLine(of: node), word, near)
    }
}
