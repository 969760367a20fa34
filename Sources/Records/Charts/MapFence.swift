public import Text

/// A map as an editor asks for it (karta): which areas, and which numbers of a series are shown in them.
public struct MapFence: Sendable, Hashable {
    /// An area, and where it is named.
    public struct Place: Sendable, Hashable {
        public var area: Link
        public var span: SourceSpan
    }

    /// All areas where empty.
    public var areas: [Place]
    /// The column of numbers; the series' only one where nothing is said.
    public var column: ChartFence.Name?
    /// The last that has numbers where nothing is said.
    public var period: DatePeriod?
    public var periodSpan: SourceSpan?
    public var title: String?

    init(_ values: CheckedValues) {
        areas = values.list("områden").compactMap { item in
            item.value.link.map { Place(area: $0, span: item.span) }
        }
        column = values.list("kolumn").first.flatMap { item in
            item.value.text.map { ChartFence.Name(text: $0, span: item.span) }
        }
        period = values.moment("period")
        periodSpan = values.span(of: "period")
        title = values.text("titel")
    }
}
