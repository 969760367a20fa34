/// A table of numbers (tabell) as readers see it: every cell says something, also that nothing is known.
public struct ShownTable: Sendable, Hashable {
    public var caption: String
    public var columns: [Column]
    /// The first cell of a row is its heading.
    public var rows: [[String]]
    /// Where the numbers come from: the series' page.
    public var source: ShownLink?
    /// What the table leaves out because there is no such thing: `Finns inte för Centrum och Norrvik.`
    public var note: String?

    public struct Column: Sendable, Hashable {
        public var label: String
        public var isNumeric: Bool
        init(_ label: String, isNumeric: Bool) {
            self.label = label
            self.isNumeric = isNumeric
        }
    }

    public init(caption: String, columns: [Column], rows: [[String]], source: ShownLink? = nil) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.source = source
    }
}
