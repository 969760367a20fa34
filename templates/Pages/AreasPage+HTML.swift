import HTML
import Site

/// The areas (områden).
func areasPage(_ page: AreasPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress("Vad som händer där du bor: åtgärder, besiktningar och lokala trygghetsråd.", &h)
    for map in page.maps { areaMap(map, here, &h) }
    if !page.maps.isEmpty { h.h2(id: "_alla") { $0.text("Alla områden") } }
    listing(page.areas, empty: "Inga områden är beskrivna ännu.", here, &h)
}
