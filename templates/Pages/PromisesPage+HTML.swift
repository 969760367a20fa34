import HTML
import Site

/// The citizen promises (medborgarlöften).
func promisesPage(_ page: PromisesPage, _ here: Here, _ h: inout HTML<Flow>) {
}
