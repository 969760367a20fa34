import HTML
import Site
import Text

/// The year as a wheel, a table and a list (årshjul).
func yearWheelPage(_ page: YearWheelPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.summary, &h)
    yearWheel(page, &h)
    monthTable(page, &h)
    for month in page.months {
        let isEmpty = month.planned.isEmpty && month.done.isEmpty && month.cancelled.isEmpty && month.duties.isEmpty
        guard !isEmpty else { continue }
        h.section { h in
            h.h2(id: month.anchor) { $0.text(month.name) }
            events("Planerat", month.planned, here, &h)
            events("Gjort", month.done, here, &h)
            events("Inställt", month.cancelled, here, &h)
            if !month.duties.isEmpty {
                h.h3 { $0.text("Det här säger reglerna") }
                h.ul(class: "poster") { h in
                    for duty in month.duties { h.li { item(duty, here, &$0) } }
                }
            }
        }
    }
    if !page.otherYears.isEmpty {
        h.nav([.labelledBy("_andra-ar")]) { h in
            h.h2(id: "_andra-ar") { $0.text("Andra år") }
            linkList(page.otherYears, here, &h)
        }
    }
}

private func item(_ duty: YearWheelPage.Duty, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "post") { h in
        h.q { link(duty.link, here, &$0) }
        h.text(" ")
        status(duty.tag, &h)
    }
    h.p(class: "post-not") { h in
        h.text("\(duty.whose). Senast ")
        date(duty.due, &h)
        h.text(".")
    }
}

private func events(_ heading: String, _ list: [WheelEntry], _ here: Here, _ h: inout HTML<Flow>) {
    guard !list.isEmpty else { return }
    h.h3 { $0.text(heading) }
    h.ul { h in
        for entry in list {
            h.li { h in
                date(entry.date, &h)
                h.text(": ")
                link(entry.link, here, &h)
                if let note = entry.note { h.text(" (\(note))") }
            }
        }
    }
}

/// The numbers of the picture, month by month.
private func monthTable(_ page: YearWheelPage, _ h: inout HTML<Flow>) {
    let caption = "Årshjulet \(page.year) i siffror"
    h.div(class: "rulla", [.role("region"), .tabIndex(0), .label(caption)]) { h in
        h.table { h in
            h.caption { h in h.span { $0.text(caption) } }
            h.thead { h in
                h.tr { h in
                    h.th(scope: .column) { $0.text("Månad") }
                    for heading in ["Planerat", "Gjort", "Inställt", "Enligt regler"] {
                        h.th(scope: .column, class: "tal") { $0.text(heading) }
                    }
                }
            }
            h.tbody { h in
                for month in page.months {
                    h.tr { h in
                        h.th(scope: .row) { $0.text(month.name) }
                        for count in [
                            month.planned.count, month.done.count, month.cancelled.count, month.duties.count,
                        ] {
                            h.td(class: "tal") { $0.text(SwedishFormat.number(count, in: .table)) }
                        }
                    }
                }
            }
        }
    }
}
