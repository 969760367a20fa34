/// Rows of a long list under one heading (grupp): meetings of a year, plans that hold.
public struct ListGroup<Row: Sendable & Hashable>: Sendable, Hashable {
    public var title: String
    /// The heading's id.
    public var anchor: String
    public var rows: [Row]
}

extension Array {
    /// The groups on as many pages as they need, none of more rows than `longest`; a group that is cut goes on under its
    /// heading on the next.
    func pages<Row>(_ longest: Int) -> [[ListGroup<Row>]] where Element == ListGroup<Row> {
        let count = reduce(0) { $0 + $1.rows.count }
        let pages = count > longest && longest > 0 ? (count + longest - 1) / longest : 1
        // The rows that no page has yet.
        var rest = self[...]
        var left = first?.rows[...] ?? []
        return (1...pages).map { page in
            var wanted = page * count / pages - (page - 1) * count / pages
            var groups: [ListGroup<Row>] = []
            while wanted > 0, let group = rest.first {
                let rows = left.prefix(wanted)
                if groups.last?.anchor == group.anchor {
                    groups[groups.count - 1].rows += rows
                } else if !rows.isEmpty {
                    groups.append(ListGroup(title: group.title, anchor: group.anchor, rows: [Row](rows)))
                }
                wanted -= rows.count
                left = left.dropFirst(rows.count)
                if left.isEmpty {
                    rest = rest.dropFirst()
                    left = rest.first?.rows[...] ?? []
                }
            }
            return groups
        }
    }
}
