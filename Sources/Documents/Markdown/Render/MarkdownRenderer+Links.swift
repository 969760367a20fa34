import Bytes
import HTML
import Text

extension MarkdownRenderer {
    mutating func openLink(_ node: MarkdownNode) {
        let url = node.url
        guard flavour == .insyn else {
            out.append("<a href=\"")
            if allowsRawHTML || !ByteBuffer.isUnsafeForCmark(url) { out.appendEscapedAddress(url) }
            cmarkTitle(node)
            out.append("\">")
            return
        }
        switch LinkAddress(url) {
        case .external:
            out.append("<a href=\"")
            out.appendEscapedAddress(url)
            siteTitle(node)
            // On paper the address stands behind a link's words, but not behind itself.
            let showsAddress = node.firstChild.map { isAddress($0) && $0.next == nil } ?? false
            out.append(showsAddress ? "\" rel=\"external\" class=\"adress\">" : "\" rel=\"external\">")
        case .contact:
            out.append("<a href=\"")
            out.appendEscapedAddress(url)
            siteTitle(node)
            out.append("\">")
        case .relative:
            out.append("<a href=\"")
            address(within: node, isImage: false)
            siteTitle(node)
            out.append("\">")
        case .empty:
            droppedLink = node.raw
            report(.addressMissing, at: span(of: node), plain(node.firstChild))
        case .forbidden:
            droppedLink = node.raw
            report(.addressNotAllowed, at: span(of: node), LinkAddress.shown(url))
        }
        if node.firstChild == nil, droppedLink == nil {
            report(.linkWithoutText, at: span(of: node), LinkAddress.shown(url))
            out.appendEscaped(url, quotes: true)
        } else if droppedLink == nil, let words = wordsOfNothing(node) {
            report(.linkSaysNothing, at: span(of: node), words)
        }
    }

    /// `klicka här`: a link's words where they say nothing of where it leads. Who has a list of the page's links read aloud
    /// hears them alone.
    private func wordsOfNothing(_ node: MarkdownNode) -> String? {
        guard let text = node.firstChild, text.kind == .text, text.next == nil, let first = text.literal.first,
            Self.sayingNothing.contains(where: { $0.first == first | 0x20 && $0.count == text.literal.count })
        else { return nil }
        let words = String(decoding: text.literal, as: UTF8.self)
        return Self.sayingNothing.contains(Array(words.lowercased().utf8)) ? words : nil
    }

    private static let sayingNothing = [
        "klicka här", "tryck här", "läs här", "se här", "läs mer", "läs mer här", "den här länken", "denna länk",
        "click here", "read more", "this link",
    ].map { Array($0.utf8) }

    /// An address within the site: open for the page that shows it, or as it is written.
    private mutating func address(within node: MarkdownNode, isImage: Bool) {
        guard leavesAddressesOpen else {
            out.appendEscapedAddress(node.url)
            return
        }
        slots.append(LinkSlot(offset: Int32(clamping: out.count), link: Int32(clamping: links.count)))
        links.append(
            DocumentLink(
                destination: String(decoding: node.url, as: UTF8.self), span: span(of: node), isImage: isImage,
                text: plain(node.firstChild)))
    }

    /// cmark writes an empty title that was written, and none that was not; its GitHub sibling writes neither.
    private mutating func cmarkTitle(_ node: MarkdownNode) {
        let title = node.title
        guard flavour == .gfm ? !title.isEmpty : node.titlePointer != noTitle else { return }
        out.append("\" title=\"")
        out.appendEscaped(title, quotes: true)
    }

    private mutating func siteTitle(_ node: MarkdownNode) {
        let title = node.title
        guard !title.isEmpty else { return }
        out.append("\" title=\"")
        out.appendTypeset(title)
    }

    mutating func image(_ node: MarkdownNode) {
        let url = node.url
        guard flavour == .insyn else {
            out.append("<img src=\"")
            if allowsRawHTML || !ByteBuffer.isUnsafeForCmark(url) { out.appendEscapedAddress(url) }
            out.append("\" alt=\"")
            appendPlain(node.firstChild)
            cmarkTitle(node)
            out.append("\" />")
            return
        }
        let description = plain(node.firstChild)
        let sort = LinkAddress(url)
        // A picture that can't be shown needs no words: first it must lie where it can.
        let mayBeShown = sort == .relative || sort == .external
        if mayBeShown, description.utf8.allSatisfy({ $0 <= 0x20 }) {
            report(.imageWithoutText, at: span(of: node), LinkAddress.shown(url))
        }
        switch sort {
        case .external where !leavesAddressesOpen:
            out.append("<img src=\"")
            out.appendEscapedAddress(url)
        case .relative:
            out.append("<img src=\"")
            address(within: node, isImage: true)
        case .external:
            report(.imageElsewhere, at: span(of: node), LinkAddress.shown(url))
            out.appendEscapedText(description)
            return
        case .empty:
            report(.addressMissing, at: span(of: node), description)
            out.appendEscapedText(description)
            return
        case .contact, .forbidden:
            report(.imageNotAllowed, at: span(of: node), LinkAddress.shown(url))
            out.appendEscapedText(description)
            return
        }
        out.append("\" alt=\"")
        out.appendEscapedAttribute(description)
        siteTitle(node)
        out.append("\" loading=\"lazy\">")
    }

    mutating func rawHTMLDropped(_ node: MarkdownNode) {
        let name = node.literal.htmlTagName
        // The end of what a message has told of, and one line break after another, are the same mistake.
        defer { lastTag = (name, node.startLine) }
        let isAlone = node.kind == .htmlInline || !node.literal.hasTextBesideTags && node.endLine == node.startLine
        if isAlone, node.literal.dropFirst().first == UInt8(ascii: "/"), toldTags.contains(name) {
            return
        }
        if name == "br" {
            if lastTag == (name, node.startLine) { return }
            if node.kind == .htmlInline, let paragraph = node.parent, paragraph.raw == emptyParagraph { return }
        }
        toldTags.insert(name)
        var shown = node.literal.firstLetters(60)
        if shown.utf8.count < node.literal.count { shown += "…" }
        if let end = shown.firstIndex(where: { $0 == "\n" || $0 == "\r\n" }) { shown = String(shown[..<end]) }
        switch name {
        case "br" where node.kind == .htmlBlock: report(.htmlLineBreakAlone, at: span(of: node), shown)
        case "br":
            if node.previous == nil, let paragraph = node.parent, paragraph.holdsOnlyLineBreaks {
                emptyParagraph = paragraph.raw
                report(.htmlLineBreakAlone, at: span(of: node), shown)
            } else {
                report(.htmlLineBreak, at: span(of: node), shown)
            }
        case "table" where node.kind == .htmlBlock: report(.htmlTable, at: span(of: node), shown)
        case _
        where !name.isEmpty && !Self.knownTags.contains(name) && node.literal.dropFirst().first != UInt8(ascii: "/"):
            report(.htmlUnknown, at: span(of: node), shown)
        case "s", "strike", "del": report(.htmlStruck, at: span(of: node), shown)
        case _ where node.literal.hidesText && !(node.kind == .htmlBlock && node.literal.hasTextBesideTags):
            report(.htmlHides, at: span(of: node), shown)
        case _ where node.kind == .htmlBlock && node.literal.hasTextBesideTags:
            report(.htmlTextDropped, at: span(of: node), shown)
        default: report(.rawHTMLDropped, at: span(of: node), shown)
        }
        if node.kind == .htmlBlock { swallowedText(node, below: name) }
    }
}

extension MarkdownRenderer {
    /// Tags that other programs write; any other word between `<` and `>` was hardly meant for one.
    private static let knownTags: Set<String> = [
        "a", "abbr", "address", "article", "aside", "audio", "b", "big", "blockquote", "body", "br", "button",
        "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt",
        "em", "embed", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link",
        "main", "map", "mark", "math", "meta", "nav", "noscript", "o", "object", "ol", "option", "p", "param",
        "picture", "pre", "q", "s", "samp", "script", "section", "select", "small", "source", "span", "st1",
        "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea",
        "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "v", "var", "video", "w", "wbr",
        "xml", "x",
    ]
}

extension LinkAddress {
    /// An address for a message: at most 80 bytes, controls made visible.
    static func shown(_ url: UnsafeBufferPointer<UInt8>) -> String {
        var result = ""
        for scalar in String(decoding: url.prefix(80), as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
                result += "[U+" + String(scalar.value, radix: 16, uppercase: true) + "]"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return url.count > 80 ? result + "…" : result
    }
}

extension MarkdownNode {
    /// Whether a paragraph is nothing but `<br>`, which editors write for empty lines.
    fileprivate var holdsOnlyLineBreaks: Bool {
        guard kind == .paragraph else { return false }
        var next = firstChild
        while let node = next {
            let isEmpty =
                node.kind == .softBreak || node.kind == .lineBreak || node.kind == .htmlInline && node.isLineBreakTag
                || node.kind == .text && node.literal.allSatisfy { $0 <= 0x20 }
            guard isEmpty else { return false }
            next = node.next
        }
        return true
    }

    /// `<br>` or `<br/>`.
    var isLineBreakTag: Bool { literal.htmlTagName == "br" }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether anything but blanks stands outside `<…>`.
    fileprivate var hasTextBesideTags: Bool {
        var isInTag = false
        for byte in self {
            switch byte {
            case UInt8(ascii: "<"): isInTag = true
            case UInt8(ascii: ">"): isInTag = false
            default: if !isInTag, byte > 0x20 { return true }
            }
        }
        return false
    }

    /// Whether a tag keeps what it holds from being seen, by its style or by `hidden`.
    fileprivate var hidesText: Bool {
        let tag = String(decoding: prefix(200).filter { $0 != 0x20 }, as: UTF8.self).lowercased()
        return ["display:none", "visibility:hidden", "mso-hide:all"].contains { tag.contains($0) }
            || String(decoding: prefix(200), as: UTF8.self).lowercased().split(whereSeparator: { " >=\"".contains($0) })
                .dropFirst().first == "hidden"
    }

    /// The name of an HTML tag in small letters, `br` of `</BR >`; empty for comments and the like.
    fileprivate var htmlTagName: String {
        guard first == UInt8(ascii: "<") else { return "" }
        let start = dropFirst().first == UInt8(ascii: "/") ? 2 : 1
        let name = dropFirst(start).prefix(20).prefix(while: \.isLetterOrDigit)
        return String(decoding: name.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
