import HTML
import Site
import Text

/// The glossary (ordlista).
func glossaryPage(_ page: GlossaryPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    content(page.lead, opens: true, here, &h)
    if page.groups.isEmpty { paragraph("Inga ord är förklarade ännu.", class: "tomt", &h) }
    letters(page.groups.map { ($0.letter, $0.anchor) }, &h)
    for group in page.groups {
        h.section { h in
            h.h2(id: group.anchor) { $0.text(group.letter) }
            for term in group.terms {
                h.h3(id: term.anchor) { $0.text(term.name) }
                if !term.also.isEmpty { paragraph("Även: \(SwedishFormat.list(term.also))", class: "not", &h) }
                content(term.content, here, &h)
            }
        }
    }
}
