/// How much a diagnostic weighs (allvar).
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Nothing is published (fel).
    case error
    /// It is published, and the web manager sees it (varning).
    case warning
    /// Wording; only the editor sees it (tips).
    case info

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .info: 2
        }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
