public import Text

/// One Markdown file read (dokument): its head, its content in order, its links, and what was wrong with it.
public struct Document: Sendable {
    /// The path from the content folder.
    public var path: String
    /// The head between the `---` lines; nil where there is none or it can't be read.
    public var head: YAMLNode?
    public var content: [Content]
    public var links: [DocumentLink]
    /// Every anchor that the text defines (heading ids, part ids, label ids), in order.
    public var anchors: [Anchor]
    /// The blocks' plain text, for quotes; only where the grammar asks for it.
    public var passages: [Passage]
    /// The ordinary headings (not parts) of the text, for a table of contents.
    public var headings: [Heading]
    public var diagnostics: [Diagnostic]

    public init(path: String) {
        self.path = path
        content = []
        links = []
        anchors = []
        passages = []
        headings = []
        diagnostics = []
    }
}

/// A place in a document that `#id` leads to (ankare).
public struct Anchor: Sendable, Hashable {
    public var id: String
    public var span: SourceSpan
    public init(id: String, span: SourceSpan) {
        self.id = id
        self.span = span
    }
}

/// An ordinary heading of a document (rubrik): no part.
public struct Heading: Sendable, Hashable {
    /// 1–6, as written.
    public var level: Int
    public var id: String
    public var text: InlineText
    public init(level: Int, id: String, text: InlineText) {
        self.level = level
        self.id = id
        self.text = text
    }
}

/// The plain text of one block (paragraph, list item, table cell, heading), before typography: what a rule's quote is
/// compared with.
public struct Passage: Sendable, Hashable {
    /// NFC, runs of white space as one space, soft hyphens out.
    public var text: String
    /// The id of the nearest heading above it, itself included; nil before the first.
    public var anchor: String?
    public var span: SourceSpan
    public init(text: String, anchor: String?, span: SourceSpan) {
        self.text = text
        self.anchor = anchor
        self.span = span
    }
}
