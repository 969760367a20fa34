/// A map in running text (karta i texten): where areas lie, or what a series says of each, and the same as a table. Numbers
/// are written on the map, never turned into shades: of small areas that would say more than the numbers do.
public struct ShownMapFigure: Sendable, Hashable {
    /// `karta-1`: ids of elements put `_` before it.
    public var id: String
    /// What the map shows, in words.
    public var title: String
    /// Unit and period: `Procent av de svarande, 2024.`; nil where the map has no numbers.
    public var subtitle: String?
    /// The maps that together show the areas; empty where none of them has a shape.
    public var maps: [ShownMap]
    /// Nil where the map only says where areas lie.
    public var numbers: Numbers?

    public struct Numbers: Sendable, Hashable {
        /// `Område` and `Trygg på kvällen (procent av de svarande)`.
        public var areaHeading: String
        public var valueHeading: String
        /// The highest first; what can't be told last.
        public var rows: [Row]
        /// What the reader must know not to be misled.
        public var notes: [String]
        public var origin: ShownChart.Origin
    }

    /// One area in the table beside the map.
    public struct Row: Sendable, Hashable {
        public var link: ShownLink
        /// The number on the map where the name had no room, on wide and on narrow screens.
        public var wideNumber: String?
        public var narrowNumber: String?
        public var value: String
    }
}
