public import Text

/// Something that has its day in the year (händelse i årshjulet): planned, done or called off.
public struct WheelEntry: Sendable, Hashable {
    /// The ring that it stands in, from the innermost.
    public enum Ring: Int, Sendable, Hashable, CaseIterable {
        case meetings, inspections, documents
    }

    public enum State: Sendable, Hashable {
        case planned, done, cancelled
    }

    public var date: CivilDate
    public var ring: Ring
    public var state: State
    public var link: ShownLink
    /// `planerat 12 mars`, where it was moved; why it was called off.
    public var note: String?
}
