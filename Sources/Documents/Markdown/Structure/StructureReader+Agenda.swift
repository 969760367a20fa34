import Text

/// Agendas that other people number in their own way: told, since an item that is no part is found nowhere.
extension StructureReader {
    private var takesAgenda: Bool {
        !grammar.sectionsAreAnchors && grammar.parts.contains { $0.word == .agendaItem }
    }

    /// `## 25 Val`: no sign and no full stop. It is told when the next number stands in the text too.
    mutating func noteBareNumber(_ node: MarkdownNode, _ text: String) -> Bool {
        guard takesAgenda, node.headingLevel <= 2, node.parent == renderer.root,
            let line = NumberedLine(text, node: node, isHeading: true)
        else { return false }
        numberedLines.append(line)
        return true
    }

    /// `## KS § 21 Kameror`: the body's letters before the sign.
    mutating func warnOfRegistrar(_ node: MarkdownNode, _ text: String) -> Bool {
        guard takesAgenda, node.headingLevel <= 2, node.parent == renderer.root else { return false }
        let letters = text.prefix { $0.isLetter }
        let rest = String(text.dropFirst(letters.count).drop { $0 == " " })
        guard (1...6).contains(letters.count), rest.hasPrefix("§"), case .part(let heading) = PartHeading.read(rest)
        else { return false }
        if let number = heading.number.flatMap({ Int($0) }) { toldNumbers.insert(number) }
        warn(
            node, text, .agendaItem,
            ("tecknet ska stå först, sedan numret.", "the sign comes first, then the number."),
            form: "## § \(heading.number ?? "") "
                + String(decoding: rest.utf8.dropFirst(heading.titleStart), as: UTF8.self))
        return true
    }

    /// `2 Lägesbild` or `**2. Lägesbild**` as a paragraph, or the first line of one.
    mutating func noteNumberedParagraph(_ node: MarkdownNode) {
        guard takesAgenda, let first = node.firstChild, endsLine(first) else { return }
        switch first.kind {
        case .text:
            guard first.literal.first.map({ (0x30...0x39).contains($0) }) ?? false, first.literal.count <= 80,
                let line = NumberedLine(
                    String(decoding: first.literal, as: UTF8.self), node: first, isHeading: false)
            else { return }
            numberedLines.append(line)
        case .strong:
            guard first.firstChild?.kind == .text else { return }
            let text = renderer.written(first.firstChild)
            guard text.utf8.count <= 80, case .numbered(let number, let title) = PartHeading.read(text) else { return }
            if let number = Int(number) { toldNumbers.insert(number) }
            renderer.report(.numberAsText, at: renderer.span(of: first), text, number, title.isEmpty ? "…" : title)
        default: break
        }
    }

    /// One number alone may be anything (`12 Kommuner deltog`); two that follow each other are an agenda's.
    mutating func warnOfNumberedLines() {
        // Where there are items, other numbers may be their headings' own; headings of level 2 are not.
        let isItemised = roles.contains {
            if case .part(let plan) = $0 { plan.rule.word == .agendaItem } else { false }
        }
        let numbers = toldNumbers.union(numberedLines.map(\.number)).union(sectionLines.keys.compactMap { Int($0) })
        for line in numberedLines.prefix(200)
        where numbers.contains(line.number + 1) || numbers.contains(line.number - 1) {
            let title = line.title.isEmpty ? "…" : line.title
            if line.isHeading {
                warnOfNumber(
                    "\(line.number) \(title)", line.node,
                    line.title.isEmpty ? "\(line.number)" : "\(line.number) \(line.title)",
                    (
                        "en punkt på dagordningen börjar med § och sitt nummer.",
                        "an item of the agenda begins with § and its number."
                    ))
            } else if !isItemised {
                renderer.report(
                    .numberAsText, at: renderer.span(of: line.node), "\(line.number) \(line.title)",
                    String(line.number), title)
            }
        }
    }

    /// A numbered list whose points have texts of their own, in notes without items: the agenda.
    mutating func warnOfAgenda(_ list: MarkdownNode) {
        guard takesAgenda, list.parent == renderer.root, list.firstChild?.next != nil, sectionLines.isEmpty else {
            return
        }
        var item = list.firstChild
        // `1. Lägesbild` with its text on the next line, in one paragraph.
        var titled = 0
        while let current = item {
            if let line = current.firstChild?.firstChild, line.kind == .text, line.literal.count < 60,
                line.literal.last.map({ !".,:;".utf8.contains($0) }) ?? false, line.next?.kind == .softBreak
            {
                titled += 1
            }
            if titled > 1 || current.firstChild?.next?.kind == .paragraph {
                guard !renderer.toldMarks.contains("agenda") else { return }
                renderer.toldMarks.insert("agenda")
                renderer.report(.agendaAsList, at: renderer.firstLine(of: list))
                return
            }
            item = current.next
        }
    }

    /// `- **§ 1 Öppnande**`: items of the agenda as points of a list, with their texts below them.
    mutating func warnOfListedSections(_ list: MarkdownNode) -> Bool {
        guard takesAgenda, list.parent == renderer.root, sectionLines.isEmpty, let item = list.firstChild,
            item.next != nil, let first = item.firstChild?.firstChild
        else { return false }
        guard let text = first.kind == .strong ? first.firstChild?.literal : first.literal, text.first == 0xC2,
            SectionNumber(String(decoding: text.prefix(40), as: UTF8.self))?.signComesFirst ?? false,
            renderer.toldMarks.insert("agenda").inserted
        else { return false }
        renderer.report(.agendaAsList, at: renderer.firstLine(of: list))
        return true
    }

    /// Whether nothing else stands on a mark's line after it.
    func endsLine(_ node: MarkdownNode) -> Bool {
        guard let next = node.next else { return true }
        return next.kind == .softBreak || next.kind == .lineBreak
    }
}
