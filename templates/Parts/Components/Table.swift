import HTML
import Site

/// So many columns are shown without scrolling at 320 pixels.
private let mostThatFit = 3

/// A table of numbers (tabell) in a region that scrolls by itself on narrow screens.
func table(_ table: ShownTable, _ here: Here, _ h: inout HTML<Flow>) {
    // A few columns fit a telephone, their words broken where they must be; more scroll in a region that can be reached.
    let isWide = table.columns.count > mostThatFit
    h.div(
        class: isWide ? "rulla" : "smal",
        isWide ? [.role("region"), .tabIndex(0), .label(table.caption)] : []
    ) { h in
        h.table { h in
            h.caption { h in h.span { $0.text(table.caption) } }
            h.thead { h in
                h.tr { h in
                    for column in table.columns {
                        h.th(scope: .column, class: column.isNumeric ? "tal" : nil) { $0.text(column.label) }
                    }
                }
            }
            h.tbody { h in
                for row in table.rows {
                    h.tr { h in
                        for (index, cell) in row.enumerated() {
                            let isNumeric = index < table.columns.count && table.columns[index].isNumeric
                            if index == 0 {
                                h.th(scope: .row) { $0.text(cell) }
                            } else {
                                h.td(class: isNumeric ? "tal" : nil) { $0.text(cell) }
                            }
                        }
                    }
                }
            }
        }
    }
    if let note = table.note { paragraph(note, class: "not", &h) }
    if let source = table.source {
        h.p(class: "kalla") { h in
            h.text("Siffrorna: ")
            link(source, here, &h)
        }
    }
}
