import HTML
public import Text

/// The Markdown layer alone: what `insyn markdown` shows.
public enum Markdown {
    /// How Markdown is read and written out.
    public enum Flavour: String, Sendable, CaseIterable {
        /// Exactly the CommonMark 0.30 specification.
        case commonmark
        /// With GitHub's tables, task lists, strikethrough and footnotes, in GitHub's markup.
        case gfm
        /// The site's own markup.
        case insyn
    }

    /// An HTML fragment, and what was dropped or could not be read.
    ///
    /// Diagnostics come only from the site's own markup, but for a text that can't be parsed within reasonable time: it is
    /// given as it is written, in `<pre>`, in every flavour. Without `allowsRawHTML`, raw HTML and dangerous addresses are left
    /// out, in the first two flavours as cmark does it.
    public static func html(
        of source: SourceText, flavour: Flavour, allowsRawHTML: Bool
    ) -> (html: [UInt8], diagnostics: [Diagnostic]) {
        if let heavy = HeavyText(source.bytes, from: 0) {
            return (HeavyText.literal(source.bytes[...]), [heavy.diagnostic(in: source)])
        }
        guard let parsed = ParsedMarkdown(source, from: 0, flavour: flavour) else { return ([], []) }
        var renderer = MarkdownRenderer(parsed, flavour: flavour, allowsRawHTML: allowsRawHTML)
        renderer.document()
        renderer.footnoteList()
        renderer.reportFootnotes()
        let diagnostics = renderer.diagnostics.sorted(by: Diagnostic.isOrderedBefore)
        let html = renderer.out.bytes()
        _ = consume parsed
        return (html, diagnostics)
    }
}
