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
    public static func html(
        of source: SourceText, flavour: Flavour, allowsRawHTML: Bool
    ) -> (html: [UInt8], diagnostics: [Diagnostic]) {
        ([], [])
    }
}
