import HTML
import Site

/// The areas (områden).
func areasPage(_ page: AreasPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress("Vad som händer där du bor: åtgärder, besiktningar och lokala trygghetsråd.", &h)
    listing(page.areas, empty: "Inga områden är beskrivna ännu.", here, &h)
}
