/// An attached document (`filer/`) or picture (`bilder/`): copied as it is, at the same path.
public struct AttachedFile: Sendable, Hashable {
    /// From the content folder: `filer/plan.pdf`.
    public var path: String
    /// In bytes.
    public var size: Int

    public init(path: String, size: Int) {
        self.path = path
        self.size = size
    }
}
