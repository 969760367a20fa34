import HTML
import Site

/// The start page (startsidan).
func startPage(_ page: StartPage, _ here: Here, _ h: inout HTML<Flow>) {
}
