import HTML
import Site
import Text

/// A situation picture (lägesbild).
func picturePage(_ page: PicturePage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    if !page.head.replacedBy.isEmpty {
        h.p(class: "besked") { h in
            h.text("Det finns en nyare lägesbild: ")
            links(page.head.replacedBy, here, &h)
            h.text(".")
        }
    }
    h.h2(id: "_problem") { $0.text("Problemen i korthet") }
    if page.problems.isEmpty {
        paragraph("Lägesbilden pekar inte ut några problem.", class: "tomt", &h)
    } else {
        problemList(page.problems, here, &h)
    }
    facts(isShort: true, under: ("_om", "Om lägesbilden"), &h) { rows in
        rows.row("Gäller", page.period)
        rows.row("Omfattning", page.scope)
        rows.row("Handlar om", page.facets)
        rows.row("Framtagen av", page.madeBy)
        rows.head(page.head, here)
    }
    content(page.content, here, &h) { anchor, h in
        if let problem = page.problems.first(where: { $0.anchor == anchor }) { problemPart(problem, here, &h) }
    }
    sources(page.sources, here, &h)
    // After the text: a picture of a whole municipality has a long thread, and readers came for what it says.
    chain(page.chain, here, &h)
    followUps(page.head.followUps, here, &h)
    leads(page.leads, here, &h)
}
