/// A cause in a cause analysis (orsak).
public final class Cause: Sendable {
    public let head: PartHead
    public let problems: [Link]
    /// `gärningsperson`, `offer` or `plats`.
    public let sort: String?
    /// What the cause rests on (belägg).
    public let evidence: FieldText?

    init(_ values: CheckedValues, head: PartHead) {
        self.head = head
        problems = values.links("Problem")
        sort = values.text("Slag")
        evidence = values.inline("Belägg")
    }
}
