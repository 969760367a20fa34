import HTML
import Site

/// The page for addresses that lead nowhere (sidan finns inte).
func notFoundPage(_ page: NotFoundPage, _ here: Here, _ h: inout HTML<Flow>) {
}
