/// A cause in a cause analysis (orsak).
public struct Cause: Sendable, Hashable {
    public var head: PartHead
    public var problems: [Link]
    /// `gärningsperson`, `offer` or `plats`.
    public var sort: String?
    /// What the cause rests on (belägg).
    public var evidence: FieldText?

    init(_ values: CheckedValues, head: PartHead) {
        self.head = head
        problems = values.links("Problem")
        sort = values.text("Slag")
        evidence = values.inline("Belägg")
    }
}
