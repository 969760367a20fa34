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
    /// What the build was made of: see `forget`.
    private var kept: Kept?

    public var hasErrors: Bool { diagnostics.contains { $0.kind.severity == .error } }

    /// All that a build holds in memory.
    private final class Kept: Sendable {
        let parts: [any Sendable]
        init(_ parts: [any Sendable]) { self.parts = parts }
    }

    mutating func keep(_ parts: any Sendable...) { kept = Kept(parts) }

    /// For a program that is about to end: leaves the build's memory to the system, which takes it back at once, instead of
    /// giving up hundreds of thousands of values one by one.
    public func forget() { if let kept { _ = Unmanaged.passRetained(kept) } }
}
