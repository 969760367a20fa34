import HTML
import Site

/// All problems (problem) and what is done about each.
func problemsPage(_ page: ProblemsPage, _ here: Here, _ h: inout HTML<Flow>) {
}
