/// The same matter in another language or in easy-to-read Swedish (lättläst): a page of its own, linked at the top.
public struct PageVersion: Sendable, Hashable {
    /// `In English`, `Suomeksi`, `Lättläst`: in the version's own language.
    public var link: ShownLink
    /// The language's tag.
    public var language: String
    public var isEasyToRead: Bool
}
