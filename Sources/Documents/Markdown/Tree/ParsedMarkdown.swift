import Bytes
import Text

/// A text, cmark's tree of it, and the tables and footnotes in it.
struct ParsedMarkdown: ~Copyable {
    /// How often a text is parsed again because something follows a table without an empty line.
    private static let roundLimit = 24

    let text: MarkdownText
    let tree: MarkdownTree
    let tables: [TableLayout]
    let footnotes: Footnotes
    /// Whether every table could be told apart from what follows it.
    let isUntangled: Bool
    /// The row of a table where too many cells were missing in all.
    let sparseRow: SourceSpan?

    /// Nil only where memory ends.
    init?(_ source: SourceText, from start: Int, flavour: Markdown.Flavour) {
        let plain = MarkdownText(source, from: start)
        var text = plain
        var footnotes = Footnotes()
        if flavour != .commonmark {
            footnotes = Footnotes(candidatesIn: plain)
            if !footnotes.isEmpty { text = plain.applying(footnotes.edits) }
        }
        guard var tree = text.parse() else { return nil }
        var attempts = 0
        while !footnotes.isEmpty, !footnotes.resolve(tree.root, in: text) {
            attempts += 1
            if attempts == 4 { footnotes = Footnotes() }
            text = footnotes.isEmpty ? plain : plain.applying(footnotes.edits)
            guard let again = text.parse() else { return nil }
            tree = again
        }
        var scanner = TableScanner(text)
        var sparse: SourceSpan?
        if flavour != .commonmark, ParsedMarkdown.mayHoldTable(text, flavour: flavour) {
            var round = 0
            scanner.scan(tree.root)
            sparse = scanner.sparseRow
            while !scanner.edits.isEmpty, round < ParsedMarkdown.roundLimit {
                text = text.applying(scanner.edits)
                guard let again = text.parse() else { return nil }
                tree = again
                scanner = TableScanner(text)
                scanner.scan(tree.root)
                sparse = sparse ?? scanner.sparseRow
                round += 1
            }
            if round > 0, !footnotes.isEmpty { _ = footnotes.resolve(tree.root, in: text) }
        }
        self.text = text
        self.tables = scanner.tables
        isUntangled = scanner.edits.isEmpty
        sparseRow = sparse
        self.footnotes = footnotes
        self.tree = tree
    }

    /// A table needs a bar or, with one column, a colon beside a dash.
    private static func mayHoldTable(_ text: MarkdownText, flavour: Markdown.Flavour) -> Bool {
        text.bytes.withUnsafeBufferPointer { $0.next(UInt8(ascii: "|"), from: text.start) != nil }
            || (flavour == .gfm
                && (text.bytes.containsPair(UInt8(ascii: ":"), UInt8(ascii: "-"), from: text.start)
                    || text.bytes.containsPair(UInt8(ascii: "-"), UInt8(ascii: ":"), from: text.start)))
    }
}
