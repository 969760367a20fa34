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
        let rows = flatMap { group in group.rows.map { (group: group, row: $0) } }
        return rows.cut(longest).map { piece in
            piece.reduce(into: []) { groups, item in
                if groups.last?.anchor == item.group.anchor {
                    groups[groups.count - 1].rows.append(item.row)
                } else {
                    groups.append(ListGroup(title: item.group.title, anchor: item.group.anchor, rows: [item.row]))
                }
            }
        }
    }
}
