import HTML
import Site

/// One measure (åtgärd).
func measurePage(_ page: MeasurePage, _ here: Here, _ h: inout HTML<Flow>) {
    h.p { h in
        h.text("Ur ")
        link(page.measure.plan, here, &h)
        h.text(".")
    }
    measureMatter(page.measure, level: 2, prefix: "", chain: page.chain, here, &h)
    knowledgePoints(page.points, &h)
    leads(page.leads, here, &h)
}
