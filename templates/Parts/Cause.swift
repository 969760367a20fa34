import HTML
import Site

/// A cause in full in its analysis, with what is aimed at it.
func causePart(_ cause: ShownCause, _ here: Here, _ h: inout HTML<Flow>) {
    h.section(class: "del", id: cause.anchor) { h in
        h.h2 { $0.text("Orsak: \(cause.title)") }
        facts(&h) { rows in
            rows.row("Förklarar", cause.problems, here)
            rows.row("Slag", cause.sort)
            rows.row("Belägg", cause.evidence, here)
        }
        gaps(cause.gaps, &h)
        content(cause.content, here, &h)
        let id = "_\(cause.anchor)"
        chain(cause.chain, level: 3, prefix: cause.anchor + "-", here, &h)
        section("Iakttagelser", id: "\(id)-iakttagelser", level: 3, cause.findings, here, &h)
    }
}
