public import Text

/// A decision in notes (beslut): the body's own, or one by another body that the notes tell of.
public struct MeetingDecision: Sendable, Hashable {
    public var head: PartHead
    public var by: Link?
    public var date: CivilDate?
    public var paragraph: String?
    public var diaryNumber: String?
    public var link: String?
}

/// An assignment (uppdrag) given at a meeting: to whom, what, by when.
public struct Assignment: Sendable, Hashable {
    public var head: PartHead
    /// Bodies, seats or text.
    public var receivers: [Link]
    public var due: DatePeriod?
    public var causes: [Link]
    public var measures: [Link]
}

/// What came of an assignment (återrapport).
public struct ReportBack: Sendable, Hashable {
    public var head: PartHead
    public var assignment: Link?
    /// `klart`, `delvis`, `pågår` or `avslutas utan åtgärd`.
    public var status: String?
    public var decisions: [Decision]
}

/// A dissenting view (avvikande synpunkt).
public struct Dissent: Sendable, Hashable {
    public var head: PartHead
    /// A seat, a body or text.
    public var from: Link?
}

/// A question (fråga) or a need of action (behov) brought to a meeting.
public struct Question: Sendable, Hashable {
    public var head: PartHead
    public var isNeed: Bool
    public var from: Link?
    public var answer: FieldText?
    /// `öppen`, `besvarad` or `överlämnad`.
    public var status: String?
}
