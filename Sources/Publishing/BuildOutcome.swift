public import Text

/// How a build or a check ended.
public struct BuildOutcome: Sendable {
    /// All that was found, in the order of printing.
    public var diagnostics: [Diagnostic] = []
    /// The texts that diagnostics point into, by path.
    public var sources: [String: SourceText] = [:]
    /// What was written; nil where nothing was to be, or the content has errors.
    public var report: BuildReport?
    /// What the machine refused; then nothing is published either.
    public var failure: EnvironmentFailure?
    public var times: [StageTime] = []

    public var hasErrors: Bool { diagnostics.contains { $0.kind.severity == .error } }
}
