import HTML
import Site

/// One undertaking of a promise (åtagande).
func undertakingPage(_ page: UndertakingPage, _ here: Here, _ h: inout HTML<Flow>) {
}
