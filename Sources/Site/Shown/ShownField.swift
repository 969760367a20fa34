/// A field's text as it is shown (fält): with its marks, or a link where it was a bare path.
public enum ShownField: Sendable, Hashable {
    case text(ShownText)
    case link(ShownLink)
}
