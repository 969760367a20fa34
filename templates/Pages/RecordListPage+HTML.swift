import HTML
import Records
import Site

/// A plain list of the records of a kind.
func recordListPage(_ page: RecordListPage, _ here: Here, _ h: inout HTML<Flow>) {
    stateSentences(page.state, here, &h)
    ingress(page.purpose, &h)
    if page.kind == .situationPicture || page.kind == .causeAnalysis || page.kind == .actionPlan {
        h.p { h in
            h.a(href: here.address(Route("/problem/"))) { $0.text("Alla problem och vad som görs åt dem") }
        }
    }
    if page.groups.isEmpty { paragraph(page.empty, class: "tomt", &h) }
    for group in page.groups {
        // One group needs no heading of its own.
        if page.groups.count > 1 { h.h2(id: group.anchor) { $0.text(group.title) } }
        listing(group.rows, here, &h)
    }
    pager(page.pager, here, &h)
}
