import HTML
import Site

/// An action plan (åtgärdsplan).
func planPage(_ page: PlanPage, _ here: Here, _ h: inout HTML<Flow>) {
}
