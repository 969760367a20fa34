import HTML
import Oversight
import Site
import Text

/// How the council keeps its own rules (så följer vi våra regler).
func rulesPage(_ page: RulesPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    if !page.notKept.isEmpty {
        h.section { h in
            h.h2(id: "_ej-foljda") { $0.text("Regler som inte följdes i år") }
            for body in page.notKept {
                h.h3 { link(body.body, here, &$0) }
                judgedRules(body.rules, here, &h)
            }
        }
    }
    if !page.bodies.isEmpty {
        h.section { h in
            h.h2(id: "_organ") { $0.text("Organ för organ") }
            listing(page.bodies, here, &h)
        }
    }
    if !page.years.isEmpty {
        h.section { h in
            h.h2(id: "_ar") { $0.text("År för år") }
            for year in page.years { yearTable(year, here, &h) }
        }
    }
    if !page.bodies.isEmpty {
        h.section { h in
            h.h2(id: "_utfall") { $0.text("Vad orden betyder") }
            for outcome in Outcome.inReadingOrder { outcomeHead(outcome, &h) }
            for line in page.method { paragraph(line, &h) }
        }
    }
    h.section { h in
        h.h2(id: "_mer") { $0.text("Mer om reglerna") }
        linkList(page.ways, here, &h)
    }
}

private func yearTable(_ year: RulesPage.Year, _ here: Here, _ h: inout HTML<Flow>) {
    let caption = "Antal bedömningar \(year.year)"
    h.div(class: "rulla", [.role("region"), .tabIndex(0), .label(caption)]) { h in
        h.table { h in
            h.caption { h in h.span { $0.text(caption) } }
            h.thead { h in
                h.tr { h in
                    h.th(scope: .column) { $0.text("Organ") }
                    for outcome in Outcome.inReadingOrder {
                        h.th(scope: .column, class: "tal") { $0.text(outcome.heading) }
                    }
                }
            }
            h.tbody { h in
                for row in year.rows {
                    h.tr { h in
                        h.th(scope: .row) { link(row.body, here, &$0) }
                        for count in row.counts {
                            h.td(class: "tal") { $0.text(SwedishFormat.number(count, in: .table)) }
                        }
                    }
                }
            }
        }
    }
}
