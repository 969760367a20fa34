import HTML
import Site

/// The register of assignments (uppdrag).
func assignmentsPage(_ page: AssignmentsPage, _ here: Here, _ h: inout HTML<Flow>) {
}
