/// An attached document (`filer/`) or picture (`bilder/`): copied as it is, at the same path.
public struct AttachedFile: Sendable, Hashable {
    /// From the content folder: `filer/plan.pdf`.
    public var path: String

    public init(path: String) { self.path = path }
}
