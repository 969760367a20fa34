import HTML
import Site

/// The facts of a problem: what, where, how much, with what consequence, which way it goes.
func problemFacts(_ problem: ShownProblem, _ here: Here, _ h: inout HTML<Flow>) {
    facts(&h) { rows in
        rows.row("Plats", problem.places, here)
        rows.row("Art", problem.nature, here)
        rows.row("Omfattning", problem.extent, here)
        rows.row("Konsekvens", problem.consequence, here)
        rows.row("Utveckling", problem.trend)
        rows.row("Handlar om", problem.axis)
    }
    gaps(problem.gaps, &h)
}

/// A problem in full in its picture: a heading with its anchor, the facts, the text, and what is done about it.
func problemPart(_ problem: ShownProblem, _ here: Here, _ h: inout HTML<Flow>) {
    h.section(class: "del", id: problem.anchor) { h in
        h.h2 { $0.text("Problem: \(problem.title)") }
        problemFacts(problem, here, &h)
        content(problem.content, here, &h)
        h.p(class: "not") { h in
            if let summary = problem.summary {
                h.text("Åtgärder: \(summary). ")
            } else {
                h.text("Ingen åtgärd är riktad mot problemet. ")
            }
            link(ShownLink("Orsaker och åtgärder: \(problem.title)", problem.link.destination), here, &h)
        }
    }
}

/// Problems as a list: what, which way it goes, how much, and what is done.
func problemList(_ problems: [ShownProblem], withPicture: Bool = false, _ here: Here, _ h: inout HTML<Flow>) {
    h.ul(class: "poster") { h in
        for problem in problems {
            h.li { h in
                h.p(class: "post") { h in
                    link(problem.link, here, &h)
                    h.text(" ")
                    if let trend = problem.trend { h.span(class: "etikett-enkel") { $0.text(trend) } }
                }
                if let extent = problem.extent {
                    h.p { h in
                        if !problem.places.isEmpty {
                            links(problem.places, here, &h)
                            h.text(": ")
                        }
                        field(extent, here, &h)
                        h.text(".")
                    }
                }
                h.p(class: "post-not") { h in
                    if withPicture {
                        link(problem.picture, here, &h)
                        h.text(". ")
                    }
                    h.text(problem.summary.map { "Åtgärder: \($0)." } ?? "Ingen åtgärd.")
                }
            }
        }
    }
}
