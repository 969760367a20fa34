import HTML
import Site

/// All dissenting views (avvikande synpunkter).
func dissentsPage(_ page: DissentsPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.count, &h)
    if let others = page.others { paragraph(others, &h) }
    for year in page.years {
        h.h2(id: "_\(year.year)") { $0.text(String(year.year)) }
        for row in year.rows {
            h.div(class: "markt markt-avvikande") { h in
                h.p { h in
                    h.strong { h in
                        if let from = row.from {
                            link(from, here, &h)
                        } else {
                            h.text("Det framgår inte vem")
                        }
                        h.text(":")
                    }
                    h.text(" ")
                    prose(row.text, here, &h)
                }
                paragraph(row.place, class: "post-not", here, &h)
            }
        }
    }
}
