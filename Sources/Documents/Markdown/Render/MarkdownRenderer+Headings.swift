import HTML
import Text

extension MarkdownRenderer {
    /// An ordinary heading in the site's own markup: with an id, at level 2 or below.
    mutating func siteHeading(_ node: MarkdownNode) {
        // A table of contents shows the heading again.
        refusesFootnotes = true
        defer { refusesFootnotes = false }
        let tail = HeadingTail(node)
        if let tail { kept = (tail.node.raw, tail.kept) }
        let name = plain(node.firstChild)
        let level = checkedLevel(node, name)
        out.append("<h")
        out.append(decimal: level)
        // Only headings of the text itself can be linked to, not those within quotes and lists.
        if node.parent == root {
            let id = headingId(name, tail)
            out.append(" id=\"")
            out.append(id)
            out.append(UInt8(ascii: "\""))
            out.append(UInt8(ascii: ">"))
            let start = out.count
            inlines(node.firstChild)
            let prose = prose(from: start, keepsBytes: true)
            headings.append(
                Heading(
                    level: node.headingLevel, id: id, text: InlineText(plain: name, prose: prose, span: span(of: node)))
            )
            anchors.append(Anchor(id: id, span: span(of: node)))
            nearestHeading = (id, name)
        } else {
            out.append(UInt8(ascii: ">"))
            inlines(node.firstChild)
        }
        out.append("</h")
        out.append(decimal: level)
        out.append(">\n")
    }

    /// A paragraph right above a line of dashes, which Markdown makes a heading of: several lines, or a sentence.
    private mutating func headingOfDashes(_ node: MarkdownNode) {
        let start = Int(span(of: node).start)
        guard flavour == .insyn, start < text.fileBytes.count, text.fileBytes[start] != UInt8(ascii: "#"),
            let last = node.lastChild
        else { return }
        var child = node.firstChild
        while let current = child, current.kind != .softBreak, current.kind != .lineBreak { child = current.next }
        guard child != nil || last.kind == .text && last.literal.last == UInt8(ascii: ".") else { return }
        report(.headingOfDashes, at: firstLine(of: node))
    }

    /// The level to show: 1 is the page's title's. A skipped level is named.
    private mutating func checkedLevel(_ node: MarkdownNode, _ name: String) -> Int {
        let level = node.headingLevel
        guard node.parent == root else { return max(2, level) }
        noteLevel(of: node, name)
        return max(2, level)
    }

    /// Compares a heading's level with that of the one before; also called for the headings of parts.
    mutating func noteLevel(of node: MarkdownNode, _ name: String) {
        headingMarks(node)
        headingOfDashes(node)
        let level = node.headingLevel
        if level == 1 {
            if !toldHeadings.contains(node.raw) { report(.titleInBody, at: span(of: node), name) }
        } else if level > lastHeadingLevel + 1, !toldHeadings.contains(node.raw) {
            report(
                .headingLevelSkipped, at: span(of: node), name, String(level), String(lastHeadingLevel),
                String(lastHeadingLevel + 1), String(repeating: "#", count: lastHeadingLevel + 1))
        }
        lastHeadingLevel = max(2, level)
    }

    private mutating func headingId(_ name: String, _ tail: HeadingTail?) -> String {
        if let tail, let own = ownId(tail) { return uniqueId(own) }
        if sectionsAreAnchors, let section = SectionNumber(name) { return uniqueId("p-" + section.number) }
        let slug = Slug.make(name)
        return uniqueId(slug.isEmpty ? "avsnitt" : slug)
    }

    /// The id written at a heading's end, or what it should have been.
    mutating func ownId(_ tail: HeadingTail) -> String? {
        if Slug.isSlug(tail.id) { return tail.id }
        // Pandoc's classes stand after the id: `{#plan .unnumbered}`.
        let slug = Slug.make(tail.id.firstRange(of: " .").map { String(tail.id[..<$0.lowerBound]) } ?? tail.id)
        // The brackets are looked for in the file: what is no UTF-8 takes more bytes in the tree.
        let place = span(of: tail.node)
        let to = min(Int(place.end), text.fileBytes.count)
        let written = text.fileBytes[min(Int(place.start), to)..<to]
        let end = written.lastIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? written.endIndex
        let start = written[..<end].lastIndex(of: UInt8(ascii: "{")) ?? written.startIndex
        report(
            .idMalformed, at: SourceSpan(start, end), tail.id, "{#" + (slug.isEmpty ? "eget-id" : slug) + "}")
        return slug.isEmpty ? nil : slug
    }

    /// `id`, or with `-2`, `-3` … after it where that is taken.
    mutating func uniqueId(_ id: String) -> String {
        guard !ids.insert(id).inserted else { return id }
        var number = nextSuffix[id] ?? 2
        while !ids.insert(id + "-" + String(number)).inserted { number += 1 }
        nextSuffix[id] = number + 1
        return id + "-" + String(number)
    }

    /// What was written from `start` on as prose of its own; the bytes stay where they are kept.
    mutating func prose(from start: Int, keepsBytes: Bool = false) -> Prose {
        let shift = Int32(clamping: start)
        let first = slots.lastIndex { $0.offset < shift }.map { $0 + 1 } ?? 0
        let prose = Prose(
            html: out.bytes(from: start),
            slots: slots[first...].map { LinkSlot(offset: $0.offset - shift, link: $0.link) })
        if !keepsBytes {
            out.truncate(to: start)
            slots.removeSubrange(first...)
        }
        return prose
    }
}
