public import Text

/// The words that open a part (delrubriker): `## Problem: …`, `### Uppföljning 2025-06-15`, `## § 4 …`.
public enum PartWord: String, Sendable, Hashable, CaseIterable {
    case agendaItem = "§"
    case problem = "Problem"
    case cause = "Orsak"
    case measure = "Åtgärd"
    case undertaking = "Åtagande"
    case finding = "Iakttagelse"
    case followUp = "Uppföljning"
    /// A term of the glossary (`ordlista.md`): any heading of level 2.
    case term = "Term"
}

/// The words that open a labelled paragraph (etiketter): `**Beslut:** …`.
public enum LabelWord: String, Sendable, Hashable, CaseIterable {
    case decision = "Beslut"
    case statement = "Ställningstagande"
    case assignment = "Uppdrag"
    case report = "Återrapport"
    case dissent = "Avvikande synpunkt"
    case question = "Fråga"
    case need = "Behov"

    /// The first part of the ids that are counted within the file: `uppdrag-1`.
    var idStem: String {
        switch self {
        case .decision: "beslut"
        case .statement: "stallningstagande"
        case .assignment: "uppdrag"
        case .report: "aterrapport"
        case .dissent: "avvikande-synpunkt"
        case .question: "fraga"
        case .need: "behov"
        }
    }
}

/// A marked part (del) of a record: its heading, its fields, its text and the parts below it.
public struct Part: Sendable, Hashable {
    public var word: PartWord
    /// As it is written: `4` of `## § 4 …`, `4 a`, `17/25`; `2025-06-15` of `### Uppföljning 2025-06-15`; `Problem 2: …` gives `2`.
    public var number: String?
    /// Where `number` stands.
    public var numberSpan: SourceSpan?
    /// The text after the colon or number; empty where there is none.
    public var title: InlineText
    /// The anchor: `{#own-id}`, or made from the title, `p-4`, `PARENT-2025-06-15`. Unique within the document.
    public var id: String
    /// From the heading's first byte to the part's end.
    public var span: SourceSpan
    public var headingSpan: SourceSpan
    public var fields: [Field]
    /// What stands under the fields, in order.
    public var content: [Content]
    /// The parts of a deeper level (Uppföljning), in order.
    public var children: [Part]

    public init(
        word: PartWord, number: String? = nil, numberSpan: SourceSpan? = nil, title: InlineText, id: String,
        span: SourceSpan, headingSpan: SourceSpan, fields: [Field] = [], content: [Content] = [], children: [Part] = []
    ) {
        self.word = word
        self.number = number
        self.numberSpan = numberSpan
        self.title = title
        self.id = id
        self.span = span
        self.headingSpan = headingSpan
        self.fields = fields
        self.content = content
        self.children = children
    }

    /// The number of a § without its blank and its year: `4a` of `4 a`, `17` of `17/25`.
    public static func plainNumber(_ number: String) -> String {
        String(number.prefix { $0 != "/" }.filter { $0.isLetter || $0.isNumber })
    }
}

/// A piece of a document or part, in the order of the file.
public indirect enum Content: Sendable, Hashable {
    /// Ordinary blocks that stand together, headings that mark no part among them.
    case prose(Prose)
    case label(Label)
    case fence(DataFence)
    /// Only at the top level of a document.
    case part(Part)
}

/// A labelled paragraph (etikett): `**Uppdrag:** Ta fram …` with its field list.
public struct Label: Sendable, Hashable {
    public var word: LabelWord
    /// `uppdrag-1`, counted within the file, or the field `Id`.
    public var id: String
    /// The paragraph after the label's word.
    public var text: InlineText
    public var span: SourceSpan
    public var fields: [Field]

    public init(word: LabelWord, id: String, text: InlineText, span: SourceSpan, fields: [Field] = []) {
        self.word = word
        self.id = id
        self.text = text
        self.span = span
        self.fields = fields
    }
}

/// A field (fält) of a part or label: `- Klart: 2025-05-15`.
public struct Field: Sendable, Hashable {
    /// The field's name as the grammar has it: `Klart`, `Bedömning`.
    public var name: String
    /// The word in brackets after the name: `Polisen` of `- Bedömning (Polisen): infriat`.
    public var qualifier: String?
    public var nameSpan: SourceSpan
    /// One value, or the items of a nested list. `a, b` stays one value here: its type decides.
    public var values: [FieldValue]

    public init(name: String, qualifier: String? = nil, nameSpan: SourceSpan, values: [FieldValue]) {
        self.name = name
        self.qualifier = qualifier
        self.nameSpan = nameSpan
        self.values = values
    }
}

/// What stands after the colon of a field.
public struct FieldValue: Sendable, Hashable {
    /// The source's text without marks, typography *not* applied (values are compared with words and dates).
    public var text: String
    public var span: SourceSpan
    /// The same with its marks and typography, for showing.
    public var prose: Prose
    /// The links in it, by index into the document's `links` (links within the site only).
    public var links: [Int32]

    public init(text: String, span: SourceSpan, prose: Prose, links: [Int32] = []) {
        self.text = text
        self.span = span
        self.prose = prose
        self.links = links
    }
}

/// A data fence (datablock): a fenced block with the info string `diagram` or `karta`, holding YAML.
public struct DataFence: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case chart = "diagram"
        case map = "karta"
    }

    public var kind: Kind
    public var value: YAMLNode
    public var span: SourceSpan

    public init(kind: Kind, value: YAMLNode, span: SourceSpan) {
        self.kind = kind
        self.value = value
        self.span = span
    }
}
