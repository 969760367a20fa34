/// Which parts, fields and labels a kind of record takes (grammatik): the reader of Markdown knows no record, only this table.
public struct DocumentGrammar: Sendable {
    /// A sort of part and its fields.
    public struct PartRule: Sendable {
        public var word: PartWord
        /// 2, or 3 for an Uppföljning.
        public var level: Int
        /// Names of fields; `Bedömning` with `qualified` takes `Bedömning (Polisen)`.
        public var fields: [FieldRule]
        /// For level 3: the words under which it may stand.
        public var parents: [PartWord]

        public init(_ word: PartWord, level: Int = 2, parents: [PartWord] = [], fields: [FieldRule]) {
            self.word = word
            self.level = level
            self.parents = parents
            self.fields = fields
        }
    }

    /// A sort of labelled paragraph and its fields.
    public struct LabelRule: Sendable {
        public var word: LabelWord
        public var fields: [FieldRule]

        public init(_ word: LabelWord, fields: [FieldRule]) {
            self.word = word
            self.fields = fields
        }
    }

    /// A field's name, and whether it takes a word in brackets.
    public struct FieldRule: Sendable {
        public var name: String
        public var isQualified: Bool
        public init(_ name: String, isQualified: Bool = false) {
            self.name = name
            self.isQualified = isQualified
        }
    }

    public var parts: [PartRule]
    public var labels: [LabelRule]
    /// Every heading of level 2 is a term (ordlista).
    public var headingsAreTerms: Bool
    /// `6 §` and `§ 6` are headings with the anchor `p-6`, not agenda items (styrdokument).
    public var sectionsAreAnchors: Bool
    /// Fill `Document.passages`.
    public var collectsPassages: Bool

    public init(
        parts: [PartRule] = [], labels: [LabelRule] = [], headingsAreTerms: Bool = false,
        sectionsAreAnchors: Bool = false, collectsPassages: Bool = false
    ) {
        self.parts = parts
        self.labels = labels
        self.headingsAreTerms = headingsAreTerms
        self.sectionsAreAnchors = sectionsAreAnchors
        self.collectsPassages = collectsPassages
    }
}
