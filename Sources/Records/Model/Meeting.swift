/// A meeting (möte): kallelse, agenda and notes in one file, at one address for its whole life.
public final class Meeting: Sendable {
    public let head: RecordHead
    /// The body, by the folder's name.
    public let body: Link
    let plan: Plan
    let notes: Notes
    /// Text before the first §; all of it where there is none.
    public let lead: [AgendaItem.ItemContent]
    public let items: [AgendaItem]
    /// The pieces of the whole text, in the order of the file: nearly every stage goes through them.
    public let pieces: [AgendaItem.ItemContent]
    /// The same pieces, each with the § it stands in; nil before the first § and for what stands between two.
    public let labels: [(item: AgendaItem?, piece: AgendaItem.ItemContent)]

    init(
        head: RecordHead, body: Link, plan: Plan, notes: Notes, lead: [AgendaItem.ItemContent], items: [AgendaItem]
    ) {
        self.head = head
        self.body = body
        self.plan = plan
        self.notes = notes
        self.lead = lead
        self.items = items
        let count = items.reduce(lead.count) { $0 + $1.content.count + $1.after.count }
        var pieces: [AgendaItem.ItemContent] = []
        var labels: [(item: AgendaItem?, piece: AgendaItem.ItemContent)] = []
        pieces.reserveCapacity(count)
        labels.reserveCapacity(count)
        func add(_ content: [AgendaItem.ItemContent], of item: AgendaItem?) {
            for piece in content {
                pieces.append(piece)
                labels.append((item, piece))
            }
        }
        add(lead, of: nil)
        for item in items {
            add(item.content, of: item)
            add(item.after, of: nil)
        }
        self.pieces = pieces
        self.labels = labels
    }
}
