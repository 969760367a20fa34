import HTML
import Site

/// A body (organ).
func bodyPage(_ page: BodyPage, _ here: Here, _ h: inout HTML<Flow>) {
}
