import HTML
import Site

/// Who publishes the page and how old it is, right under its heading (avsändarrad).
func byline(_ frame: PageFrame, _ here: Here, _ h: inout HTML<Flow>) {
    let body = frame.publisher ?? here.site.council
    let words = here.words
    h.p(class: "byrad", frame.language == words.language ? [] : [.lang(words.language)]) { h in
        // A mark between two belongs to the line that it ends: none begins with it.
        func dot<Context: PhrasingContent>(_ h: inout HTML<Context>) { h.span(class: "punkt") { $0.text("\u{A0}·") } }
        if let body, body != here.site.municipality {
            h.text(body)
            h.text(", ")
        }
        h.text(here.site.municipality)
        if frame.updated != nil || frame.dependsOnDate {
            dot(&h)
            h.text(" ")
        }
        if let updated = frame.updated {
            h.span { h in
                h.text(words.updated + " ")
                words.date(updated, &h)
                if frame.dependsOnDate { dot(&h) }
            }
        }
        if frame.dependsOnDate {
            h.text(" ")
            h.span(class: "laget") { h in
                h.text(words.statusOn)
                words.date(here.site.date, &h)
            }
        }
    }
}
