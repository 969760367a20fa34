public import Documents

/// A page of text (sida): `index.md` and what lies in `sidor/`.
public struct Page: Sendable {
    public var head: RecordHead
    public var headings: [Heading]
    public var content: [Content]
    /// The record whose matter the page tells in another language or in easy-to-read Swedish.
    public var versionOf: Link?
    /// Written in easy-to-read Swedish (lättläst).
    public var isEasyToRead: Bool

    public var isStart: Bool { head.path == "index.md" }
}
