import HTML
import Site

/// A report (rapport).
func reportPage(_ page: ReportPage, _ here: Here, _ h: inout HTML<Flow>) {
}
