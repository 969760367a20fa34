import HTML
import Site

/// The start page (startsidan).
func startPage(_ page: StartPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    h.section { h in
        h.h2(id: "_laget-nu") { $0.text("Läget nu") }
        stateSentences(page.state, here, &h)
        if let next = page.nextMeeting {
            h.p { h in
                h.strong { $0.text("Nästa möte: ") }
                link(next.link, here, &h)
                h.text(", ")
                weekday(next.date, &h)
                if let details = next.details { h.text(", \(details)") }
                h.text(".")
            }
        } else {
            paragraph("Inget nytt möte är utlyst.", class: "tomt", &h)
        }
    }
    content(page.content, opens: true, here, &h)
    section(
        ShownSection(
            "Senast på webbplatsen", id: "_senast", items: page.latest,
            empty: "Här syns det när något nytt har publicerats."), here,
        &h)
    columns("Områden", "_omraden", page.areas, here, &h)
    columns("Allt på webbplatsen", "_allt", page.lists, empty: page.emptyLists, here, &h)
    columns("Läs mer", "_las-mer", page.pages, here, &h)
    h.section { h in
        h.h2(id: "_kontakt") { $0.text("Kontakt") }
        contact(page.contact, &h)
    }
}

/// How things stand, a sentence each with where to read more.
func stateSentences(_ sentences: [StartPage.Sentence], _ here: Here, _ h: inout HTML<Flow>) {
    guard !sentences.isEmpty else { return }
    h.ul(class: "siffror") { h in
        for sentence in sentences {
            h.li { h in
                h.text(sentence.text)
                if let target = sentence.link {
                    h.text(" ")
                    link(target, here, &h)
                }
            }
        }
    }
}

private func columns(
    _ title: String, _ id: String, _ links: [ShownLink], empty: [ShownLink] = [], _ here: Here, _ h: inout HTML<Flow>
) {
    guard !links.isEmpty else { return }
    h.section { h in
        h.h2(id: id) { $0.text(title) }
        h.ul(class: "lankar spalter") { h in
            for item in links { h.li { link(item, here, &$0) } }
        }
        if !empty.isEmpty {
            h.p { h in
                h.text("Här finns inget ännu: ")
                Templates.links(empty, here, &h)
                h.text(".")
            }
        }
    }
}
