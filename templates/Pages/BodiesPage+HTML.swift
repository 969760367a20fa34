import HTML
import Site

/// The bodies (organ) and how they hang together.
func bodiesPage(_ page: BodiesPage, _ here: Here, _ h: inout HTML<Flow>) {
}
