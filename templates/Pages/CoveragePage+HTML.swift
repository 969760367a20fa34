import HTML
import Oversight
import Site

/// What was done where and when (täckning).
func coveragePage(_ page: CoveragePage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress("Här syns ruta för ruta om det som ska göras flera gånger om året blev gjort.", &h)
    if page.tables.isEmpty {
        paragraph("Ingen regel kräver något flera gånger om året.", class: "tomt", &h)
    }
    var quote: String?
    for table in page.tables {
        if table.rule.quote != quote {
            quote = table.rule.quote
            h.h2 { $0.text(table.heading) }
            h.p(class: "not") { h in
                h.strong { $0.text(table.rule.force) }
                h.text(" · ")
                link(table.rule.document, here, &h)
            }
        }
        coverageTable(table, here, &h)
        if !table.explanations.isEmpty {
            h.ul(class: "forklaringar") { h in
                for line in table.explanations { h.li { $0.text(line) } }
            }
        }
    }
    otherLists("Andra år", "_ar", page.years, here, &h)
}

private func coverageTable(_ table: CoveragePage.Table, _ here: Here, _ h: inout HTML<Flow>) {
    let caption = "\(table.caption): \(table.rule.quote ?? table.rule.kind)"
    h.div(class: "rulla", [.role("region"), .tabIndex(0), .label(caption)]) { h in
        h.table { h in
            h.caption { h in h.span { $0.text(table.caption) } }
            h.thead { h in
                h.tr { h in
                    h.th(scope: .column) { $0.text(table.corner) }
                    for column in table.columns { h.th(scope: .column) { link(column, here, &$0) } }
                }
            }
            h.tbody { h in
                for row in table.rows {
                    h.tr { h in
                        h.th(scope: .row) { link(row.heading, here, &$0) }
                        for cell in row.cells {
                            h.td(class: cell.outcome.map(look)) { link(cell.link, here, &$0) }
                        }
                    }
                }
            }
        }
    }
}

private func look(_ outcome: Outcome) -> StaticString {
    switch outcome {
    case .metEvidenced, .metStated: "ruta-ja"
    case .breach, .deviation: "ruta-nej"
    case .ongoing: "ruta-pagar"
    case .cannotTell, .notApplicable: "ruta-oklar"
    }
}
