import HTML
import Text

extension MarkdownRenderer {
    /// The text of inline nodes without marks, Swedish typography applied.
    mutating func plain(_ first: MarkdownNode?) -> String { plain(first, typesets: true) }

    /// The text as it was written, without marks.
    mutating func written(_ first: MarkdownNode?) -> String { plain(first, typesets: false) }

    /// As above, only the first `lines` lines.
    mutating func written(_ first: MarkdownNode?, lines: Int) -> String {
        plain(first, typesets: false, lineEnd: 0x0A).split(separator: "\n", omittingEmptySubsequences: false)
            .prefix(lines).joined(separator: " ")
    }

    private mutating func plain(_ first: MarkdownNode?, typesets: Bool, lineEnd: UInt8 = 0x20) -> String {
        plainText.removeAll()
        walkPlain(first) { renderer, node in
            switch node.kind {
            case .text:
                renderer.appendWithoutFootnotes(node, typesets: typesets && !renderer.isAddress(node))
            case .code: renderer.plainText.append(node.literal)
            case .softBreak, .lineBreak: renderer.plainText.append(lineEnd)
            case .htmlInline where node.isLineBreakTag: renderer.plainText.append(0x20)
            default: break
            }
        }
        return plainText.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// A text node's text without its references to footnotes.
    private mutating func appendWithoutFootnotes(_ node: MarkdownNode, typesets: Bool) {
        let bytes = shown(node)
        var start = 0
        var index = 0
        func append(_ end: Int, to buffer: inout ByteBuffer) {
            let piece = UnsafeBufferPointer(rebasing: bytes[start..<end])
            if typesets { buffer.appendTypeset(piece, escapes: false) } else { buffer.append(piece) }
        }
        while !footnotes.isEmpty, index < bytes.count {
            guard bytes[index] == UInt8(ascii: "["), let found = FootnoteReference(bytes, at: index),
                footnotes.number(of: found.label) != nil
            else {
                index += 1
                continue
            }
            append(index, to: &plainText)
            index = found.end
            start = index
        }
        append(bytes.count, to: &plainText)
    }

    /// The alternative text of a picture, as cmark writes it.
    mutating func appendPlain(_ first: MarkdownNode?) {
        walkPlain(first) { renderer, node in
            switch node.kind {
            case .text, .code, .htmlInline: renderer.out.appendEscaped(node.literal, quotes: true)
            case .softBreak, .lineBreak: renderer.out.append(0x20)
            default: break
            }
        }
    }

    private mutating func walkPlain(
        _ first: MarkdownNode?, _ visit: (inout MarkdownRenderer, MarkdownNode) -> Void
    ) {
        guard let first, let parent = first.parent else { return }
        var node = first
        while true {
            visit(&self, node)
            if let child = node.firstChild {
                node = child
                continue
            }
            while node.next == nil {
                guard let up = node.parent, up != parent else { return }
                node = up
            }
            guard let next = node.next else { return }
            node = next
        }
    }

    /// Keeps a block's plain text for quotes: white space as one space, soft hyphens out.
    mutating func passage(_ block: MarkdownNode) {
        guard collectsPassages else { return }
        passage(written(block.firstChild), at: span(of: block))
    }

    mutating func passage(_ written: String, at span: SourceSpan) {
        let text = Passage.normalised(written)
        guard !text.isEmpty else { return }
        passages.append(Passage(text: text, anchor: nearestHeading.id, span: span))
    }
}

extension Passage {
    /// Runs of white space as one space, none at the ends, soft hyphens out: so that a quotation can be found in a text
    /// whose lines are broken in other places.
    public static func normalised(_ text: String) -> String {
        // Most texts are normal already: signs of one byte and letters of two, single spaces within.
        var before: UInt8 = 0x20
        let isNormal = text.utf8.allSatisfy { byte in
            defer { before = byte }
            return byte == 0x20 ? before != 0x20 : byte > 0x20 && byte < 0xC2 || byte == 0xC3
        }
        if isNormal, before != 0x20 { return text }
        var result = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xAD: continue
            case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
                pendingSpace = true
            default:
                if pendingSpace, !result.isEmpty { result.append(" ") }
                pendingSpace = false
                result.append(scalar)
            }
        }
        return String(result)
    }
}
