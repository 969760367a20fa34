import Documents
import Text

/// A head (huvud) read from its text alone, as it would be at the top of a file: its values, and what was told of it.
struct ReadHead {
    let source: SourceText
    let node: YAMLNode?
    let diagnostics: [Diagnostic]

    init(_ text: String) {
        source = SourceText(path: "a.yaml", bytes: Array(text.utf8))
        var diagnostics: [Diagnostic] = []
        node = YAMLReader.read(source, range: 0..<source.bytes.count, diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }

    /// `line:column id` of each message.
    var found: [String] { diagnostics.map { $0.told(in: source) } }

    /// Each message with its help, in Swedish.
    var words: [String] {
        diagnostics.map { diagnostic in
            [diagnostic.kind.message, diagnostic.kind.help]
                .map { $0.filled(diagnostic.arguments, in: .swedish) }.joined(separator: " ")
        }
    }

    /// The values in one line; `–` where nothing could be read.
    var described: String { node?.described ?? "–" }
}

extension YAMLNode {
    /// `{a: b, c: [∅, "d"]}`: ∅ is a value that is missing, and what was quoted has its quotes.
    var described: String {
        switch content {
        case .empty: "∅"
        case .scalar(let text, let isQuoted): isQuoted ? "\"\(text)\"" : text
        case .sequence(let items): "[" + items.map(\.described).joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{" + entries.map { "\($0.key): \($0.value.described)" }.joined(separator: ", ") + "}"
        }
    }
}

extension Diagnostic {
    /// `line:column id`, the beginning of the file where it has no place.
    func told(in source: SourceText) -> String {
        let place = source.position(of: Int(span?.start ?? 0))
        return "\(place.line):\(place.column) \(kind.id)"
    }
}
