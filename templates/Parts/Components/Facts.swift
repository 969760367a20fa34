import HTML
import Site

/// A list of facts (faktaruta): a term and what is said of it, one pair a row.
///
/// `isShort` for what a record says of itself beside its heading: several in a row where there is room. A heading of its own
/// stands only where something stands under it.
func facts(
    isShort: Bool = false, under heading: (id: String, title: String)? = nil, _ h: inout HTML<Flow>,
    _ rows: (inout FactRows) -> Void
) {
    var list = FactRows()
    rows(&list)
    guard !list.rows.isEmpty else { return }
    if let heading { h.h2(id: heading.id) { $0.text(heading.title) } }
    h.dl(class: isShort ? "fakta fakta-kort" : "fakta") { h in
        for row in list.rows {
            h.div { h in
                h.dt { $0.text(row.term) }
                h.dd { row.write(&$0) }
            }
        }
    }
}

/// Gathers the rows of a fact list; a row without a value is left out.
struct FactRows {
    struct Row {
        let term: String
        let write: (inout HTML<Flow>) -> Void
    }
    private(set) var rows: [Row] = []

    mutating func row(_ term: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        rows.append(Row(term: term) { $0.text(text) })
    }

    mutating func row(_ term: String, _ link: ShownLink?, _ here: Here) {
        guard let link else { return }
        rows.append(Row(term: term) { Templates.link(link, here, &$0) })
    }

    mutating func row(_ term: String, _ links: [ShownLink], _ here: Here) {
        guard !links.isEmpty else { return }
        rows.append(Row(term: term) { Templates.links(links, here, &$0) })
    }

    mutating func row(_ term: String, _ field: ShownField?, _ here: Here) {
        guard let field else { return }
        rows.append(Row(term: term) { Templates.field(field, here, &$0) })
    }

    /// A row that writes itself.
    mutating func row(_ term: String, write: @escaping (inout HTML<Flow>) -> Void) {
        rows.append(Row(term: term, write: write))
    }
}
