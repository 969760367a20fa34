import HTML
import Site

/// One matter (ärende) as a story in order.
func matterPage(_ page: MatterPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.summary, &h)
    if !page.state.isEmpty { paragraph(page.state, class: "besked", here, &h) }
    if !page.numbers.isEmpty {
        facts(&h) { $0.row(page.numbers.count == 1 ? "Diarienummer" : "Diarienummer i ärendet", page.numbers, here) }
    }
    h.h2(id: "_steg") { $0.text("Ärendet steg för steg") }
    h.ol(class: "kedja") { h in for step in page.steps { matterStep(step, here, &h) } }
}

private func matterStep(_ step: MatterPage.Step, _ here: Here, _ h: inout HTML<ListItems>) {
    h.li(class: "led") { h in
        h.p(class: "led-ord") { h in
            if let day = step.date {
                date(day, &h)
            } else {
                h.text("Utan datum")
            }
        }
        h.p(class: "led-rad") { h in
            phrases(step.line, here, &h)
            if let tag = step.tag {
                h.text(" ")
                status(tag, &h)
            }
        }
        for outcome in step.outcome { matterOutcome(outcome, here, &h) }
        if let empty = step.empty { paragraph(empty, class: "tomt", &h) }
        for line in step.closing { paragraph(line, class: "post-not", here, &h) }
    }
}

private func matterOutcome(_ outcome: MatterPage.Outcome, _ here: Here, _ h: inout HTML<Flow>) {
    h.div(class: outcome.isDissent ? "markt markt-avvikande" : "markt") { h in
        h.p { h in
            h.strong { h in
                link(ShownLink(outcome.word, outcome.place), here, &h)
                h.text(":")
            }
            h.text(" ")
            prose(outcome.text, here, &h)
            if let tag = outcome.tag {
                h.text(" ")
                status(tag, &h)
            }
        }
        for line in outcome.lines { paragraph(line, class: "post-not", here, &h) }
    }
}
