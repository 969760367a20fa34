import HTML
import Site

/// All citizen promises (medborgarlöften).
func promisesPage(_ page: PromisesPage, _ here: Here, _ h: inout HTML<Flow>) {
    if let state = page.state { notice(state, here, &h) }
    ingress("Ett medborgarlöfte är vad kommunen och polisen tillsammans lovar invånarna att göra för tryggheten.", &h)
    for (index, group) in page.groups.enumerated() {
        h.h2(id: "_grupp-\(index + 1)") { $0.text(group.title) }
        if group.promises.isEmpty { paragraph(page.empty, class: "tomt", &h) }
        for promise in group.promises { promiseItem(promise, here, &h) }
    }
}

private func promiseItem(_ item: PromisesPage.Item, _ here: Here, _ h: inout HTML<Flow>) {
    h.section(class: "lofte") { h in
        h.h3 { link(item.link, here, &$0) }
        if let summary = item.summary { paragraph(summary, &h) }
        facts(&h) { rows in
            rows.row("Gäller", item.period)
            rows.row("Parter", item.parties)
            rows.row("Område", item.areas, here)
            if let next = item.nextFollowUp { rows.row("Uppföljning") { sentence(next, &$0) } }
        }
        guard !item.undertakings.isEmpty else {
            paragraph("Löftet har inga åtaganden ännu.", class: "tomt", &h)
            return
        }
        h.ul(class: "poster") { h in
            for line in item.undertakings {
                h.li { h in
                    h.p(class: "post") { h in
                        link(line.link, here, &h)
                        tags(line.tag, line.verdict, &h)
                    }
                    h.p(class: "post-not") { h in
                        if let party = line.party { h.text("\(party). ") }
                        h.text(line.latest)
                    }
                    gaps(line.gaps, &h)
                }
            }
        }
    }
}
