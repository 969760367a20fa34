/// One thing found in the content (meddelande): what, where, and the words that fill its message.
public struct Diagnostic: Sendable, Hashable {
    public var kind: DiagnosticKind
    /// The file's path from the content folder.
    public var file: String
    /// Where in the file; nil when it concerns the whole file.
    public var span: SourceSpan?
    /// What `{0}`, `{1}` … of the kind's title, message and help stand for.
    public var arguments: [String]

    public init(_ kind: DiagnosticKind, in file: String, at span: SourceSpan?, _ arguments: String...) {
        self.kind = kind
        self.file = file
        self.span = span
        self.arguments = arguments
    }

    /// Order of printing: file (by bytes), place, severity, id.
    public static func isOrderedBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        if left.file != right.file { return left.file.precedesInBytes(right.file) }
        let (leftStart, rightStart) = (left.span?.start ?? -1, right.span?.start ?? -1)
        if leftStart != rightStart { return leftStart < rightStart }
        if left.kind.severity != right.kind.severity { return left.kind.severity < right.kind.severity }
        if left.kind.id != right.kind.id { return left.kind.id < right.kind.id }
        return left.arguments.joined(separator: "\u{0}") < right.arguments.joined(separator: "\u{0}")
    }
}
