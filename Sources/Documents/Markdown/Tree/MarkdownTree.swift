import CCmark

/// libcmark's tree of one text; freed with this value.
struct MarkdownTree: ~Copyable {
    let root: MarkdownNode
    /// What cmark answers for a link without a title: told apart from `""` only by its address.
    let noTitle: UnsafePointer<CChar>?

    /// Nil only where memory ends.
    init?(_ bytes: [UInt8], from start: Int = 0) {
        let parsed = bytes.withUnsafeBytes {
            let text = UnsafeRawBufferPointer(rebasing: $0[start...])
            return cmark_parse_document(
                text.assumingMemoryBound(to: CChar.self).baseAddress, text.count, CMARK_OPT_DEFAULT)
        }
        guard let parsed else { return nil }
        root = MarkdownNode(parsed)
        let link = cmark_node_new(CMARK_NODE_LINK)
        noTitle = cmark_node_get_title(link)
        cmark_node_free(link)
    }

    deinit { cmark_node_free(root.raw) }
}
