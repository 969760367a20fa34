import HTML
import Site

/// A list of facts (faktaruta): a term and what is said of it, one pair a row.
///
/// `isShort` for what a record says of itself beside its heading: several in a row where there is room. Where `rows` writes
/// none, nothing stands there at all, nor the heading.
func facts(
    isShort: Bool = false, under heading: (id: String, title: String)? = nil, _ h: inout HTML<Flow>,
    _ rows: (inout HTML<DescriptionList>) -> Void
) {
    let start = h.count
    var isEmpty = true
    if let heading { h.h2(id: heading.id) { $0.text(heading.title) } }
    h.dl(class: isShort ? "fakta fakta-kort" : "fakta") { h in
        let first = h.count
        rows(&h)
        isEmpty = h.count == first
    }
    if isEmpty { h.takeBack(to: start) }
}

/// The rows of a list of facts; one without a value is left out.
extension HTML where Context == DescriptionList {
    mutating func row(_ term: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        row(term) { $0.text(text) }
    }

    mutating func row(_ term: String, _ link: ShownLink?, _ here: Here) {
        guard let link else { return }
        row(term) { Templates.link(link, here, &$0) }
    }

    mutating func row(_ term: String, _ links: [ShownLink], _ here: Here) {
        guard !links.isEmpty else { return }
        row(term) { Templates.links(links, here, &$0) }
    }

    mutating func row(_ term: String, _ field: ShownField?, _ here: Here) {
        guard let field else { return }
        row(term) { Templates.field(field, here, &$0) }
    }

    /// A row that writes itself.
    mutating func row(_ term: String, write: (inout HTML<Flow>) -> Void) {
        div { h in
            h.dt { $0.text(term) }
            h.dd { write(&$0) }
        }
    }
}
