import Text

/// Reads the text below a head: content, links, anchors, headings and passages of a `Document`.
enum MarkdownReader {
    /// Reads `source.bytes[bodyStart...]` by `grammar`, and adds what it finds to `document`.
    ///
    /// Spans count in the whole file. Never fails: what can't be read is in `document.diagnostics`.
    static func read(_ source: SourceText, bodyStart: Int, grammar: DocumentGrammar, into document: inout Document) {
    }
}
