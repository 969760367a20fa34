/// How diagnostics are printed (`--format`).
public enum DiagnosticFormat: String, Sendable, Hashable, CaseIterable {
    /// Each in a frame, with its line and what to do: for people.
    case text
    /// One line each: for editors and scripts.
    case short
    /// One JSON object: for programs.
    case json
}
