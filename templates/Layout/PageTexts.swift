import HTML
public import Site

/// What must be known of a finished page to put another text in a text's place (sidans texter).
public struct PageTexts: Sendable, Hashable {
    /// In order; none stands in another.
    public var texts: [PlacedText]
    /// Whether words of the glossary are explained on the page.
    public var isExplaining: Bool
    /// The way from the page to the glossary.
    public var glossary: String

    public init(texts: [PlacedText] = [], isExplaining: Bool = false, glossary: String = "") {
        self.texts = texts
        self.isExplaining = isExplaining
        self.glossary = glossary
    }

    /// From the marks in `buffer`, a page that is not finished yet; `places` are where each begins and ends once it is.
    init(
        _ marks: [TextMarks.Mark], addresses: [[[UInt8]]], _ places: [TextPlace?], isExplaining: Bool, glossary: String
    ) {
        self.init(isExplaining: isExplaining, glossary: glossary)
        for (index, mark) in marks.enumerated() {
            guard let source = mark.source else { continue }
            var text = PlacedText(source)
            if !mark.hasPictures, case (let start?, let end?) = (places[index * 2], places[index * 2 + 1]) {
                text.place = PlacedText.Place(
                    range: start.offset..<end.offset, before: start.state, after: end.state,
                    addresses: addresses[index])
            }
            texts.append(text)
        }
    }
}

/// A run of text on a finished page (placerad text).
public struct PlacedText: Sendable, Hashable {
    public var source: ShownText.Source
    /// Nil where no other can be put in its place by itself: the page is then made anew.
    public var place: Place?

    public struct Place: Sendable, Hashable {
        /// In bytes from the page's start.
        public var range: Range<Int>
        public var before: TextState
        public var after: TextState
        /// The open addresses of the text as they stand on the page, escaped.
        public var addresses: [[UInt8]]

        public init(range: Range<Int>, before: TextState, after: TextState, addresses: [[UInt8]]) {
            self.range = range
            self.before = before
            self.after = after
            self.addresses = addresses
        }
    }

    public init(_ source: ShownText.Source, _ place: Place? = nil) {
        self.source = source
        self.place = place
    }
}
