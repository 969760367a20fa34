import HTML
import Site

/// A governing document (styrdokument).
func documentPage(_ page: DocumentPage, _ here: Here, _ h: inout HTML<Flow>) {
}
