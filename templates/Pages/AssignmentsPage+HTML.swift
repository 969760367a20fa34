import HTML
import Site

/// The register of assignments (uppdrag).
func assignmentsPage(_ page: AssignmentsPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.count, &h)
    if page.extent == .whole, page.unfinished.isEmpty, page.finished.isEmpty { return }
    if page.extent != .finished {
        h.h2(id: "_oklara") { $0.text("Inte klara") }
        if page.unfinished.isEmpty {
            paragraph("Alla uppdrag är redovisade.", class: "tomt", &h)
        } else {
            assignmentRows(page.unfinished, here, &h)
        }
        pager(page.pager, here, &h)
    }
    switch page.extent {
    case .whole:
        h.h2(id: "_klara") { $0.text("Klara och avslutade") }
        if page.finished.isEmpty {
            paragraph("Inget uppdrag är redovisat som klart ännu.", class: "tomt", &h)
        } else {
            assignmentRows(page.finished, here, &h)
        }
    case .unfinished: otherLists("Klara och avslutade, efter året då de gavs", "_klara", page.years, here, &h)
    case .finished:
        assignmentRows(page.finished, here, &h)
        pager(page.pager, here, &h)
    }
}

private func assignmentRows(_ rows: [AssignmentsPage.Row], _ here: Here, _ h: inout HTML<Flow>) {
    h.ul(class: "poster") { h in
        for row in rows {
            h.li { h in
                h.p(class: "post") { h in
                    link(ShownLink(row.assignment.text, row.assignment.place), here, &h)
                    if let tag = row.assignment.tag {
                        h.text(" ")
                        status(tag, &h)
                    }
                }
                paragraph(row.assignment.due, class: "post-not", here, &h)
                for fact in row.facts {
                    h.p(class: "post-not") { h in
                        h.text("\(fact.term): ")
                        for line in fact.lines { phrases(line, here, &h) }
                    }
                }
                if row.assignment.reports.isEmpty {
                    paragraph("Inte redovisat på något möte än.", class: "post-not", &h)
                }
                for report in row.assignment.reports { paragraph(report, class: "post-not", here, &h) }
            }
        }
    }
}
