import HTML
import Site

/// Everything with a page of its own (A–Ö).
func indexPage(_ page: IndexPage, _ here: Here, _ h: inout HTML<Flow>) {
    if page.groups.isEmpty, page.letters != nil {
        ingress("Allt som finns på webbplatsen, i bokstavsordning. Välj en bokstav.", &h)
    } else if page.letters == nil {
        ingress("Allt som finns på webbplatsen, i bokstavsordning.", &h)
    }
    if page.groups.isEmpty, page.letters == nil { paragraph("Ingenting är publicerat ännu.", class: "tomt", &h) }
    pager(page.letters, here, &h)
    pager(page.pager, here, &h)
    letters(page.groups.map { ($0.letter, $0.anchor) }, &h)
    for group in page.groups {
        h.section { h in
            h.h2(id: group.anchor) { $0.text(group.letter) }
            h.ul(class: "lankar") { h in
                for entry in group.entries {
                    h.li { h in
                        link(entry.link, here, &h)
                        h.text(" ")
                        h.span(class: "not") { $0.text("– \(entry.note)") }
                    }
                }
            }
        }
    }
}
