import HTML
import Site

/// The glossary (ordlista).
func glossaryPage(_ page: GlossaryPage, _ here: Here, _ h: inout HTML<Flow>) {
}
