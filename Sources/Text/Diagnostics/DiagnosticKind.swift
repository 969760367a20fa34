/// A sort of mistake or gap (sorts fel eller lucka), with its stable id and its words: the one table behind messages, `docs/diagnostics.md` and tests.
///
/// Kinds are static members, declared by area in `Kinds/` and listed in `all`.
public struct DiagnosticKind: Sendable {
    /// `I` and three digits. Never changed and never given to another kind.
    public let id: String
    public let severity: Severity
    /// A few words that name the mistake: `Datumet finns inte`.
    public let title: Bilingual
    /// What is wrong, in one or two sentences; `{0}` … are the diagnostic's arguments.
    public let message: Bilingual
    /// What to do, without "Gör så här:"; empty where the message says it all.
    public let help: Bilingual

    init(
        _ id: String, _ severity: Severity, title: Bilingual, message: Bilingual, help: Bilingual = Bilingual("", "")
    ) {
        self.id = id
        self.severity = severity
        self.title = title
        self.message = message
        self.help = help
    }
}

extension DiagnosticKind: Hashable {
    public static func == (left: DiagnosticKind, right: DiagnosticKind) -> Bool { left.id == right.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }

    /// Whether it is that wording, and not another of the same mistake.
    public func says(_ other: DiagnosticKind) -> Bool {
        id == other.id && message.swedish == other.message.swedish && help.swedish == other.help.swedish
    }
}
