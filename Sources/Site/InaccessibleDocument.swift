/// An attached document that the build found wanting (otillgängligt dokument), for the accessibility statement.
public struct InaccessibleDocument: Sendable, Hashable {
    /// `filer/plan.pdf`.
    public var path: String
    /// What it lacks, as words in a sentence: `taggar och språk`.
    public var lacks: String

    public init(path: String, lacks: String) {
        self.path = path
        self.lacks = lacks
    }
}
