public import Text

/// One cell of a data series (cell): its text, what it means, and where it stands.
public struct DataCell: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        case number(DecimalNumber)
        /// A text or period column's words.
        case text(String)
        /// Empty: "Uppgift saknas".
        case missing
        /// `..` (or `.`): there is no such thing.
        case notApplicable
        /// `–` or `-`: nothing to report, as the statistics offices write where a count found none.
        case nothing
        /// `<5`: protected; readers see "1–4 (skyddad uppgift)".
        case protected
    }

    public var content: Content
    public var span: SourceSpan

    init(_ content: Content, span: SourceSpan) {
        self.content = content
        self.span = span
    }
}
