import HTML
import Site
import Text

/// A data series (dataserie).
func seriesPage(_ page: SeriesPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    facts(isShort: true, &h) { rows in
        rows.row("Källa", page.source)
        rows.row("Hämtad", page.fetched)
        rows.row("Läge", page.state)
        rows.row("Handlar om", page.axis)
        rows.head(page.head, here)
    }
    h.h2(id: "_siffror") { $0.text("Siffrorna") }
    for shown in page.charts { chart(shown, here, &h) }
    for shown in page.tables { table(shown, here, &h) }
    if page.isSensitive {
        paragraph("Antal mellan 1 och 4 visas inte för enskilda områden, så att ingen ska kunna kännas igen.", &h)
    }
    if let file = page.file { h.p(class: "pa-skarm") { link(file, here, &$0) } }
    h.h2(id: "_om") { $0.text("Om siffrorna") }
    paragraph(page.definition ?? "Ingen definition angiven.", class: page.definition == nil ? "lucka" : nil, &h)
    if !page.breaks.isEmpty {
        h.p { h in
            h.strong { $0.text("Serieavbrott.") }
            h.text(" Siffror före och efter går inte att jämföra. ")
            h.text(page.breaks.map { $0 + "." }.joined(separator: " "))
        }
    }
    h.h3(id: "_kolumner") { $0.text("Kolumnerna") }
    h.dl(class: "fakta") { h in
        for column in page.columns {
            h.div { h in
                h.dt(id: column.anchor) { $0.text(column.name.capitalised) }
                h.dd { $0.text(column.words) }
            }
        }
    }
    section("Mål som siffrorna mäter", id: "_mal", page.goals, here, &h)
    section("Undersökningar som frågar", id: "_undersokningar", page.surveys, here, &h)
    followUps(page.head.followUps, here, &h)
    leads(page.leads, here, &h)
}
