public import Documents
public import Text

/// A value that has been read by its type (värde).
public indirect enum Value: Sendable, Hashable {
    case text(String)
    case date(CivilDate)
    case moment(DatePeriod)
    case time(ClockRange)
    case boolean(Bool)
    case number(DecimalNumber)
    case duration(CalendarDuration)
    case link(Link)
    case list([LocatedValue])
    case mapping(CheckedValues)
    /// Pairs of a map, in the order of the file.
    case map([MapEntry])
    case inline(FieldText)
    /// A node as it stands, for its own decoder.
    case node(YAMLNode)
    /// The explicit `inga`.
    case explicitNone
}

/// A value and where it stands.
public struct LocatedValue: Sendable, Hashable {
    public var value: Value
    public var span: SourceSpan
    public init(_ value: Value, at span: SourceSpan) {
        self.value = value
        self.span = span
    }
}

/// One pair of a map: both ends read by their types.
public struct MapEntry: Sendable, Hashable {
    public var key: LocatedValue
    /// The key as written.
    public var keyText: String
    public var value: LocatedValue
    public init(key: LocatedValue, keyText: String, value: LocatedValue) {
        self.key = key
        self.keyText = keyText
        self.value = value
    }
}

/// A field's text with its marks and links (fälttext).
public struct FieldText: Sendable, Hashable {
    /// The text as written, without marks.
    public var plain: String
    /// For showing; empty where the text is nothing but a bare path, which is shown as a link to `links[0]`.
    public var prose: Prose
    public var links: [Link]

    public init(plain: String, prose: Prose = Prose(), links: [Link] = []) {
        self.plain = plain
        self.prose = prose
        self.links = links
    }
}
