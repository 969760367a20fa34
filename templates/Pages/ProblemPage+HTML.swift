import HTML
import Site
import Text

/// One problem (problem).
func problemPage(_ page: ProblemPage, _ here: Here, _ h: inout HTML<Flow>) {
    let problem = page.problem
    h.p(class: "besked") { h in
        h.strong { h in
            if let trend = problem.trend { h.text("Utveckling: \(trend.lowercased()). ") }
            h.text(problem.summary.map { "Åtgärder: \($0)." } ?? "Ingen åtgärd är riktad mot problemet.")
        }
        h.text(" Ur ")
        link(problem.picture, here, &h)
        if let day = page.pictureDate {
            h.text(", ")
            date(day, &h)
        }
        h.text(".")
    }
    problemFacts(problem, here, &h)
    h.h2(id: "_om") { $0.text("Om problemet") }
    if problem.content.isEmpty { paragraph("Problemet är inte beskrivet närmare.", class: "tomt", &h) }
    content(problem.content, here, &h)
    chain(page.chain, here, &h)
    mapSection("Var det är", page.map, here, &h)
    section("Iakttagelser på plats", id: "_iakttagelser", page.findings, here, &h)
    leads(page.leads, here, &h)
}
