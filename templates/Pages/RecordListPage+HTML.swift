import HTML
import Records
import Site

/// A plain list of the records of a kind.
func recordListPage(_ page: RecordListPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.purpose, &h)
    if page.kind == .situationPicture || page.kind == .causeAnalysis || page.kind == .actionPlan {
        h.p { h in
            h.a(href: here.address(Route("/problem/"))) { $0.text("Alla problem och vad som görs åt dem") }
        }
    }
    if page.groups.isEmpty { paragraph(page.empty, class: "tomt", &h) }
    for (index, group) in page.groups.enumerated() {
        // One group needs no heading of its own.
        if page.groups.count > 1 { h.h2(id: "_grupp-\(index + 1)") { $0.text(group.title) } }
        listing(group.items, here, &h)
    }
    pager(page.pager, here, &h)
}
