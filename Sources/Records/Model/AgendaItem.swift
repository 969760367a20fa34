public import Documents

/// An item of a meeting (§, ärende på dagordningen): its text, and what came of it.
public struct AgendaItem: Sendable, Hashable {
    public var head: PartHead
    /// The number after §.
    public var number: String
    /// The matter's diary number, where it is written here.
    public var matter: String?
    /// An earlier § of the same matter.
    public var earlierItem: Link?
    public var subjects: [String]
    public var areas: [Link]
    public var isUnplanned: Bool
    /// The text and the labelled paragraphs, in order.
    public var content: [ItemContent]

    /// A piece of an item, in the order of the notes.
    public enum ItemContent: Sendable, Hashable {
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
}
