import CCmark
import Glibc

/// The same text through cmark's own renderer, which the program itself never calls.
enum CommonMarkOracle {
    static func html(_ text: String, unsafe: Bool) -> String {
        let bytes = Array(text.utf8).map { CChar(bitPattern: $0) }
        guard let root = cmark_parse_document(bytes, bytes.count, CMARK_OPT_DEFAULT) else { return "" }
        defer { cmark_node_free(root) }
        guard let html = cmark_render_html(root, unsafe ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT) else { return "" }
        defer { free(html) }
        return String(cString: html)
    }
}
