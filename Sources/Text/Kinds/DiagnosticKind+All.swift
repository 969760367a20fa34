extension DiagnosticKind {
    /// Every kind there is, in the order of their ids within each area: what `docs/diagnostics.md` shows.
    public static let all: [DiagnosticKind] =
        yaml + values + schema + privacy + references + encoding + rules + records
}
