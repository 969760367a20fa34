import HTML
import Site

/// A safety survey (trygghetsundersökning).
func surveyPage(_ page: SurveyPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    facts(isShort: true, &h) { rows in
        rows.row("Gjordes", page.period)
        rows.row("Svarade", page.answered ?? "Inte angivet")
        rows.row("Metod", page.method ?? "Ingen metod angiven")
        rows.head(page.head, here)
    }
    content(page.content, opens: true, here, &h)
    h.h2(id: "_fragor") { $0.text("Frågorna över tid") }
    if page.questions.isEmpty {
        paragraph("Undersökningen har inga frågor som går att jämföra över tid.", class: "tomt", &h)
    }
    for question in page.questions {
        h.section(id: "_fraga-\(question.id)") { h in
            h.h3 { $0.text(question.text) }
            if let numbers = question.chart {
                chart(numbers, here, &h)
            } else if let numbers = question.table {
                table(numbers, here, &h)
            } else {
                paragraph("Svaren finns inte som siffror över tid.", class: "lucka", &h)
            }
            if let series = question.series, question.chart == nil {
                h.p(class: "kalla") { h in
                    h.text("Siffrorna: ")
                    link(series, here, &h)
                }
            }
        }
    }
    if !page.crime.isEmpty {
        h.section { h in
            h.h2(id: "_brott") { $0.text("Bredvid: det som anmäls") }
            paragraph(
                "Hur trygga människor känner sig och hur många brott som anmäls är två olika saker. Det ena kan gå upp medan det andra går ner. Därför visas de bredvid varandra, aldrig i samma diagram.",
                &h)
            for shown in page.crime { chart(shown, here, &h) }
        }
    }
    followUps(page.head.followUps, here, &h)
    leads(page.leads, here, &h)
}
