import HTML
import Site

/// A citizen promise (medborgarlöfte).
func promisePage(_ page: PromisePage, _ here: Here, _ h: inout HTML<Flow>) {
}
