public import Text

/// What the content can't help (datorn sade nej): no permission, a full disk, an output folder that is somebody else's. Ends with exit code 3.
public struct EnvironmentFailure: Error, Sendable, Hashable {
    public var kind: DiagnosticKind
    /// What `{0}` … of the kind's words stand for.
    public var arguments: [String]

    public init(_ kind: DiagnosticKind, _ arguments: String...) {
        self.kind = kind
        self.arguments = arguments
    }

    /// The system's refusal of `path`, with its error number.
    public init(path: String, errno code: Int32) {
        let reason = SystemReason.text(code)
        self.init(.systemRefused, path, reason.swedish, reason.english)
    }

    /// What is wrong and what to do, on one or two lines.
    public func text(in language: Language) -> String {
        let shown = arguments.map(PrintableText.make)
        var text = kind.message.filled(shown, in: language)
        let help = kind.help.filled(shown, in: language)
        if !help.isEmpty { text += (language == .swedish ? "\nGör så här: " : "\nDo this: ") + help }
        return text + " [\(kind.id)]"
    }
}
