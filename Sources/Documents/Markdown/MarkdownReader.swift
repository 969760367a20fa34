import Text

/// Reads the text below a head: content, links, anchors, headings and passages of a `Document`.
enum MarkdownReader {
    /// Reads `source.bytes[bodyStart...]` by `grammar`, and adds what it finds to `document`.
    ///
    /// Spans count in the whole file. Never fails: what can't be read is in `document.diagnostics`.
    static func read(_ source: SourceText, bodyStart: Int, grammar: DocumentGrammar, into document: inout Document) {
        if let heavy = HeavyText(source.bytes, from: bodyStart) {
            let body = source.bytes[min(max(0, bodyStart), source.bytes.count)...]
            document.content = [.prose(Prose(html: HeavyText.literal(body), number: 0))]
            document.diagnostics.append(heavy.diagnostic(in: source))
            return
        }
        guard let parsed = ParsedMarkdown(source, from: bodyStart, flavour: .insyn) else { return }
        var reader = StructureReader(parsed, source, grammar)
        reader.read()
        document.content = reader.content
        document.links = reader.renderer.links.map { $0.narrowed(in: source) }
        document.anchors = reader.renderer.anchors
        document.headings = reader.renderer.headings
        document.passages = reader.renderer.passages
        document.diagnostics += reader.renderer.diagnostics
        _ = consume reader
        _ = consume parsed
    }
}
