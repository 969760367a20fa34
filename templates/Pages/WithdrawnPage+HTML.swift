import HTML
import Site

/// What is left of a withdrawn page (avpublicerad).
func withdrawnPage(_ page: WithdrawnPage, _ here: Here, _ h: inout HTML<Flow>) {
}
