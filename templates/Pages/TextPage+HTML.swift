import HTML
import Site

/// A page of text (sida).
func textPage(_ page: TextPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    content(page.content, opens: true, here, &h)
    if page.content.isEmpty, page.ingress == nil { paragraph("Sidan har ingen text ännu.", class: "tomt", &h) }
    if !page.facts.isEmpty {
        h.h2(id: "_uppgifter") { $0.text("Uppgifter") }
        facts(page.facts, here, &h)
    }
}
