/// A heading and the list under it (avsnitt): the way that pages show what leads to a record and what came of it.
public struct ShownSection: Sendable, Hashable {
    /// The heading's id, beginning with `_`; nil for none.
    public var id: String?
    public var title: String
    /// A sentence before the list.
    public var lead: String?
    public var items: [ListedItem]
    /// What is said where the list is empty; nil leaves the whole section out.
    public var empty: String?

    public init(
        _ title: String, id: String? = nil, lead: String? = nil, items: [ListedItem], empty: String? = nil
    ) {
        self.title = title
        self.id = id
        self.lead = lead
        self.items = items
        self.empty = empty
    }
}
