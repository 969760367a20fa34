import Text

/// Reads the parts, labels, fields and data fences of a text, and its prose between them.
///
/// First every block at the top level gets its role, and parts and labels their ids, so that an ordinary heading can never
/// take one of theirs; then the blocks are written in order.
struct StructureReader: ~Copyable {
    /// What a block at the top level is.
    enum Role {
        case prose
        case part(PartPlan)
        case label(LabelPlan)
        /// The field list of the part or label before it.
        case fields
        case fence(DataFence.Kind)
    }

    struct PartPlan {
        var heading: PartHeading
        var rule: DocumentGrammar.PartRule
        var id: String
        var tail: HeadingTail?
        var fields: MarkdownNode?
    }

    struct LabelPlan {
        var rule: DocumentGrammar.LabelRule
        var id: String
        var strong: MarkdownNode
        /// Bytes of the node after the bold that belong to the label: its colon and blanks.
        var skipped: Int
        var fields: MarkdownNode?
    }

    let source: SourceText
    let grammar: DocumentGrammar
    var renderer: MarkdownRenderer
    var roles: [Role] = []
    /// The line where each id of a part or label was given first.
    var idLines: [String: Int] = [:]
    var sectionLines: [String: Int] = [:]
    var labelCounts: [LabelWord: Int] = [:]
    /// The heading of level 1 or 2 that the next block stands under, where that is no part.
    var outer: MarkdownNode?
    /// The fields of the part or label whose field list the block before was.
    var openFields: [DocumentGrammar.FieldRule]?
    /// The part or label that has no field list, while text follows it.
    var fieldless: Role?
    /// Lines with a number of their own that are no headings, or headings without the sign: `2 Lägesbild`.
    var numberedLines: [NumberedLine] = []
    /// Parts of whose fields something has been told, by their ids.
    var toldForms: Set<String> = []
    /// Whether a label among the fields ends what can be read of them.
    var metLabel = false
    /// Whether something has been told to be nearly a part.
    var toldParts = false
    /// Whether dissent may be said in the text.
    let mayDissent: Bool
    /// Whether assignments may be given in sentences of it.
    let mayAssign: Bool
    /// Numbers of items that have been told to lack their sign or their heading.
    var toldNumbers: Set<Int> = []

    var content: [Content] = []
    /// How many runs of blocks have been written.
    var proseCount: Int32 = 0
    var part: Part?
    var child: Part?
    /// The footnotes of the text around the parts, while a part is open.
    var outerFootnotes: (entries: [FootnoteUses.Entry], places: [Int: Int])?

    init(_ parsed: borrowing ParsedMarkdown, _ source: SourceText, _ grammar: DocumentGrammar) {
        self.source = source
        self.grammar = grammar
        mayDissent = !grammar.labels.isEmpty && Self.mayDissent(source.bytes)
        mayAssign = !grammar.labels.isEmpty && Self.mayAssign(source.bytes)
        renderer = MarkdownRenderer(
            parsed, flavour: .insyn, leavesAddressesOpen: true, collectsPassages: grammar.collectsPassages)
        renderer.sectionsAreAnchors = grammar.sectionsAreAnchors
    }

    mutating func read() {
        plan()
        warnOfNumberedLines()
        warnOfNoParts()
        var node = renderer.root.firstChild
        for role in roles {
            guard let current = node else { break }
            write(current, role)
            node = current.next
        }
        closePart(at: source.bytes.count)
        renderer.footnoteList()
        flush()
        renderer.reportFootnotes()
        renderer.swallowedDefinitions()
    }

    func line(of span: SourceSpan) -> Int { source.position(of: Int(span.start)).line }
}
