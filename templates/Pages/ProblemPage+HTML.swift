import HTML
import Site
import Text

/// One problem (problem).
func problemPage(_ page: ProblemPage, _ here: Here, _ h: inout HTML<Flow>) {
    let problem = page.problem
    h.p(class: "besked") { h in
        h.text("Ur ")
        link(problem.picture, here, &h)
        if let day = page.pictureDate {
            h.text(", ")
            date(day, &h)
        }
        h.text(problem.summary.map { ". Åtgärder: \($0)." } ?? ". Ingen åtgärd är riktad mot problemet.")
    }
    problemFacts(problem, here, &h)
    h.h2(id: "_om") { $0.text("Om problemet") }
    if problem.content.isEmpty { paragraph("Problemet är inte beskrivet närmare.", class: "tomt", &h) }
    content(problem.content, here, &h)
    h.h2(id: "_varfor") { $0.text("Varför det händer") }
    if problem.causes.isEmpty {
        paragraph("Orsakerna är inte analyserade.", class: "lucka", &h)
    } else {
        h.ul { h in
            for cause in problem.causes {
                h.li { h in
                    link(cause.link, here, &h)
                    h.text(" (")
                    link(cause.analysis, here, &h)
                    h.text(").")
                    if let evidence = cause.evidence {
                        h.text(" Belägg: ")
                        field(evidence, here, &h)
                        h.text(".")
                    }
                }
            }
        }
    }
    h.h2(id: "_vad-gors") { $0.text("Vad som görs") }
    if problem.measures.isEmpty {
        paragraph("Ingen åtgärd är riktad mot problemet.", class: "lucka", &h)
    } else {
        listing(problem.measures, here, &h)
    }
    section("Löften", id: "_loften", problem.undertakings, here, &h)
    section("Uppdrag", id: "_uppdrag", page.assignments, here, &h)
    section("Iakttagelser på plats", id: "_iakttagelser", page.findings, here, &h)
    section("Samma problem i andra lägesbilder", id: "_versioner", page.versions, here, &h)
    leads(page.leads, noMeetings: "Problemet har inte tagits upp på något möte som finns här.", here, &h)
}
