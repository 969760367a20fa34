import HTML
import Site

/// One measure (åtgärd).
func measurePage(_ page: MeasurePage, _ here: Here, _ h: inout HTML<Flow>) {
}
