import HTML
import Site

/// One problem (problem).
func problemPage(_ page: ProblemPage, _ here: Here, _ h: inout HTML<Flow>) {
}
