import HTML
import Site
import Text

/// The component page (komponentsida): each component as the pages have it, by the same functions, so that it can't drift.
///
/// A section's id is `_` and the name of the component's file in small letters; a test holds the two together.
func componentsPage(_ page: ComponentsPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress("Webbplatsens byggstenar med påhittade exempel. Sidan är till för den som arbetar med utseendet.", &h)
    component("Tag", "Statusetikett", "Ett ord och en egen form. Färgen hjälper bara.", &h) { h in
        for tag in page.tags { h.p { status(tag, &$0) } }
    }
    component("Banner", "Besked", "Läget i ord, före allt annat.", &h) { h in
        for item in page.progress { progress(item, here, &h) }
        for item in page.validity { banner(item, here, &h) }
        notice("Mötet är inställt.", here, &h)
        gaps(["Ingen ansvarig angiven.", "Inget slutdatum angivet."], &h)
    }
    component("Facts", "Fakta", "Vad något är och vad som sägs om det. Korta fakta står flera i rad.", &h) { h in
        facts(&h) { rows in
            rows.row("Ansvarig", "Samhällsbyggnadsnämnden")
            rows.row("Klart", page.events[0].date)
        }
        facts(isShort: true, &h) { rows in
            rows.row("Tid", "kl. 13.00–15.30")
            rows.row("Plats", "Kommunhuset")
            rows.row("Ordförande", "Kommunstyrelsens ordförande")
        }
    }
    component("ListRow", "Listrad", "Vad, när och i vilket läge. En tom lista är en mening.", &h) { h in
        listing(page.items, here, &h)
        listing([], empty: "Inga löften har getts för året ännu.", here, &h)
    }
    component("Timeline", "Tidslinje", "Vad som hände och när, det senaste först.", &h) { h in
        timeline(page.events, anchor: { "handelse-\($0.date.iso)" }, &h) { event, h in
            h.p(class: "post") { h in
                h.strong { date(event.date, &$0) }
                h.text(" ")
                status(event.tag, &h)
            }
            paragraph(event.text, &h)
        }
    }
    component(
        "Table", "Tabell", "Siffror till höger, enheten i rubriken, inga tomma rutor. En bred rullar för sig.", &h
    ) {
        table(page.table, here, &$0)
        table(page.series, here, &$0)
    }
    component("Figure", "Figur", "En bild med det den visar i ord, och var siffrorna står.", &h) { h in
        figure(title: "Allt fler känner sig trygga", subtitle: "Andel av de svarande, procent, 2022 och 2024", &h) {
            h in
            h.svg(
                viewBox: "0 0 300 60", title: "61 procent 2022 och 68 procent 2024, som i tabellen.", width: 300,
                height: 60
            ) { h in
                h.shape("rect", ["x": "0", "y": "4", "width": "183", "height": "22"], class: "figur-stapel")
                h.shape("rect", ["x": "0", "y": "34", "width": "204", "height": "22"], class: "figur-stapel")
                h.text(x: "190", y: "20", class: "figur-text", "61 (2022)")
                h.text(x: "211", y: "50", class: "figur-text", "68 (2024)")
            }
        } caption: { h in
            h.text("Påhittade tal.")
        }
    }
    component("Chart", "Diagram", "Siffror ritade och som tabell. Rubriken säger vad de visar.", &h) {
        chart(page.chart, here, &$0)
    }
    component("Map", "Karta", "Områden med en siffra var, och samma siffror som tabell.", &h) {
        mapFigure(page.map, here, &$0)
    }
    component("Picture", "Bild", "I flera storlekar och med en text som säger vad den visar.", &h) { h in
        if let shown = page.picture {
            h.p { picture(shown, alt: "En av webbplatsens egna bilder, visad som exempel.", here, &$0) }
        } else {
            paragraph("Webbplatsen har inga bilder ännu.", &h)
        }
    }
    component("Chain", "Kedja", "Den röda tråden från problem till uppföljning. Det som saknas ritas ut.", &h) { h in
        chain(page.chain, level: 3, prefix: "exempel-", here, &h)
    }
    component("Contents", "Innehåll", "Vägar in på en lång sida.", &h) { h in
        contents(
            title: "Exempel på innehåll", id: "_exempel", [("_tag", "Statusetikett"), ("_banner", "Besked")], &h)
        letters([("A", "_tag"), ("Ö", "_contents")], &h)
    }
}

private func component(
    _ file: String, _ title: String, _ use: String, _ h: inout HTML<Flow>, _ examples: (inout HTML<Flow>) -> Void
) {
    h.section(id: "_" + file.lowercased()) { h in
        h.h2 { $0.text(title) }
        paragraph(use, &h)
        examples(&h)
    }
}
