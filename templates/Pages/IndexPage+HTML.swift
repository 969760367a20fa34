import HTML
import Site

/// Everything from A to Ö (A–Ö).
func indexPage(_ page: IndexPage, _ here: Here, _ h: inout HTML<Flow>) {
}
