public import Text

/// One row of a list of records (listrad): what it is, when, where it leads, and in which state it is.
public struct ListedItem: Sendable, Hashable {
    public var link: ShownLink
    public var date: CivilDate?
    /// The kind or state in a word or two: `Justerat`, `försenad`.
    public var tag: StatusTag?
    /// A line under the title.
    public var note: String?

    public init(_ link: ShownLink, date: CivilDate? = nil, tag: StatusTag? = nil, note: String? = nil) {
        self.link = link
        self.date = date
        self.tag = tag
        self.note = note
    }
}

/// A status in words, and the look that goes with it (statusetikett).
public struct StatusTag: Sendable, Hashable {
    /// The five looks of work, and a plain one for everything else.
    public enum Look: String, Sendable, Hashable, CaseIterable {
        case planned, ongoing, done, late, stopped, plain
    }

    public var text: String
    public var look: Look

    /// Where no status was written, which is said openly.
    public static let unstated = StatusTag("Ingen status angiven", .plain)

    public init(_ text: String, _ look: Look) {
        self.text = text
        self.look = look
    }
}
