import HTML
import Site

/// A body (organ).
func bodyPage(_ page: BodyPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    if let ended = page.ended { notice(ended, here, &h) }
    if let purpose = page.purpose {
        h.p { h in
            h.text("Uppdraget: ")
            h.q { $0.text(purpose.quote) }
            if let source = purpose.source {
                h.text(" (")
                link(source, here, &h)
                h.text(")")
            }
            h.text(".")
        }
    }
    if let power = page.power { paragraph(power, &h) }
    facts(page.rhythm, here, &h)
    content(page.content, opens: true, here, &h)
    block("Plats bland de andra", "_bland-andra", page.place, here, &h)
    seats(page, here, &h)
    sections(page.work, here, &h)
    if !page.taking.isEmpty || page.contact != nil {
        h.section { h in
            h.h2(id: "_delta") { $0.text("Delta och kontakta") }
            facts(page.taking, here, &h)
            if let shown = page.contact { contact(shown, &h) }
        }
    }
    if !page.rules.isEmpty {
        h.section { h in
            h.h2(id: "_regler") { $0.text("Regler som gäller nu") }
            rules(page.rules, withAnchors: false, here, &h)
        }
    }
    comments(page.comments, here, &h)
    sections(page.more, here, &h)
    block("Fakta", "_fakta", page.facts, here, &h)
}

private func block(_ title: String, _ id: String, _ list: [RecordFact], _ here: Here, _ h: inout HTML<Flow>) {
    guard !list.isEmpty else { return }
    h.section { h in
        h.h2(id: id) { $0.text(title) }
        facts(list, here, &h)
    }
}

private func seats(_ page: BodyPage, _ here: Here, _ h: inout HTML<Flow>) {
    guard !page.seats.isEmpty || !page.coopted.isEmpty || !page.notFilled.isEmpty else { return }
    h.section { h in
        h.h2(id: "_platser") { $0.text("Vilka som är med") }
        seats(page.seats, here, &h)
        if !page.coopted.isEmpty {
            h.h3 { $0.text("Bjuds in ibland") }
            seats(page.coopted, here, &h, level: 4)
        }
        if !page.notFilled.isEmpty {
            h.h3 { $0.text("Platser som inte är besatta") }
            seats(page.notFilled, here, &h, level: 4)
        }
    }
}

private func seats(_ list: [ShownSeat], _ here: Here, _ h: inout HTML<Flow>, level: Int = 3) {
    for seat in list {
        h.div(class: "plats", id: seat.anchor) { h in
            h.heading(level: level) { $0.text(seat.title) }
            facts(seat.facts, here, &h)
        }
    }
}

private func comments(_ list: [BodyPage.Comment], _ here: Here, _ h: inout HTML<Flow>) {
    guard !list.isEmpty else { return }
    h.section { h in
        h.h2(id: "_kommentarer") { $0.text("Egna kommentarer till reglerna") }
        h.ul(class: "regler") { h in
            for comment in list {
                h.li { h in
                    paragraph(comment.text, &h)
                    h.p(class: "not") { h in
                        if !comment.note.isEmpty { h.text(comment.note + " ") }
                        h.text("Regeln: ")
                        if let quote = comment.quote {
                            h.q { $0.text(quote) }
                            h.text(" ")
                        }
                        link(comment.rule, here, &h)
                    }
                }
            }
        }
    }
}
