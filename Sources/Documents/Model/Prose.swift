public import Text

/// Running text as finished HTML (the `insyn` flavour), with the addresses of links within the site left open.
///
/// The same prose is shown from several addresses, and addresses between pages are relative: so each page fills them in.
public struct Prose: Sendable, Hashable {
    /// Valid, harmless HTML: block elements for a run of blocks, inline elements for a heading, field or label.
    public var html: [UInt8]
    /// Where addresses go, in the order of their offsets.
    public var slots: [LinkSlot]
    /// Which of the document's runs of blocks it is, from 0; nil for the inline text of a heading, field or label.
    public var number: Int32?

    public init(html: [UInt8] = [], slots: [LinkSlot] = [], number: Int32? = nil) {
        self.html = html
        self.slots = slots
        self.number = number
    }

    public var isEmpty: Bool { html.isEmpty }
}

/// An open address in a `Prose`: just before `html[offset]` (inside the quotes of a `href` or `src`) the address of
/// `Document.links[link]` is written.
public struct LinkSlot: Sendable, Hashable {
    public var offset: Int32
    /// Index into the document's `links`.
    public var link: Int32

    public init(offset: Int32, link: Int32) {
        self.offset = offset
        self.link = link
    }
}

/// A piece of inline text both as plain text and as HTML.
public struct InlineText: Sendable, Hashable {
    /// Without marks; Swedish typography applied.
    public var plain: String
    public var prose: Prose
    public var span: SourceSpan

    public init(plain: String = "", prose: Prose = Prose(), span: SourceSpan) {
        self.plain = plain
        self.prose = prose
        self.span = span
    }
}

/// A link or picture in the text that points within the site: `../lagesbilder/2025.md#stationen`, `#p-4`, `filer/plan.pdf`.
/// Addresses out of the site (https, http, mailto, tel) stand in the HTML already.
public struct DocumentLink: Sendable, Hashable {
    /// As written, entities and backslashes resolved, not percent-decoded.
    public var destination: String
    public var span: SourceSpan
    public var isImage: Bool
    /// The link's text without marks, for messages and link lists.
    public var text: String

    public init(destination: String, span: SourceSpan, isImage: Bool, text: String) {
        self.destination = destination
        self.span = span
        self.isImage = isImage
        self.text = text
    }

    /// The same with the address alone as its place, where it stands in the link itself: what a message points at.
    func narrowed(in source: SourceText) -> DocumentLink {
        let wanted = Array(destination.utf8)
        let (start, end) = (max(0, Int(span.start)), min(Int(span.end), source.bytes.count))
        guard !wanted.isEmpty, end - start >= wanted.count else { return self }
        var place = end - wanted.count
        // Behind the address only a title may stand; a link by name has it elsewhere.
        let first = max(start, place - 512)
        while place >= first {
            if source.bytes[place..<place + wanted.count].elementsEqual(wanted) {
                var link = self
                link.span = SourceSpan(place, place + wanted.count)
                return link
            }
            place -= 1
        }
        return self
    }
}
