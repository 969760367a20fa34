public import Text

extension Document {
    /// Reads one Markdown file: its head with libyaml, its text with libcmark, its parts by `grammar`.
    ///
    /// Never fails: what can't be read is in `diagnostics`, and the rest of the file is read all the same.
    public static func read(_ source: SourceText, grammar: DocumentGrammar) -> Document {
        var document = Document(path: source.path)
        let frame = HeadFrame(source, diagnostics: &document.diagnostics)
        if let head = frame.head {
            document.head = YAMLReader.read(source, range: head, diagnostics: &document.diagnostics)
        }
        MarkdownReader.read(source, bodyStart: frame.bodyStart, grammar: grammar, into: &document)
        if document.diagnostics.contains(where: { $0.kind.says(.headMissing) || $0.kind.says(.headTwice) }) {
            // What looks odd in the text may be the head that was not found, or the second one.
            document.diagnostics.removeAll { $0.kind.says(.headingOfDashes) || $0.kind == .titleInBody }
        }
        document.diagnostics += Diagnostic.personalNumbers(in: source, acrossLines: true)
        document.diagnostics += Diagnostic.hiddenEntities(in: source, from: frame.bodyStart)
        document.diagnostics += Diagnostic.privateContacts(in: source, from: frame.bodyStart)
        document.diagnostics += Diagnostic.unsuitableAddresses(in: source)
        return document
    }
}
