public import Documents

/// An item of a meeting (§, ärende på dagordningen): its text, and what came of it.
public final class AgendaItem: Sendable {
    public let head: PartHead
    /// The number after §, as it is written: `4`, `4 a`, `17/25`.
    public let number: String
    /// The matter's diary number, where it is written here.
    public let matter: String?
    /// An earlier § of the same matter.
    public let earlierItem: Link?
    public let subjects: [String]
    public let areas: [Link]
    public let isUnplanned: Bool
    /// The text and the labelled paragraphs, in order.
    public let content: [ItemContent]
    /// What follows it under a heading that is no §, up to the next §; it belongs to no item.
    public let after: [ItemContent]

    /// Whether somebody means it by a number, with or without the year that minutes may have after it.
    public func isNumbered(_ number: String) -> Bool {
        Part.plainNumber(self.number) == Part.plainNumber(number)
    }

    /// A piece of an item, in the order of the notes.
    public indirect enum ItemContent: Sendable, Hashable {
        case prose(Prose)
        case fence(DataFence)
        case decision(MeetingDecision)
        case statement(PartHead)
        case assignment(Assignment)
        case report(ReportBack)
        case dissent(Dissent)
        /// A question (fråga) or a need of action (behov).
        case question(Question)
    }

    init(
        head: PartHead, number: String, matter: String?, earlierItem: Link?, subjects: [String], areas: [Link],
        isUnplanned: Bool, content: [ItemContent], after: [ItemContent] = []
    ) {
        self.head = head
        self.number = number
        self.matter = matter
        self.earlierItem = earlierItem
        self.subjects = subjects
        self.areas = areas
        self.isUnplanned = isUnplanned
        self.content = content
        self.after = after
    }
}
