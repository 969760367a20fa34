import HTML
import Text

extension MarkdownRenderer {
    /// How many bytes of footnotes any file may give, beside sixteen times its own: a note is shown anew in each part that
    /// refers to it.
    static let footnoteLimit = 1_000_000

    /// A reference to a footnote at `index`; in the site's own markup also one whose footnote is missing, for the message.
    func footnoteReference(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> FootnoteReference? {
        guard let found = FootnoteReference(bytes, at: index) else { return nil }
        if footnotes.number(of: found.label) != nil { return found }
        let isLabel = found.label.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "\\") }
        return flavour == .insyn && isLabel ? found : nil
    }

    /// Numbers the footnotes in the order that GitHub does: by the first reference in the whole tree, also within notes.
    mutating func countReferences() {
        var node = root
        while true {
            if node.kind == .text { countReferences(in: node) }
            if let child = node.firstChild {
                node = child
                continue
            }
            while node.next == nil {
                guard let parent = node.parent, parent != root else { return }
                node = parent
            }
            guard let next = node.next else { return }
            node = next
        }
    }

    private mutating func countReferences(in node: MarkdownNode) {
        let literal = node.literal
        var index = 0
        var escaped: Set<Int>?
        while index < literal.count {
            guard literal[index] == UInt8(ascii: "["), let found = FootnoteReference(literal, at: index),
                let number = footnotes.number(of: found.label)
            else {
                index += 1
                continue
            }
            let known = escaped ?? escapedOffsets(of: UInt8(ascii: "["), in: node)
            escaped = known
            if !known.contains(index) { footnoteUses.count(number) }
            index = found.end
        }
    }

    mutating func writeReference(_ label: Slice<UnsafeBufferPointer<UInt8>>, at offset: Int, of node: MarkdownNode) {
        let place = span(of: node)
        let start = min(Int(place.start) + offset, Int(place.end))
        let span = SourceSpan(start, min(start + label.count + 3, max(start, Int(place.end))))
        guard let number = footnotes.number(of: label) else {
            report(.footnoteMissing, at: span, String(decoding: label, as: UTF8.self))
            out.append("[^")
            plainRun(UnsafeBufferPointer(rebasing: label), typesets: flavour == .insyn)
            out.append("]")
            return
        }
        guard !refusesFootnotes else {
            footnoteUses.used.insert(number)
            report(.footnoteOutOfPlace, at: span, String(decoding: label, as: UTF8.self))
            return
        }
        let entry = use(number)
        let reference = footnoteUses.entries[entry].references
        if flavour == .gfm {
            out.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
            footnoteLabel(number)
            out.append("\" id=\"fnref-")
            footnoteLabel(number)
            suffix(reference, "-")
            out.append("\" data-footnote-ref>")
            out.append(decimal: footnoteUses.entries[entry].number)
            out.append("</a></sup>")
        } else {
            let shown = footnoteUses.entries[entry].number
            out.append("<sup class=\"fotnot\"><a href=\"#fn:")
            out.append(decimal: shown)
            out.append("\" id=\"fnref:")
            out.append(decimal: shown)
            suffix(reference, ":")
            out.append("\" role=\"doc-noteref\" aria-label=\"Fotnot ")
            out.append(decimal: shown)
            out.append("\">")
            out.append(decimal: shown)
            out.append("</a></sup>")
        }
    }

    /// Counts a reference; the footnote's place in the scope's list.
    private mutating func use(_ number: Int) -> Int {
        footnoteUses.used.insert(number)
        let place: Int
        if let known = footnoteUses.places[number] {
            place = known
        } else {
            place = footnoteUses.entries.count
            footnoteUses.lastNumber += 1
            footnoteUses.places[number] = place
            footnoteUses.entries.append(
                FootnoteUses.Entry(definition: number, number: footnoteUses.lastNumber, references: 0))
        }
        footnoteUses.entries[place].references += 1
        return place
    }

    private mutating func suffix(_ reference: Int, _ separator: StaticString) {
        guard reference > 1 else { return }
        out.append(separator)
        out.append(decimal: reference)
    }

    private mutating func footnoteLabel(_ number: Int) {
        footnotes.definitions[number].label.withUnsafeBufferPointer { out.appendEscapedAddress($0) }
    }

    /// Writes the footnotes that the text so far has referred to, and begins a new scope.
    mutating func footnoteList() {
        guard !footnoteUses.entries.isEmpty else { return }
        freshLine()
        if flavour == .gfm {
            out.append("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
        } else {
            out.append("<section class=\"fotnoter\" role=\"doc-endnotes\" aria-label=\"Fotnoter\">\n<ol>\n")
        }
        var place = 0
        var previous = 0
        // A note may refer to another, which is then listed after it.
        while place < footnoteUses.entries.count {
            let entry = footnoteUses.entries[place]
            if flavour == .gfm {
                out.append("<li id=\"fn-")
                footnoteLabel(entry.definition)
                out.append("\">\n")
            } else {
                out.append("<li id=\"fn:")
                out.append(decimal: entry.number)
                if entry.number != previous + 1 {
                    out.append("\" value=\"")
                    out.append(decimal: entry.number)
                }
                out.append("\">\n")
            }
            previous = entry.number
            footnoteText(place)
            out.append("</li>\n")
            place += 1
        }
        out.append("</ol>\n</section>\n")
        footnoteUses.entries = []
        footnoteUses.places = [:]
    }

    private mutating func footnoteText(_ place: Int) {
        footnoteUses.open = place
        defer { footnoteUses.open = nil }
        let definition = footnotes.definitions[footnoteUses.entries[place].definition]
        guard let item = definition.item else { return }
        guard footnoteBytes <= Self.footnoteLimit + 16 * text.bytes.count else {
            let start = definition.origin
            report(.footnotesTooLong, at: SourceSpan(start, start + definition.label.count + 4))
            returnLinks(place)
            out.append(0x0A)
            return
        }
        let before = out.count
        defer { footnoteBytes += out.count - before }
        var child = item.firstChild
        while let node = child {
            block(node)
            child = node.next
        }
        if let last = item.lastChild, last.kind == .paragraph, !isTable(last) { return }
        freshLine()
        returnLinks(place)
        out.append(0x0A)
    }

    /// The links from a footnote back to where it is referred to.
    mutating func returnLinks(_ place: Int) {
        let entry = footnoteUses.entries[place]
        let count = footnoteUses.totals[place] ?? entry.references
        for reference in 1...max(1, count) {
            if reference > 1 { out.append(0x20) }
            if flavour == .gfm {
                out.append("<a href=\"#fnref-")
                footnoteLabel(entry.definition)
                suffix(reference, "-")
                out.append("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
                if reference > 1 {
                    out.append("<sup class=\"footnote-ref\">")
                    out.append(decimal: reference)
                    out.append("</sup>")
                }
            } else {
                out.append("<a href=\"#fnref:")
                out.append(decimal: entry.number)
                suffix(reference, ":")
                out.append("\" role=\"doc-backlink\" aria-label=\"Tillbaka till texten\">↩")
            }
            out.append("</a>")
        }
    }

    /// Names the footnotes that nothing refers to, and those that are defined twice.
    mutating func reportFootnotes() {
        for index in footnotes.definitions.indices {
            let definition = footnotes.definitions[index]
            let label = String(decoding: definition.label, as: UTF8.self)
            let span = SourceSpan(definition.origin, definition.origin + definition.label.count + 4)
            if !footnotes.isFirst(index) {
                report(.footnoteTwice, at: span, label)
            } else if !footnoteUses.used.contains(index) {
                report(.footnoteUnused, at: span, label)
            }
        }
    }
}
