import CCmark
import Glibc

/// One node of libcmark's tree. Valid only while the `MarkdownTree` that it belongs to lives.
struct MarkdownNode: Equatable {
    /// The sorts of node, numbered as in `cmark.h`.
    enum Kind: UInt32 {
        case none, document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading
        case thematicBreak, text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
    }

    let raw: OpaquePointer

    init(_ raw: OpaquePointer) { self.raw = raw }

    var kind: Kind { Kind(rawValue: UInt32(cmark_node_get_type(raw).rawValue)) ?? .none }
    /// Text, a mark, or a line's end: part of a paragraph or heading.
    var isInline: Bool { kind.rawValue >= Kind.text.rawValue }
    /// The paragraph or heading that a mark lies in; nil where a hundred marks lie around it.
    var block: MarkdownNode? {
        var node = self
        for _ in 0..<100 {
            guard node.isInline else { return node }
            guard let parent = node.parent else { return nil }
            node = parent
        }
        return nil
    }
    var parent: MarkdownNode? { cmark_node_parent(raw).map(MarkdownNode.init) }
    var firstChild: MarkdownNode? { cmark_node_first_child(raw).map(MarkdownNode.init) }
    var lastChild: MarkdownNode? { cmark_node_last_child(raw).map(MarkdownNode.init) }
    var next: MarkdownNode? { cmark_node_next(raw).map(MarkdownNode.init) }
    var previous: MarkdownNode? { cmark_node_previous(raw).map(MarkdownNode.init) }

    /// The text of a text, code or HTML node; empty for others.
    var literal: UnsafeBufferPointer<UInt8> { MarkdownNode.bytes(cmark_node_get_literal(raw)) }
    /// The address of a link or picture, entities and backslashes resolved.
    var url: UnsafeBufferPointer<UInt8> { MarkdownNode.bytes(cmark_node_get_url(raw)) }
    /// The title of a link or picture; empty where there is none.
    var title: UnsafeBufferPointer<UInt8> { MarkdownNode.bytes(cmark_node_get_title(raw)) }
    var titlePointer: UnsafePointer<CChar>? { cmark_node_get_title(raw) }
    /// What stands after the opening fence; empty for indented code.
    var fenceInfo: UnsafeBufferPointer<UInt8> { MarkdownNode.bytes(cmark_node_get_fence_info(raw)) }

    /// 1–6 for a heading.
    var headingLevel: Int { Int(cmark_node_get_heading_level(raw)) }
    var isOrdered: Bool { cmark_node_get_list_type(raw) == CMARK_ORDERED_LIST }
    var closesWithParenthesis: Bool { cmark_node_get_list_delim(raw) == CMARK_PAREN_DELIM }
    var listStart: Int { Int(cmark_node_get_list_start(raw)) }
    var isTight: Bool { cmark_node_get_list_tight(raw) != 0 }

    /// Lines and byte columns from 1 in the text that was parsed; 0 where cmark does not know.
    var startLine: Int { Int(cmark_node_get_start_line(raw)) }
    var startColumn: Int { Int(cmark_node_get_start_column(raw)) }
    var endLine: Int { Int(cmark_node_get_end_line(raw)) }
    var endColumn: Int { Int(cmark_node_get_end_column(raw)) }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: strlen(text))
    }
}
