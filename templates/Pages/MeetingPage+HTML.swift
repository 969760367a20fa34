import HTML
import Site

/// A meeting (möte): kallelse, agenda and notes at one address.
func meetingPage(_ page: MeetingPage, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "besked") { h in
        status(page.tag, &h)
        h.text(" ")
        phrases(page.stateLine, here, &h)
    }
    ingress(page.ingress, &h)
    // Of a meeting that was held, what it came to is the answer; of one ahead, when and where.
    if let outcome = page.outcome {
        meetingOutcome(outcome, here, &h)
        h.h2(id: "_om") { $0.text("Om mötet") }
    }
    facts(page.facts, isShort: true, here, &h)
    if !page.documents.isEmpty {
        h.h2(id: "_handlingar") { $0.text("Handlingar till mötet") }
        linkList(page.documents, here, &h)
    }
    agendaMenu(page, &h)
    for piece in page.lead { meetingPiece(piece, here, &h) }
    for item in page.items {
        meetingItem(item, here, &h)
        for piece in item.after { meetingPiece(piece, here, &h) }
    }
    if let dissent = page.dissent { meetingDissents(dissent, here, &h) }
    if !page.attendance.isEmpty {
        h.h2(id: "_narvaro") { $0.text("Närvaro") }
        facts(page.attendance, here, &h)
    }
    if let spread = page.spread {
        h.h2(id: "_spridning") { $0.text("Vart anteckningarna har skickats") }
        if spread.facts.isEmpty {
            paragraph(spread.empty, class: "tomt", &h)
        } else {
            facts(spread.facts, here, &h)
        }
    }
    if let standing = page.standing { paragraph(standing, class: "upplysning", &h) }
    signatures(page.signatures, here, &h)
    chain(page.chain, here, &h)
    if !page.leadsHere.isEmpty {
        h.h2(id: "_hit") { $0.text("Det här leder hit") }
        listing(page.leadsHere, here, &h)
    }
    meetingNeighbours(page, here, &h)
}

/// Decisions and assignments (beslut och uppdrag), before the discussion.
private func meetingOutcome(_ outcome: MeetingPage.Outcome, _ here: Here, _ h: inout HTML<Flow>) {
    h.h2(id: "_beslut") { $0.text("Beslut och uppdrag") }
    guard !outcome.entries.isEmpty else { return paragraph(outcome.empty, class: "tomt", &h) }
    h.ul(class: "poster") { h in
        for entry in outcome.entries {
            h.li { h in
                h.p(class: "post") { h in
                    h.strong { h in
                        h.text("\(entry.word), ")
                        link(entry.place, here, &h)
                    }
                    if let tag = entry.tag {
                        h.text(" ")
                        status(tag, &h)
                    }
                }
                paragraph(entry.text, &h)
                for line in entry.lines { paragraph(line, class: "post-not", here, &h) }
            }
        }
    }
}

/// Lines to sign on (underskrifter), on paper alone: approved notes are laid in the binder as a document.
private func signatures(_ list: [MeetingFact], _ here: Here, _ h: inout HTML<Flow>) {
    guard !list.isEmpty else { return }
    h.div(class: "underskrifter") { h in
        for signer in list {
            for line in signer.lines {
                h.p { h in
                    h.strong { $0.text(signer.term) }
                    h.br()
                    phrases(line, here, &h)
                }
            }
        }
    }
}

/// The agenda (dagordning) as a way into the notes.
private func agendaMenu(_ page: MeetingPage, _ h: inout HTML<Flow>) {
    contents(title: "Dagordning", id: "_dagordning", page.items.map { ($0.anchor, $0.plainHeading) }, &h)
}

/// An item of the meeting (§) with its fields, text and labels.
private func meetingItem(_ item: ShownItem, _ here: Here, _ h: inout HTML<Flow>) {
    h.section(class: "paragraf") { h in
        h.h2(id: item.anchor) { h in
            h.text("§ \(item.number) ")
            prose(item.title, here, &h)
        }
        facts(item.facts, here, &h)
        for piece in item.pieces { meetingPiece(piece, here, &h) }
        leadingHere(item.leadsHere, here, &h)
    }
}

private func meetingPiece(_ piece: ShownPiece, _ here: Here, _ h: inout HTML<Flow>) {
    switch piece {
    case .prose(let text): prose(text, here, &h)
    case .map(let shown): mapFigure(shown, here, &h)
    case .chart(let shown): chart(shown, here, &h)
    case .label(let label): meetingLabel(label, here, &h)
    }
}

/// A labelled paragraph in its place; every sort looks as weighty as the others.
private func meetingLabel(_ label: ShownLabel, _ here: Here, _ h: inout HTML<Flow>) {
    h.div(class: label.look == .dissent ? "markt markt-avvikande" : "markt", id: label.anchor) { h in
        h.p { h in
            h.strong { $0.text("\(label.word):") }
            h.text(" ")
            prose(label.text, here, &h)
            if let tag = label.tag {
                h.text(" ")
                status(tag, &h)
            }
        }
        facts(label.facts, here, &h)
        leadingHere(label.leadsHere, here, &h)
    }
}

/// What speaks of a § or label.
private func leadingHere(_ links: [ShownLink], _ here: Here, _ h: inout HTML<Flow>) {
    guard !links.isEmpty else { return }
    h.p(class: "hitlank") { h in
        h.text("Nämns i: ")
        Templates.links(links, here, &h)
    }
}

/// Dissenting views (avvikande synpunkter): three different things are told apart.
private func meetingDissents(_ dissent: MeetingPage.Dissents, _ here: Here, _ h: inout HTML<Flow>) {
    h.h2(id: "_avvikande") { $0.text("Avvikande synpunkter") }
    if let sentence = dissent.sentence { paragraph(sentence, &h) }
    guard !dissent.entries.isEmpty else { return }
    h.ul(class: "poster") { h in
        for entry in dissent.entries {
            h.li { h in
                h.p(class: "post") { h in
                    h.strong { h in
                        if let from = entry.from {
                            link(from, here, &h)
                            h.text(", ")
                        }
                        link(entry.place, here, &h)
                    }
                }
                paragraph(entry.text, &h)
            }
        }
    }
}

/// The meetings before and after (föregående och nästa möte).
private func meetingNeighbours(_ page: MeetingPage, _ here: Here, _ h: inout HTML<Flow>) {
    h.nav(class: "grannar", [.labelledBy("_grannar")]) { h in
        h.h2(id: "_grannar") { $0.text("Fler möten") }
        h.ul { h in
            h.li { h in
                h.text("Föregående möte: ")
                link(page.previous ?? ShownLink("inget på webbplatsen"), here, &h)
            }
            h.li { h in
                h.text("Nästa möte: ")
                link(page.next ?? ShownLink("inget på webbplatsen"), here, &h)
            }
            if let series = page.series {
                h.li { h in
                    h.text("Alla möten: ")
                    link(series, here, &h)
                }
            }
        }
    }
}
