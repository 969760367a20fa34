import HTML
import Site

/// A cause analysis (orsaksanalys).
func analysisPage(_ page: AnalysisPage, _ here: Here, _ h: inout HTML<Flow>) {
}
