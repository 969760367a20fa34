import Bytes
import Text

/// Text from other programs: what its writer took for a heading, a list or a word, and what the reader sees as it stands.
extension MarkdownRenderer {
    /// Looks through a paragraph's own text, line by line.
    mutating func foreignMarks(_ paragraph: MarkdownNode) {
        var node = paragraph.firstChild
        var beginsLine = true
        var toldBullets = false
        var columns = 0
        while let current = node {
            switch current.kind {
            case .text:
                let literal = current.literal
                let isLineStart = beginsLine
                if beginsLine { lineStart(current, literal, &toldBullets) }
                if beginsLine, toldLine != paragraph.raw, holdsColumns(literal) {
                    columns += 1
                    if columns == 2, toldMarks.insert("columns").inserted {
                        report(.columnsOfBlanks, at: span(of: current))
                    }
                }
                if literal.nextPair(UInt8(ascii: "]"), UInt8(ascii: "{")) != nil || literal.first == UInt8(ascii: "{")
                    || literal.nextPair(UInt8(ascii: "<"), UInt8(ascii: "o")) != nil
                {
                    bracedMark(current, literal)
                }
                linkAsText(current, literal)
                starsAsText(current, literal)
                notebookMarks(current, literal)
                if current.isContentsLine, toldMarks.insert("contents").inserted {
                    report(.contentsPasted, at: span(of: current))
                }
                if isLineStart, paragraph.parent == root, current.isPageNumber,
                    toldMarks.insert("page number").inserted
                {
                    report(.pageNumberPasted, at: span(of: current), literal.firstLetters(60))
                }
                beginsLine = false
            case .softBreak:
                hyphenatedWord(around: current)
                beginsLine = true
            case .lineBreak: beginsLine = true
            default: beginsLine = false
            }
            node = current.next
        }
    }

    private mutating func lineStart(
        _ node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>, _ toldBullets: inout Bool
    ) {
        guard let first = literal.first else { return }
        switch first {
        case UInt8(ascii: "#"): headingWithoutSpace(node, literal)
        case UInt8(ascii: ":") where literal.starts(with: ":::".utf8): mark(":::", node, at: 0)
        case UInt8(ascii: ":") where literal.starts(with: ": ".utf8):
            // Pandoc's and PHP Markdown's lists of definitions; one message for all of a text's.
            if isFirstInFile(node), toldMarks.insert(": ").inserted { report(.definitionAsText, at: span(of: node)) }
        case UInt8(ascii: "+") where literal.starts(with: "+--".utf8) || literal.starts(with: "+==".utf8):
            if literal.last == UInt8(ascii: "+"), toldLine != node.parent?.raw {
                toldLine = node.parent?.raw
                report(.tableAsText, at: span(of: node))
            }
        case UInt8(ascii: "|"):
            let next = nextLine(after: node)
            // A row that an empty line has parted from its table stands alone.
            guard hasWholeTables, toldLine != node.parent?.raw, isFirstInFile(node),
                next?.first == first || next == nil && isLoneRow(literal, in: node)
            else {
                return
            }
            toldLine = node.parent?.raw
            report(.tableAsText, at: span(of: node))
        case _ where isBarredRow(literal) && toldLine != node.parent?.raw:
            guard hasWholeTables, let next = nextLine(after: node), isBarredRow(next), isFirstInFile(node) else {
                return
            }
            toldLine = node.parent?.raw
            report(.tableAsText, at: span(of: node))
        case UInt8(ascii: "[") where literal.elementsEqual("[TABLE]".utf8):
            if isFirstInFile(node) { report(.tableLost, at: span(of: node)) }
        case UInt8(ascii: "["): bracketMark(node, literal)
        case UInt8(ascii: "-"):
            // One line of the sort may be a signature or a number; a list has more.
            guard !toldBullets, literal.count > 1, isLetter(literal[1]), nextLine(after: node)?.first == first,
                isFirstInFile(node)
            else { return }
            toldBullets = true
            report(.bulletAsText, at: span(of: node), "-")
        case 0xC2, 0xE2, 0xEF:
            guard !toldBullets, let bullet = Self.bullets.first(where: { literal.starts(with: $0.utf8) }) else {
                return
            }
            toldBullets = true
            report(.bulletAsText, at: span(of: node), bullet)
        default:
            guard !toldBullets, let sign = letterPoint(literal), let next = nextLine(after: node),
                letterPoint(next) == sign, isFirstInFile(node)
            else { return }
            toldBullets = true
            report(.bulletAsText, at: span(of: node), literal.firstLetters(2))
        }
    }

    /// `| 3 | 4 |` right below a table.
    private func isLoneRow(_ line: UnsafeBufferPointer<UInt8>, in node: MarkdownNode) -> Bool {
        guard line.last == UInt8(ascii: "|"), node.next == nil, let above = node.parent?.previous else { return false }
        return line.dropFirst().dropLast().contains(UInt8(ascii: "|")) && isTable(above)
    }

    /// `Åtgärd | Ansvarig | Klart`: two bars at least between words.
    private func isBarredRow(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = line.next(UInt8(ascii: "|")), first > 0 else { return false }
        return line[(first + 1)...].contains(UInt8(ascii: "|")) && line[first - 1] == 0x20
    }

    /// The sign of `a) Polisen`, `b. Skolan` or `II. Val`, which is no list here.
    private func letterPoint(_ line: UnsafeBufferPointer<UInt8>) -> UInt8? {
        let letters = line.prefix(5).prefix { ($0 | 0x20) &- 0x61 < 26 }.count
        guard (1...4).contains(letters), line.count > letters + 1, line[letters + 1] == 0x20,
            line[letters] == UInt8(ascii: ")") || line[letters] == UInt8(ascii: ".")
        else { return nil }
        return letters == 1 || line.prefix(letters).allSatisfy { [0x69, 0x76, 0x78].contains($0 | 0x20) }
            ? line[letters] : nil
    }

    /// `----- -----`: the line under a table's headings as Pandoc draws it, which is a line across the page here.
    mutating func oddBreak(_ node: MarkdownNode) {
        let span = firstLine(of: node)
        let line = text.fileBytes[Int(span.start)..<Int(span.end)]
        let groups = line.split(separator: 0x20)
        guard groups.count > 1, groups.allSatisfy({ $0.count > 2 && $0.allSatisfy { $0 == UInt8(ascii: "-") } }) else {
            return
        }
        report(.tableAsText, at: span)
    }

    /// What Word and PDF readers put before the points of a list; the last is Word's own sign of the font Symbol.
    private static let bullets = ["•", "·", "●", "▪", "■", "◦", "○", "‣", "➢", "►", "✓", "\u{F0B7}"]

    /// `##Rubrik`; a lone `#ord` may be a hashtag.
    private mutating func headingWithoutSpace(_ node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>) {
        let count = literal.prefix { $0 == UInt8(ascii: "#") }.count
        guard count <= 6, count < literal.count, isFirstInFile(node) else { return }
        let rest = literal.dropFirst(count)
        guard count > 1 || rest.starts(with: "§".utf8), rest.first.map({ isLetter($0) || $0 == 0xC2 }) ?? false
        else { return }
        let line = literal.firstLetters(80)
        report(
            .headingWithoutSpace, at: span(of: node), line,
            String(repeating: "#", count: max(2, count)) + " " + line.drop { $0 == "#" })
    }

    /// `# []{#_Toc1 .anchor}Protokoll`: marks of another program in a heading.
    mutating func headingMarks(_ heading: MarkdownNode) {
        var node = heading.firstChild
        while let current = node {
            if current.kind == .text, flavour == .insyn,
                current.literal.nextPair(UInt8(ascii: "]"), UInt8(ascii: "{")) != nil
            {
                bracedMark(current, current.literal)
            }
            node = current.next
        }
    }

    /// `]{.underline}` and `{width="…"}` of Pandoc, `<o:p>` of Word.
    private mutating func bracedMark(_ node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < literal.count {
            let rest = UnsafeBufferPointer(rebasing: literal[index...])
            if literal[index] == UInt8(ascii: "{"), index == 0 || literal[index - 1] == UInt8(ascii: "]"),
                let end = rest.prefix(60).firstIndex(of: UInt8(ascii: "}"))
                    ?? (node.next == nil ? nil : rest.count - 1),
                [".", "#", "width=", "height="].contains(where: { rest.dropFirst().starts(with: $0.utf8) })
            {
                bracedMark(UnsafeBufferPointer(rebasing: rest.prefix(end + 1)), node, at: index)
            } else if rest.starts(with: "<o:p".utf8) {
                mark("<o:p>", node, at: index)
            }
            index += 1
        }
    }

    /// `{.underline}`; of `{.deletion author="…" date="…"}` the class alone, which is the same each time.
    private mutating func bracedMark(_ mark: UnsafeBufferPointer<UInt8>, _ node: MarkdownNode, at offset: Int) {
        let whole = mark.firstLetters(40)
        guard whole.hasPrefix("{."), let blank = whole.firstIndex(of: " ") else {
            self.mark(whole, node, at: offset)
            return
        }
        switch whole[..<blank] {
        // A comment's words stand where it begins.
        case "{.comment-end": return
        case "{.comment-start", "{.deletion":
            let isComment = whole.hasPrefix("{.comment")
            self.mark(
                whole[..<blank] + " …}", node, at: offset, length: mark.count,
                isComment ? .commentAsText : .deletionAsText)
        default: self.mark(whole[..<blank] + " …}", node, at: offset, length: mark.count)
        }
    }

    /// One message for each mark of a text, however often it stands.
    mutating func mark(
        _ mark: String, _ node: MarkdownNode, at offset: Int, length: Int? = nil, _ kind: DiagnosticKind = .foreignMark
    ) {
        guard toldMarks.count < 20, toldMarks.insert(mark).inserted else { return }
        let span = span(of: node)
        // With escapes before it the offset is none of the file's: then the whole text is shown.
        let isPlain = Int(span.end - span.start) == node.literal.count
        let start = Int(span.start) + offset
        // Bytes that are no text are longer in the mark than in the file.
        let end = min(start + (length ?? mark.utf8.count), Int(span.end))
        report(kind, at: isPlain ? SourceSpan(start, end) : span, mark)
    }

    /// `samman-` at a line's end and `träde` on the next; `brotts- och`, `social-` and a name stay as they are.
    private mutating func hyphenatedWord(around softBreak: MarkdownNode) {
        guard let before = softBreak.previous, before.kind == .text, let after = softBreak.next, after.kind == .text,
            before.literal.last == UInt8(ascii: "-")
        else { return }
        let first = before.literal.reversed().dropFirst().prefix { isLetter($0) }.reversed()
        let second = after.literal.prefix { isLetter($0) }
        let head = String(decoding: first, as: UTF8.self)
        let tail = String(decoding: second, as: UTF8.self)
        let joins = ["och", "eller", "samt", "respektive", "resp", "till", "men", "som", "kontra", "inte"]
        guard first.count > 1, second.count > 1, head.last?.isLowercase ?? false, tail.first?.isLowercase ?? false,
            !joins.contains(tail)
        else { return }
        let start = Int(span(of: before).end) - first.count - 1
        // `Klara-` may be a name that keeps its hyphen: `Klara-gruppen`.
        let isName = head.first?.isUppercase ?? false
        report(
            .hyphenatedWord, at: SourceSpan(start, start + first.count + 1), head + "- " + tail, head + tail,
            isName ? ", eller \(head)-\(tail) om bindestrecket hör dit" : "",
            isName ? ", or \(head)-\(tail) if the hyphen belongs there" : "")
    }

    /// Code that nobody meant: an indented paragraph, and a fence that is never closed.
    mutating func oddCode(_ node: MarkdownNode) {
        let line = firstLine(of: node)
        let shown = text.fileBytes[Int(line.start)..<Int(line.end)].drop { $0 == 0x20 }
        // The tree does not tell the two apart; what opens a fence stands in the file.
        guard shown.starts(with: "```".utf8) || shown.starts(with: "~~~".utf8) else {
            report(.indentedCode, at: line)
            return
        }
        if let swallowed = fence(in: node.literal) {
            report(.fenceSwallowed, at: line, swallowed)
            return
        }
        let lines = node.literal.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        guard node.endLine - node.startLine <= lines else { return }
        report(.fenceUnclosed, at: line, String(decoding: shown.prefix(40), as: UTF8.self))
    }

    /// The line "```diagram" within a block of code: what ended the block above began this one.
    private func fence(in code: UnsafeBufferPointer<UInt8>) -> String? {
        var from = 0
        while let sign = code.nextPair(UInt8(ascii: "`"), UInt8(ascii: "`"), from: from) {
            from = sign + 2
            guard sign == 0 || code[sign - 1] == 0x0A, from + 1 < code.count, code[from] == UInt8(ascii: "`") else {
                continue
            }
            let word = code[(from + 1)...].prefix { isLetter($0) }
            if let kind = DataFence.Kind(rawValue: String(decoding: word, as: UTF8.self)) {
                return "```" + kind.rawValue
            }
        }
        return nil
    }

    func firstLine(of node: MarkdownNode) -> SourceSpan {
        let start = Int(span(of: node).start)
        let file = text.fileBytes
        var end = min(start, file.count)
        while end < file.count, file[end] != 0x0A, file[end] != 0x0D { end += 1 }
        return SourceSpan(min(start, end), end)
    }

    /// The text at the beginning of the next line of the same paragraph.
    private func nextLine(after node: MarkdownNode) -> UnsafeBufferPointer<UInt8>? {
        var next = node.next
        while let current = next {
            if current.kind == .softBreak || current.kind == .lineBreak { return current.next?.literal }
            next = current.next
        }
        return nil
    }

    /// Whether the file too has the text's first byte there: a sign with a backslash before it is meant as it stands.
    private func isFirstInFile(_ node: MarkdownNode) -> Bool {
        let start = Int(span(of: node).start)
        return start < text.fileBytes.count && text.fileBytes[start] == node.literal.first
    }

    /// Letters of ASCII, and every byte of others.
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}

extension UnsafeBufferPointer<UInt8> {
    /// The beginning of a text for a message, never cut within a letter.
    func firstLetters(_ count: Int) -> String {
        String(decoding: prefix(4 * count + 4), as: UTF8.self).firstLetters(count)
    }
}
