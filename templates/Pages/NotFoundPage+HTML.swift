import HTML
import Site

/// The page that is shown where there is none (404).
func notFoundPage(_ page: NotFoundPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress("Det finns ingen sida på den adressen. Den kan ha flyttats, eller så blev adressen fel.", &h)
    paragraph("Har vi tagit bort sidan står det på dess adress vad som fanns där. Prova någon av de här vägarna:", &h)
    linkList(page.ways, here, &h)
    h.section { h in
        h.h2(id: "_kontakt") { $0.text("Hittar du inte det du söker?") }
        contact(here.site.contact, &h)
    }
}
