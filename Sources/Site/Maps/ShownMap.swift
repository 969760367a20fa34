/// A map of areas (karta) and the list beside it that says the same.
public struct ShownMap: Sendable, Hashable {
    /// What the map shows: `Karta över Ådala tätort`.
    public var title: String
    /// The same map for wide and for narrow screens, each with text large enough to be read at its size.
    public var wide: Drawing
    public var narrow: Drawing
    public var list: [Entry]

    /// One area in the list beside the map.
    public struct Entry: Sendable, Hashable {
        public var link: ShownLink
        /// The number on the map where the name had no room, on wide and on narrow screens.
        public var wideNumber: String?
        public var narrowNumber: String?
        /// Pointed out on the map.
        public var isChosen: Bool
        /// Its page is this one.
        public var isHere: Bool
    }

    /// A map as lines, in units of the drawing; north is up.
    public struct Drawing: Sendable, Hashable {
        public var width: Int
        public var height: Int
        /// The largest first, so that those within others lie on top.
        public var areas: [Area]
        /// Lakes and rivers, as outlines.
        public var water: [String]
        public var labels: [Label]
        public var scale: Scale
    }

    public struct Area: Sendable, Hashable {
        public var link: ShownLink
        /// The outline, as SVG has it.
        public var path: String
        public var isChosen: Bool
        /// Lines across the chosen area, as SVG has it; nil for others.
        public var hatching: String?
        /// It only holds the others: drawn as their ground.
        public var isGround: Bool
    }

    /// A name, or a number that stands in the list too.
    public struct Label: Sendable, Hashable {
        public var text: String
        public var x: String
        public var y: String
        public var isChosen: Bool
        /// Under the name, bold: `49`; nil where the map shows no numbers.
        public var value: String?
        public var valueY: String?
    }

    /// The scale bar: a round length in the drawing's lower left corner.
    public struct Scale: Sendable, Hashable {
        public var text: String
        public var x: String
        public var y: String
        /// The bar's outline, as SVG has it.
        public var path: String
        /// The arrow to the north, as SVG has it, and where its letter stands.
        public var arrow: String
        public var northX: String
    }
}
