import HTML
import Site

/// A data series (dataserie): numbers with their source.
func seriesPage(_ page: SeriesPage, _ here: Here, _ h: inout HTML<Flow>) {
}
