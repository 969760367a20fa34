/// A finding of a safety inspection (iakttagelse): a public place and what was seen there.
public struct Finding: Sendable, Hashable {
    public var head: PartHead
    public var place: String?
    public var cause: Link?
    public var owner: Link?
    public var measure: Link?
    /// `ny`, `pågår`, `åtgärdad`, `kvarstår` or `avskriven`.
    public var status: String?
    public var picture: Link?
    /// What the picture shows, in the words of its link; nil where only its address stands, which is an error.
    public var pictureText: String?
    /// The same finding at an earlier inspection.
    public var earlier: Link?
    /// Of the earlier one: `åtgärdad`, `delvis` or `kvarstår`.
    public var verdict: String?

    init(_ values: CheckedValues, head: PartHead) {
        self.head = head
        place = values.text("Plats")
        cause = values.link("Orsak")
        owner = values.link("Ansvarig")
        measure = values.link("Åtgärd")
        status = values.text("Status")
        picture = values.link("Bild")
        earlier = values.link("Tidigare")
        verdict = values.text("Bedömning")
    }
}
