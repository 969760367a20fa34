import CCmark
import CShim

/// libcmark's tree of one text; freed with this value.
struct MarkdownTree: ~Copyable {
    let root: MarkdownNode
    /// What cmark answers for a link without a title: told apart from `""` only by its address.
    let noTitle: UnsafePointer<CChar>?

    private let usesArena: Bool

    private static let largestInArena = 1 << 20

    /// Nil only where memory ends.
    init?(_ bytes: [UInt8], from start: Int = 0) {
        // A huge text is parsed with memory that is given back tree by tree: it may be parsed many times over.
        usesArena = bytes.count <= MarkdownTree.largestInArena
        if usesArena { insyn_arena_begin() }
        let memory =
            usesArena
            ? insyn_arena_memory()?.assumingMemoryBound(to: cmark_mem.self) : cmark_get_default_mem_allocator()
        let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory)
        if let parser {
            bytes.withUnsafeBytes {
                let text = UnsafeRawBufferPointer(rebasing: $0[start...])
                cmark_parser_feed(parser, text.assumingMemoryBound(to: CChar.self).baseAddress, text.count)
            }
        }
        let parsed = parser.flatMap { cmark_parser_finish($0) }
        if let parser { cmark_parser_free(parser) }
        guard let parsed else {
            if usesArena { insyn_arena_end() }
            return nil
        }
        root = MarkdownNode(parsed)
        let link = cmark_node_new(CMARK_NODE_LINK)
        noTitle = cmark_node_get_title(link)
        cmark_node_free(link)
    }

    deinit {
        // In the arena nodes are not freed one by one: their memory goes with the thread's last tree.
        if usesArena { insyn_arena_end() } else { cmark_node_free(root.raw) }
    }
}
