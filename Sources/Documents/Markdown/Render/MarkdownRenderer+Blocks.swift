import HTML
import Text

extension MarkdownRenderer {
    /// Writes every block of the text.
    mutating func document() {
        var child = root.firstChild
        while let node = child {
            block(node)
            child = node.next
        }
    }

    /// Writes one block with all that is in it.
    mutating func block(_ top: MarkdownNode) {
        var node = top
        while true {
            if enter(node), let child = node.firstChild {
                depth += 1
                node = child
                continue
            }
            while true {
                if node == top { return }
                if let next = node.next {
                    node = next
                    break
                }
                guard let parent = node.parent else { return }
                node = parent
                depth -= 1
                leave(node)
            }
        }
    }

    /// Writes what stands before a block's children, or the whole of a block that has none; true where children follow.
    private mutating func enter(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case .blockQuote, .list, .item: return enterContainer(node)
        case .paragraph: paragraph(node)
        case .heading: heading(node)
        case .codeBlock: codeBlock(node)
        case .htmlBlock: htmlBlock(node)
        case .thematicBreak:
            if flavour == .insyn { oddBreak(node) }
            freshLine()
            out.append(flavour == .insyn ? "<hr>\n" : "<hr />\n")
        default: break
        }
        return false
    }

    /// Whether a container lies too deep for its tags to be written.
    private func isTooDeep() -> Bool { flavour == .insyn && depth >= Self.depthLimit }

    private mutating func enterContainer(_ node: MarkdownNode) -> Bool {
        guard !isTooDeep() else {
            if !reportedDepth {
                reportedDepth = true
                report(.nestedTooDeep, at: span(of: node), String(Self.depthLimit))
            }
            return node.firstChild != nil
        }
        switch node.kind {
        case .blockQuote:
            freshLine()
            out.append("<blockquote>\n")
            if node.firstChild == nil { leave(node) }
        case .list:
            guard !holdsOnlyFootnotes(node) else { return false }
            freshLine()
            if !node.isOrdered {
                out.append("<ul>\n")
            } else if node.listStart == 1 {
                out.append("<ol>\n")
            } else {
                out.append("<ol start=\"")
                out.append(decimal: node.listStart)
                out.append("\">\n")
            }
        default:
            guard !isFootnote(node) else { return false }
            freshLine()
            openItem(node)
            if node.firstChild == nil { leave(node) }
        }
        return true
    }

    private mutating func leave(_ node: MarkdownNode) {
        guard !isTooDeep() else { return }
        switch node.kind {
        case .blockQuote:
            freshLine()
            out.append("</blockquote>\n")
        case .list: out.append(node.isOrdered ? "</ol>\n" : "</ul>\n")
        case .item: out.append("</li>\n")
        default: break
        }
    }

    private func isFootnote(_ item: MarkdownNode) -> Bool {
        !footnotes.isEmpty && footnotes.definition(of: item) != nil
    }

    private func holdsOnlyFootnotes(_ list: MarkdownNode) -> Bool {
        guard !footnotes.isEmpty else { return false }
        var item = list.firstChild
        while let current = item {
            if !isFootnote(current) { return false }
            item = current.next
        }
        return true
    }

    /// The number that a point was written with, where Markdown would count on to another one: `3.` after `1.`. A list whose
    /// first two have one number (`1.`, `1.`) is meant to be counted.
    private func ownNumber(of item: MarkdownNode) -> Int? {
        guard let list = item.parent, list.isOrdered, let previous = item.previous,
            let number = writtenNumber(of: item),
            let before = writtenNumber(of: previous), number != before + 1,
            let first = list.firstChild, let second = first.next, writtenNumber(of: first) != writtenNumber(of: second)
        else { return nil }
        return number
    }

    private func writtenNumber(of item: MarkdownNode) -> Int? {
        let line = text.lineRange(item.startLine)
        let start = line.lowerBound + max(0, item.startColumn - 1)
        guard start < min(line.upperBound, text.bytes.count) else { return nil }
        let digits = text.bytes[start..<min(line.upperBound, text.bytes.count)].prefix { $0 &- 0x30 < 10 }
        guard (1...9).contains(digits.count) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private mutating func openItem(_ item: MarkdownNode) {
        guard flavour != .commonmark, flavour == .insyn || beginsItsLine(item), let task = TaskMark(item) else {
            guard flavour == .insyn, let number = ownNumber(of: item) else {
                out.append("<li>")
                return
            }
            out.append("<li value=\"")
            out.append(decimal: number)
            out.append("\">")
            return
        }
        skipped = (task.textNode.raw, task.length)
        switch (flavour, task.isDone) {
        case (.insyn, true): out.append("<li class=\"uppgift\"><span role=\"img\" aria-label=\"Klart:\">☑</span> ")
        case (.insyn, false):
            out.append("<li class=\"uppgift\"><span role=\"img\" aria-label=\"Inte klart:\">☐</span> ")
        case (_, true): out.append("<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
        case (_, false): out.append("<li><input type=\"checkbox\" disabled=\"\" /> ")
        }
    }

    /// GitHub's parser sees a task only where nothing but blanks stands before the list's mark.
    private func beginsItsLine(_ item: MarkdownNode) -> Bool {
        let start = text.lineRange(item.startLine).lowerBound
        let mark = min(text.bytes.count, start + max(0, item.startColumn - 1))
        return text.bytes[start..<max(start, mark)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    private mutating func paragraph(_ node: MarkdownNode) {
        if !tables.isEmpty, let place = tablePlaces[node.raw] {
            table(at: place)
            return
        }
        if flavour == .insyn { foreignMarks(node) }
        if flavour == .insyn, isCaption(node) {
            caption = node
            return
        }
        if !isTight(node) || isInFootnote(node) {
            freshLine()
            out.append("<p>")
            inlines(node.firstChild)
            if isInFootnote(node), node.next == nil, let number = footnoteUses.open {
                out.append(0x20)
                returnLinks(number)
            }
            out.append("</p>\n")
        } else {
            inlines(node.firstChild)
        }
        passage(node)
    }

    /// Whether a paragraph is a footnote's own, which is always loose.
    private func isInFootnote(_ paragraph: MarkdownNode) -> Bool {
        guard !footnotes.isEmpty, let item = paragraph.parent, item.kind == .item else { return false }
        return isFootnote(item)
    }

    private mutating func heading(_ node: MarkdownNode) {
        // A table with a line of dashes under it is a heading to cmark.
        if !tables.isEmpty, let place = tablePlaces[node.raw] {
            table(at: place)
            return
        }
        if flavour == .insyn, node.firstChild == nil {
            report(.headingEmpty, at: span(of: node))
            return
        }
        freshLine()
        if flavour == .insyn {
            siteHeading(node)
        } else {
            let level = UInt8(48 + node.headingLevel)
            out.append("<h")
            out.append(level)
            out.append(UInt8(ascii: ">"))
            inlines(node.firstChild)
            out.append("</h")
            out.append(level)
            out.append(">\n")
        }
        passage(node)
    }

    private mutating func codeBlock(_ node: MarkdownNode) {
        freshLine()
        if flavour == .insyn { oddCode(node) }
        let info = node.fenceInfo
        if info.isEmpty {
            out.append("<pre><code>")
        } else {
            let end = info.firstIndex { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? info.count
            out.append("<pre><code class=\"language-")
            out.appendEscaped(UnsafeBufferPointer(rebasing: info[..<end]), quotes: true)
            out.append("\">")
        }
        out.appendEscaped(node.literal, quotes: true)
        out.append("</code></pre>\n")
    }

    private mutating func htmlBlock(_ node: MarkdownNode) {
        if text.isInserted(node.startLine) { return }
        if flavour == .insyn, !allowsRawHTML {
            rawHTMLDropped(node)
            return
        }
        freshLine()
        if allowsRawHTML { out.append(node.literal) } else { out.append("<!-- raw HTML omitted -->") }
        freshLine()
    }
}
