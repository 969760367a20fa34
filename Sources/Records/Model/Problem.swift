/// A problem in a situation picture (problem): what, where, how much, with what consequence.
public final class Problem: Sendable {
    public let head: PartHead
    /// Areas, or a place in words.
    public let places: [Link]
    public let nature: FieldText?
    public let extent: FieldText?
    public let consequence: FieldText?
    /// `ökar`, `minskar`, `oförändrad` or `oklart`.
    public let trend: String?
    /// Crime and felt safety are two axes, never one score.
    public let axis: Axis?

    init(_ values: CheckedValues, head: PartHead) {
        self.head = head
        places = values.links("Plats")
        nature = values.inline("Art")
        extent = values.inline("Omfattning")
        consequence = values.inline("Konsekvens")
        trend = values.text("Utveckling")
        axis = values.text("Axel").flatMap(Axis.init)
    }
}

/// What a problem or series speaks of (axel): reported crime, or felt safety.
public enum Axis: String, Sendable, Hashable {
    case crime = "brott"
    case safety = "trygghet"
}
