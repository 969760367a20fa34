import Text

/// Where the marks of paragraphs of several lines stand in the file: worked out for a paragraph when the first of its
/// marks is asked for.
final class InlinePlaces {
    private var spans: [OpaquePointer: SourceSpan] = [:]
    private var known: Set<OpaquePointer> = []

    /// The stretch of the file that a mark or text of `block` covers; nil where cmark's own place is all there is.
    func span(of node: MarkdownNode, in block: MarkdownNode, lines: () -> BlockLines?) -> SourceSpan? {
        if known.insert(block.raw).inserted, let lines = lines() {
            spans.merge(lines.spans(in: block)) { first, _ in first }
        }
        return spans[node.raw]
    }
}
