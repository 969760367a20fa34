import HTML
import Site

/// The areas (områden).
func areasPage(_ page: AreasPage, _ here: Here, _ h: inout HTML<Flow>) {
}
