import HTML
import Site

/// The safety inspections (trygghetsbesiktningar).
func inspectionsPage(_ page: InspectionsPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.summary, &h)
    section(page.ahead, here, &h)
    sections(page.areas, here, &h)
    if !page.without.isEmpty {
        h.section { h in
            h.h2(id: "_utan") { $0.text("Stadsdelar som inte har besiktigats") }
            linkList(page.without, here, &h)
        }
    }
}
