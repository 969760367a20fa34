public import Text

/// A chart as an editor asks for it (diagram): which columns and rows of a series, and how they are drawn.
public struct ChartFence: Sendable, Hashable {
    /// How it is drawn (slag).
    public enum Form: String, Sendable, Hashable {
        case line = "linje"
        case bars = "stapel"
        case horizontalBars = "liggande stapel"
        case smallMultiples = "små multiplar"
    }

    /// A column's heading, and where it is named.
    public struct Name: Sendable, Hashable {
        public var text: String
        public var span: SourceSpan
    }

    /// A column that must hold a value (`var`).
    public struct Fixed: Sendable, Hashable {
        public var column: Name
        public var value: Name
    }

    public var form: Form?
    /// What runs along the axis (`x`); the series' periods where nothing is said.
    public var over: Name?
    /// The columns of numbers (`y`); all of one unit where nothing is said.
    public var values: [Name]
    public var fixed: [Fixed]
    /// The column whose values each have a line of their own (`per`).
    public var by: Name?
    public var title: Name?
    public var unit: String?
    public var from: DatePeriod?
    public var until: DatePeriod?

    init(_ values: CheckedValues) {
        func names(_ key: String) -> [Name] {
            values.list(key).compactMap { item in item.value.text.map { Name(text: $0, span: item.span) } }
        }
        form = values.text("slag").flatMap(Form.init)
        over = names("x").first
        self.values = names("y")
        fixed = values.map("var").compactMap { entry in
            entry.value.value.text.map {
                Fixed(
                    column: Name(text: entry.keyText, span: entry.key.span),
                    value: Name(text: $0, span: entry.value.span))
            }
        }
        by = names("per").first
        title = names("titel").first
        unit = values.text("enhet")
        from = values.moment("från")
        until = values.moment("till")
    }

    /// The columns that it names, and where.
    var columns: [(name: String, span: SourceSpan)] {
        ([over, by].compactMap { $0 } + values + fixed.map(\.column)).map { ($0.text, $0.span) }
    }
}
