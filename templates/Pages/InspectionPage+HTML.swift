import HTML
import Site

/// A safety inspection (trygghetsbesiktning).
func inspectionPage(_ page: InspectionPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    if let text = page.notice { notice(text, here, &h) }
    if let summary = page.summary { paragraph(summary, &h) }
    if page.findings.count > 1 {
        listing(
            page.findings.map { ListedItem(ShownLink($0.link.text, to: here.route, fragment: $0.anchor), tag: $0.tag) },
            here, &h)
    }
    facts(page.facts, isShort: true, here, &h)
    content(page.content, here, &h) { anchor, h in
        guard let shown = page.findings.first(where: { $0.anchor == anchor }) else { return }
        h.section { h in
            h.h2(id: shown.anchor) { h in link(shown.link, here, &h) }
            finding(shown, level: 3, here, &h)
        }
    }
    if page.findings.isEmpty && page.notice == nil { paragraph("Inga iakttagelser antecknades.", class: "tomt", &h) }
    mapSection("Området på kartan", page.map, here, &h)
    if !page.handling.isEmpty {
        h.section { h in
            h.h2(id: "_handlaggning") { $0.text("Kallelse och publicering") }
            facts(page.handling, here, &h)
        }
    }
    sections(page.more, here, &h)
}
