/// A finding of a safety inspection (iakttagelse): a public place and what was seen there.
public final class Finding: Sendable {
    public let head: PartHead
    public let place: String?
    public let cause: Link?
    public let owner: Link?
    public let measure: Link?
    /// `ny`, `pågår`, `åtgärdad`, `kvarstår` or `avskriven`.
    public let status: String?
    public let picture: Link?
    /// What the picture shows, in the words of its link; nil where only its address stands, which is an error.
    public let pictureText: String?
    /// The same finding at an earlier inspection.
    public let earlier: Link?
    /// Of the earlier one: `åtgärdad`, `delvis` or `kvarstår`.
    public let verdict: String?

    init(_ values: CheckedValues, head: PartHead, pictureText: String?) {
        self.head = head
        self.pictureText = pictureText
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
