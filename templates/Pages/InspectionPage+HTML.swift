import HTML
import Site

/// A safety inspection (trygghetsbesiktning).
func inspectionPage(_ page: InspectionPage, _ here: Here, _ h: inout HTML<Flow>) {
}
