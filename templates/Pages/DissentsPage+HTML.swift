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
                        if row.remark != nil {
                            h.text("Anteckningarna säger")
                        } else if let from = row.from {
                            link(from, here, &h)
                        } else {
                            h.text("Det framgår inte vem")
                        }
                        h.text(":")
                    }
                    h.text(" ")
                    if let remark = row.remark {
                        h.text(remark)
                    } else {
                        prose(row.text, here, &h)
                    }
                }
                paragraph(row.place, class: "post-not", here, &h)
                if let matter = row.matter {
                    h.p(class: "post-not") { h in
                        h.text("Ärende: ")
                        link(matter, here, &h)
                    }
                }
            }
        }
    }
    pager(page.pager, here, &h)
}
