/// A pipe table found in a paragraph of cmark's tree.
struct TableLayout {
    enum Alignment { case none, left, centre, right }

    /// A line's text without what its quotes and lists put before it.
    struct Line {
        var number: Int
        var range: Range<Int>
    }

    struct Row {
        var line: Line
        /// As many as were written, which may be more or fewer than the columns.
        var cells: [Range<Int>]
    }

    /// The paragraph (or the heading, where a line of dashes stands under the table) that holds it.
    var node: MarkdownNode
    var alignments: [Alignment]
    var header: Row
    var rows: [Row]
    /// Lines of the paragraph before and after the table.
    var before: [Line]
    var after: [Line]
}
