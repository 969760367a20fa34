import HTML
import Site

/// A plain list of the records of a kind.
func recordListPage(_ page: RecordListPage, _ here: Here, _ h: inout HTML<Flow>) {
}
