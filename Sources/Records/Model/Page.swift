public import Documents

/// A page of text (sida): `index.md` and what lies in `sidor/`.
public struct Page: Sendable {
    public var head: RecordHead
    public var headings: [Heading]
    public var content: [Content]

    public var isStart: Bool { head.path == "index.md" }
}
