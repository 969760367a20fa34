import HTML
import Site

/// The dissenting views (avvikande synpunkter).
func dissentsPage(_ page: DissentsPage, _ here: Here, _ h: inout HTML<Flow>) {
}
