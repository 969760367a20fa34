import HTML
import Site

/// One measure (åtgärd).
func measurePage(_ page: MeasurePage, _ here: Here, _ h: inout HTML<Flow>) {
    h.p { h in
        h.text("Ur ")
        link(page.measure.plan, here, &h)
        h.text(".")
    }
    measureMatter(page.measure, level: 2, prefix: "", here, &h)
    leads(page.leads, noMeetings: "Åtgärden har inte tagits upp på något möte som finns här.", here, &h)
}
