import HTML
import Site

/// The safety inspections (trygghetsbesiktningar).
func inspectionsPage(_ page: InspectionsPage, _ here: Here, _ h: inout HTML<Flow>) {
}
