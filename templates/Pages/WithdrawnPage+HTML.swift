import HTML
import Site

/// What stands where a page was taken down (avpublicerad).
func withdrawnPage(_ page: WithdrawnPage, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "besked") { h in
        h.strong { $0.text("Sidan är borttagen.") }
        h.text(" Den togs bort ")
        date(page.date, &h)
        h.text(".")
    }
    facts(&h) { rows in
        rows.row("Vad det var", page.kind.prefix(1).uppercased() + page.kind.dropFirst())
        rows.row("Varför den togs bort", page.reason)
    }
    h.section { h in
        h.h2(id: "_fraga") { $0.text("Vill du veta mer?") }
        paragraph(
            "Handlingen kan finnas kvar hos kommunen. Fråga oss om du vill ta del av den, så prövar vi om den kan lämnas "
                + "ut.", &h)
        contact(page.contact, &h)
        h.p { h in link(ShownLink("Allt som finns på webbplatsen, A–Ö", to: Route("/a-o/")), here, &h) }
    }
}
