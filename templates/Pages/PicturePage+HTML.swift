import HTML
import Site

/// A situation picture (lägesbild).
func picturePage(_ page: PicturePage, _ here: Here, _ h: inout HTML<Flow>) {
}
