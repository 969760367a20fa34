import HTML
import Oversight
import Site
import Text

/// Rules and how they were kept (prövade regler): the sentence, then each time it was judged.
func judgedRules(_ list: [ShownJudgedRule], _ here: Here, _ h: inout HTML<Flow>) {
    h.ul(class: "regler") { h in
        for rule in list {
            h.li { h in
                h.p(class: "citat") { h in
                    if let quote = rule.quote {
                        h.q { $0.text(quote) }
                    } else {
                        h.text("Giltighetstiden i dokumentets huvud.")
                    }
                }
                h.p(class: "not") { h in
                    h.strong { $0.text(rule.force) }
                    h.text(" · \(rule.kind) · ")
                    link(rule.document, here, &h)
                }
                units(rule.units, here, &h)
            }
        }
    }
}

/// So many are always shown; the rest open at a click.
private let shownAtOnce = 6

private func units(_ list: [ShownJudgement], _ here: Here, _ h: inout HTML<Flow>) {
    h.ul(class: "bedomningar") { h in
        for unit in list.prefix(shownAtOnce) { h.li { judgement(unit, here, &$0) } }
    }
    guard list.count > shownAtOnce else { return }
    h.details { h in
        h.text("Visa \(SwedishFormat.count(list.count - shownAtOnce, "äldre bedömning", "äldre bedömningar"))")
    } _: { h in
        h.ul(class: "bedomningar") { h in
            for unit in list.dropFirst(shownAtOnce) { h.li { judgement(unit, here, &$0) } }
        }
    }
}

/// One time that a rule was judged.
private func judgement(_ unit: ShownJudgement, _ here: Here, _ h: inout HTML<Flow>) {
    h.p { h in
        h.strong { $0.text(unit.period) }
        if let subject = unit.subject {
            h.text(", ")
            link(subject, here, &h)
        }
        h.text(": \(unit.arithmetic)")
        if let note = unit.note { h.text(" \(note)") }
        if let due = unit.due {
            h.text(" Sista dag: ")
            date(due, &h)
            h.text(".")
        }
    }
    if !unit.evidence.isEmpty {
        h.p(class: "not") { h in
            h.text("Underlag: ")
            links(unit.evidence, here, &h)
            h.text(".")
        }
    }
    if let exception = unit.exception { paragraph("Regelns undantag: \(exception)", class: "not", &h) }
    for comment in unit.comments { paragraph(comment, class: "kommentar", &h) }
}

/// A line that explains a word of the outcomes.
func outcomeHead(_ outcome: Outcome, _ h: inout HTML<Flow>) {
    h.p { h in
        status(outcome.tag, &h)
        h.text(" \(outcome.meaning)")
    }
}
