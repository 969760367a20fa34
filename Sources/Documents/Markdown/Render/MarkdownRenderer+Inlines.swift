import Bytes
import HTML
import Text

extension MarkdownRenderer {
    /// Writes `first` and the inline nodes after it under the same parent.
    mutating func inlines(_ first: MarkdownNode?) {
        guard let first, let parent = first.parent else { return }
        if mayStrike { markStrikes(first) }
        var level = 0
        var node = first
        while true {
            if enterInline(node, level: level), let child = node.firstChild {
                if mayStrike { markStrikes(child) }
                level += 1
                node = child
                continue
            }
            while true {
                if let next = node.next {
                    node = next
                    break
                }
                guard let up = node.parent, up != parent else { return }
                node = up
                level -= 1
                leaveInline(node, level: level)
            }
        }
    }

    /// True where the node has children that are to be written, and `leaveInline` after them.
    private mutating func enterInline(_ node: MarkdownNode, level: Int) -> Bool {
        switch node.kind {
        case .text: textNode(node)
        case .softBreak:
            out.append(0x0A)
            // In a paragraph that was taken out of a table's, every line begins with an EM SPACE.
            if cellLines != nil, let next = node.next, next.kind == .text { skipPadding(next) }
        case .lineBreak:
            out.append(flavour == .insyn ? "<br>\n" : "<br />\n")
            if cellLines != nil, let next = node.next, next.kind == .text { skipPadding(next) }
        case .code:
            out.append("<code>")
            out.appendEscaped(node.literal, quotes: true)
            out.append("</code>")
        case .htmlInline:
            if allowsRawHTML {
                out.append(node.literal)
            } else if flavour == .insyn {
                rawHTMLDropped(node)
                // Word's line breaks: without them the words on both sides would run together.
                if node.isLineBreakTag, node.next != nil { out.append(refusesFootnotes ? " " : "<br>\n") }
            } else {
                out.append("<!-- raw HTML omitted -->")
            }
        case .emphasis, .strong:
            if !isTooDeep(level, node) { out.append(node.kind == .strong ? "<strong>" : "<em>") }
            if node.firstChild == nil { leaveInline(node, level: level) }
            return true
        case .link:
            isInLink = true
            openLink(node)
            if node.firstChild == nil { leaveInline(node, level: level) }
            return true
        case .image: image(node)
        default: break
        }
        return false
    }

    private mutating func leaveInline(_ node: MarkdownNode, level: Int) {
        switch node.kind {
        case .emphasis where !isTooDeep(level, node): out.append("</em>")
        case .strong where !isTooDeep(level, node): out.append("</strong>")
        case .link:
            isInLink = false
            if droppedLink == node.raw { droppedLink = nil } else { out.append("</a>") }
        default: break
        }
    }

    private mutating func isTooDeep(_ level: Int, _ node: MarkdownNode) -> Bool {
        guard flavour == .insyn, level >= Self.depthLimit else { return false }
        if !reportedDepth {
            reportedDepth = true
            report(.nestedTooDeep, at: span(of: node), String(Self.depthLimit))
        }
        return true
    }

    mutating func skipPadding(_ node: MarkdownNode) {
        if node.literal.starts(with: CellText.padding) { skipped = (node.raw, CellText.padding.count) }
    }

    /// What of a text node is to be shown.
    func shown(_ node: MarkdownNode) -> UnsafeBufferPointer<UInt8> {
        var literal = node.literal
        if let kept, kept.node == node.raw { literal = UnsafeBufferPointer(rebasing: literal.prefix(kept.count)) }
        if let skipped, skipped.node == node.raw {
            literal = UnsafeBufferPointer(rebasing: literal.dropFirst(skipped.count))
        }
        return literal
    }

    private mutating func textNode(_ node: MarkdownNode) {
        let literal = shown(node)
        guard flavour != .commonmark else {
            out.appendEscaped(literal, quotes: true)
            return
        }
        guard holdsAddresses, !isInLink else {
            piece(0..<literal.count, of: node, literal)
            return
        }
        var start = 0
        while let address = BareAddress(in: literal, from: start)?.range {
            piece(start..<address.lowerBound, of: node, literal)
            let url = UnsafeBufferPointer(rebasing: literal[address])
            if isCrossed(address, of: node) || LinkAddress(url) != .external {
                piece(address, of: node, literal)
            } else {
                out.append("<a href=\"")
                out.appendEscapedAddress(url)
                out.append("\" rel=\"external\" class=\"adress\">")
                out.appendEscaped(url, quotes: true)
                out.append("</a>")
            }
            start = address.upperBound
        }
        piece(start..<literal.count, of: node, literal)
    }

    /// Some of what is shown of a text node.
    private mutating func piece(_ range: Range<Int>, of node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>) {
        guard !range.isEmpty else { return }
        let bytes = UnsafeBufferPointer(rebasing: literal[range])
        if mayStrike || !footnotes.isEmpty || flavour == .insyn, holdsMark(node, bytes) {
            markedText(node, bytes, from: range.lowerBound)
        } else {
            plainRun(bytes, typesets: typesets(node))
        }
    }

    /// How many bytes at the beginning of a text node are not shown.
    private func cut(of node: MarkdownNode) -> Int { (skipped.map { $0.node == node.raw ? $0.count : 0 }) ?? 0 }

    /// Whether a mark of strikethrough stands within some of what is shown of a text node.
    private func isCrossed(_ range: Range<Int>, of node: MarkdownNode) -> Bool {
        guard mayStrike, let marks = strikes[node.raw] else { return false }
        return marks.contains { range.contains($0.offset - cut(of: node)) }
    }

    /// A stretch of text without marks of our own.
    mutating func plainRun(_ bytes: UnsafeBufferPointer<UInt8>, typesets: Bool) {
        if typesets {
            out.appendTypeset(bytes)
        } else {
            out.appendEscaped(bytes, quotes: true)
        }
    }

    private func typesets(_ node: MarkdownNode) -> Bool { flavour == .insyn && !isAddress(node) }

    /// Whether a text node shows its link's own address (`<https://…>`), where typography would change what it says.
    func isAddress(_ node: MarkdownNode) -> Bool {
        guard let link = node.parent, link.kind == .link else { return false }
        let (url, literal) = (link.url, node.literal)
        // Most are told apart by their lengths.
        return url.count == literal.count && url.elementsEqual(literal)
            || url.count == literal.count + 7 && url.starts(with: "mailto:".utf8)
                && url.dropFirst(7).elementsEqual(literal)
    }

    private func holdsMark(_ node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>) -> Bool {
        if mayStrike, strikes[node.raw] != nil { return true }
        return literal.nextPair(UInt8(ascii: "["), UInt8(ascii: "^")) != nil
    }

    /// Text with strikethrough marks and footnote references in it.
    private mutating func markedText(
        _ node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>, from offset: Int
    ) {
        let cut = cut(of: node) + offset
        let marks = strikes[node.raw] ?? []
        let escaped = escapedOffsets(of: UInt8(ascii: "["), in: node)
        let typesets = typesets(node)
        var next = marks.firstIndex { $0.offset >= cut } ?? marks.count
        var start = 0
        var index = 0
        while index < literal.count {
            if next < marks.count, marks[next].offset - cut == index {
                plainRun(UnsafeBufferPointer(rebasing: literal[start..<index]), typesets: typesets)
                out.append(marks[next].opens ? "<del>" : "</del>")
                index += marks[next].length
                start = index
                next += 1
            } else if literal[index] == UInt8(ascii: "["), let reference = footnoteReference(literal, at: index),
                !escaped.contains(index + cut),
                // A mark within its name is written, so that it stays a pair; the name is text then.
                next >= marks.count || marks[next].offset - cut >= reference.end
            {
                plainRun(UnsafeBufferPointer(rebasing: literal[start..<index]), typesets: typesets)
                writeReference(reference.label, at: index + cut, of: node)
                index = reference.end
                start = index
            } else {
                index += 1
            }
        }
        plainRun(UnsafeBufferPointer(rebasing: literal[start...]), typesets: typesets)
    }

    /// Where in a text node's literal `byte` was written with a backslash before it: the tree does not tell, so the file is
    /// asked, where the same signs stand in the same order.
    func escapedOffsets(of byte: UInt8, in node: MarkdownNode) -> Set<Int> {
        let literal = node.literal
        let span = span(of: node)
        // Without escapes and entities, a text is as long in the file as in the tree.
        guard Int(span.end - span.start) != literal.count, literal.contains(byte) else { return [] }
        var result: Set<Int> = []
        var at = Int(span.start)
        let file = text.fileBytes
        let end = min(Int(span.end), file.count)
        for index in literal.indices where literal[index] == byte {
            while at < end, file[at] != byte, file[at] != 0x0A { at += 1 }
            guard at < end, file[at] == byte else { break }
            var backslashes = 0
            while at - backslashes > Int(span.start), file[at - backslashes - 1] == UInt8(ascii: "\\") {
                backslashes += 1
            }
            if backslashes % 2 == 1 { result.insert(index) }
            at += 1
        }
        return result
    }
}
