import Bytes
import HTML
import Text

/// Writes cmark's tree as HTML: one walk for all three flavours, without recursion.
struct MarkdownRenderer: ~Copyable {
    /// How deep blocks or marks may lie within each other in the site's own markup; deeper ones are shown without marks.
    static let depthLimit = 60
    /// How many messages of one kind a file gets.
    static let reportLimit = DiagnosticLimit.perKind

    let flavour: Markdown.Flavour
    let allowsRawHTML: Bool
    /// Addresses within the site are left open (`slots`) and noted (`links`), instead of written.
    let leavesAddressesOpen: Bool
    /// The plain text of each block is kept.
    let collectsPassages: Bool
    let text: MarkdownText
    let noTitle: UnsafePointer<CChar>?
    let root: MarkdownNode
    let tables: [TableLayout]
    let footnotes: Footnotes
    /// Only a text with `~` is searched for strikethrough.
    let mayStrike: Bool
    /// Only a text with `:/` in the site's own markup is searched for addresses without marks.
    let holdsAddresses: Bool

    var out = ByteBuffer()
    /// A second buffer for plain text.
    var plainText = ByteBuffer(capacity: 256)
    var diagnostics: [Diagnostic] = []
    var links: [DocumentLink] = []
    var slots: [LinkSlot] = []
    var passages: [Passage] = []
    var headings: [Heading] = []
    var anchors: [Anchor] = []
    /// Ids given so far, and those that parts and labels will have.
    var ids: Set<String> = []

    /// From which number an id that is taken may be free again.
    var nextSuffix: [String: Int] = [:]
    /// `6 §` and `§ 6` are headings with the anchor `p-6`.
    var sectionsAreAnchors = false

    /// The place in `tables` of the nodes that are tables.
    let tablePlaces: [OpaquePointer: Int]
    /// The cells of all tables, and the tree that they lie in, once a table has been met.
    var cells: TableCells?
    var cellTree: MarkdownTree?
    var footnoteUses = FootnoteUses()
    var strikes: [OpaquePointer: [Strikethrough.Mark]] = [:]
    /// While a table's cells are written: where each line of their text stands in the file.
    var cellLines: [CellText.Line]?
    private let places = InlinePlaces()
    /// Bytes to leave out at the beginning or end of a text node (a field's name, a heading's own id).
    var skipped: (node: OpaquePointer, count: Int)?
    var kept: (node: OpaquePointer, count: Int)?
    /// The link whose address was dropped: its end tag is not written either.
    var droppedLink: OpaquePointer?
    /// Whether the text of a link is being written, also of one that was dropped.
    var isInLink = false
    /// The paragraph that was taken as a table's caption.
    var caption: MarkdownNode?
    /// No footnote may stand where the text is shown on other pages too.
    var refusesFootnotes = false
    /// Lists that GitHub's parser takes for loose because a table without rows stands in them.
    private(set) var looseLists: Set<OpaquePointer> = []
    var depth = 0
    var reportedDepth = false
    /// How many messages there are of each kind.
    private var reportCounts: [String: Int] = [:]
    /// The names of HTML tags that messages have told of, and the last one with its line.
    var toldTags: Set<String> = []
    var lastTag: (name: String, line: Int) = ("", 0)
    /// The last paragraph of nothing but `<br>`: a message has told of all of it.
    var emptyParagraph: OpaquePointer?
    /// Marks of other programs that a message has told of.
    var toldMarks: Set<String> = []
    /// Whether the file has two `%` or two `=` side by side anywhere; nil until somebody asks.
    var holdsPairs: Bool?
    /// The paragraph whose rows a message has told of.
    var toldLine: OpaquePointer?
    /// Whether every table could be read to its end; else its rest has been told of.
    let hasWholeTables: Bool
    /// Bytes of footnotes that have been written.
    var footnoteBytes = 0
    var lastHeadingLevel = 1
    /// Headings, and paragraphs with a label, of which a message has told how they should be written.
    var toldHeadings: Set<OpaquePointer> = []
    /// The id and text of the nearest heading above.
    var nearestHeading: (id: String?, text: String) = (nil, "")

    init(
        _ parsed: borrowing ParsedMarkdown, flavour: Markdown.Flavour, allowsRawHTML: Bool = false,
        leavesAddressesOpen: Bool = false, collectsPassages: Bool = false
    ) {
        self.flavour = flavour
        self.allowsRawHTML = allowsRawHTML
        self.leavesAddressesOpen = leavesAddressesOpen
        self.collectsPassages = collectsPassages
        text = parsed.text
        hasWholeTables = parsed.sparseRow == nil && parsed.isUntangled
        noTitle = parsed.tree.noTitle
        root = parsed.tree.root
        tables = parsed.tables
        tablePlaces = Dictionary(
            parsed.tables.indices.map { (parsed.tables[$0].node.raw, $0) }, uniquingKeysWith: { first, _ in first })
        footnotes = parsed.footnotes
        mayStrike =
            flavour != .commonmark
            && parsed.text.bytes.withUnsafeBufferPointer { $0.next(UInt8(ascii: "~"), from: parsed.text.start) != nil }
        holdsAddresses =
            flavour == .insyn
            && parsed.text.bytes.withUnsafeBufferPointer {
                $0.nextPair(UInt8(ascii: ":"), UInt8(ascii: "/"), from: parsed.text.start) != nil
            }
        if flavour == .gfm, !footnotes.isEmpty { countReferences() }
        if flavour == .gfm { for table in tables where table.rows.isEmpty { loosen(around: table.node) } }
        if flavour == .insyn, !parsed.isUntangled, let table = tables.first(where: { !$0.after.isEmpty }) {
            report(.tableTooTangled, at: span(of: table.node))
        }
        if flavour == .insyn, let row = parsed.sparseRow {
            report(.tableTooSparse, at: row, String(TableScanner.missingCellLimit))
        }
    }

    /// GitHub's parser counts the line after a table's heading as empty when it asks whether a list is loose.
    private mutating func loosen(around table: MarkdownNode) {
        var node = table
        while let item = node.parent, item.kind == .item, let list = item.parent {
            var next = node.next
            while let inserted = next, text.isInserted(inserted.startLine) { next = inserted.next }
            if next != nil || item.next != nil {
                looseLists.insert(list.raw)
                return
            }
            node = list
        }
    }

    /// Whether a paragraph stands in a tight list, where it gets no tags of its own.
    func isTight(_ paragraph: MarkdownNode) -> Bool {
        guard let item = paragraph.parent, item.kind == .item, let list = item.parent else { return false }
        return list.isTight && !looseLists.contains(list.raw)
    }

    /// Starts a new line unless one has just begun, as cmark does.
    mutating func freshLine() {
        guard out.count > 0 else { return }
        if out.withBytes({ $0.last }) != 0x0A { out.append(0x0A) }
    }

    mutating func report(_ kind: DiagnosticKind, at span: SourceSpan, _ arguments: String...) {
        guard flavour == .insyn else { return }
        let count = reportCounts[kind.id, default: 0]
        reportCounts[kind.id] = count + 1
        guard count < Self.reportLimit else {
            if count == Self.reportLimit {
                var more = Diagnostic(.moreOfTheSame, in: text.path, at: span)
                more.arguments = [String(Self.reportLimit), kind.id]
                diagnostics.append(more)
            }
            return
        }
        var diagnostic = Diagnostic(kind, in: text.path, at: span)
        diagnostic.arguments = arguments
        diagnostics.append(diagnostic)
    }

    /// The stretch of the file that a node covers, also within a table's cell.
    func span(of node: MarkdownNode) -> SourceSpan {
        if node.isInline, let block = node.block, block.endLine > block.startLine,
            let span = places.span(of: node, in: block, lines: { lines(of: block) })
        {
            return span
        }
        // cmark forgets to move `<https://…>`; the address within stands where it should.
        if node.kind == .link, let address = node.firstChild, address.kind == .text {
            let span = plainSpan(of: address)
            let start = Int(span.start)
            if start > 0, start <= text.fileBytes.count, text.fileBytes[start - 1] == UInt8(ascii: "<") {
                return SourceSpan(start - 1, Int(span.end) + 1)
            }
        }
        return plainSpan(of: node)
    }

    private func lines(of block: MarkdownNode) -> BlockLines? {
        guard let cellLines else { return BlockLines(of: block, in: text) }
        return BlockLines(of: block, inCells: cellLines, of: text.fileBytes)
    }

    /// By cmark's own lines and columns.
    private func plainSpan(of node: MarkdownNode) -> SourceSpan {
        guard let cellLines else { return text.span(of: node) }
        func offset(_ line: Int, _ column: Int) -> Int {
            guard line >= 1, line <= cellLines.count else { return 0 }
            return cellLines[line - 1].offset(max(0, column - 1 - CellText.padding.count))
        }
        let from = offset(node.startLine, node.startColumn)
        return SourceSpan(from, max(from, offset(node.endLine, node.endColumn + 1)))
    }
}
