import HTML
import Site

/// A report (rapport).
func reportPage(_ page: ReportPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    facts(page.facts, isShort: true, here, &h)
    section(page.planned, here, &h)
    content(page.content, opens: true, here, &h)
    if page.content.isEmpty, page.ingress == nil, page.planned.items.isEmpty {
        paragraph("Rapportens text finns inte här.", class: "tomt", &h)
    }
    sections(page.more, here, &h)
}
