import HTML
import Site

/// One finding of an inspection (iakttagelse).
func findingPage(_ page: FindingPage, _ here: Here, _ h: inout HTML<Flow>) {
}
