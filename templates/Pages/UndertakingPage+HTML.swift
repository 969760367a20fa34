import HTML
import Site

/// One undertaking (åtagande).
func undertakingPage(_ page: UndertakingPage, _ here: Here, _ h: inout HTML<Flow>) {
    undertakingMatter(page.undertaking, level: 2, prefix: "", chain: page.chain, here, &h) { h in
        h.p { h in
            h.text("Ur medborgarlöftet ")
            link(page.undertaking.promise, here, &h)
            h.text(", som ")
            links(page.parties, here, &h)
            h.text(" har gett. ")
            sentence(page.state, &h)
            if let next = page.nextFollowUp {
                h.text(" ")
                sentence(next, &h)
            }
        }
    }
    leads(page.leads, here, &h)
}
