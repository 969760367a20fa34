import HTML
import Site
import Text

/// A cause analysis (orsaksanalys).
func analysisPage(_ page: AnalysisPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    facts(isShort: true, &h) { rows in
        if let picture = page.picture {
            rows.row("Bygger på", picture, here)
        } else {
            rows.row("Bygger på", "Ingen lägesbild angiven")
        }
        rows.row("Gäller", page.period)
        rows.row("Metod", page.method)
        rows.row("Framtagen av", page.madeBy)
        rows.head(page.head, here)
    }
    if page.causes.isEmpty {
        paragraph("Analysen tar inte upp några orsaker.", class: "tomt", &h)
    } else {
        h.h2(id: "_orsaker") { $0.text("Orsakerna i korthet") }
        h.ul(class: "poster") { h in
            for cause in page.causes {
                h.li { h in
                    h.p(class: "post") { link(cause.link, here, &$0) }
                    h.p(class: "post-not") {
                        $0.text(
                            cause.measureCount == 0
                                ? "Ingen åtgärd."
                                : "\(SwedishFormat.count(cause.measureCount, "åtgärd", "åtgärder")).")
                    }
                }
            }
        }
    }
    content(page.content, opens: true, here, &h) { anchor, h in
        if let cause = page.causes.first(where: { $0.anchor == anchor }) { causePart(cause, here, &h) }
    }
    sources(page.sources, here, &h)
    followUps(page.head.followUps, here, &h)
    leads(page.leads, noMeetings: "Analysen har inte behandlats på något möte som finns här.", here, &h)
}
