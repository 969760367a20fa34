import HTML
import Site

/// Rules (regler), each with its sentence, its force and whom it concerns. `withAnchors` on the document's own page.
func rules(_ list: [ShownRule], withAnchors: Bool, _ here: Here, _ h: inout HTML<Flow>) {
    h.ul(class: "regler") { h in
        for rule in list { h.li(id: withAnchors ? rule.anchor : nil) { h in ruleItem(rule, withAnchors, here, &h) } }
    }
}

private func ruleItem(_ rule: ShownRule, _ isOwnPage: Bool, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "citat") { h in
        guard let quote = rule.quote else {
            h.text("Giltighetstiden i dokumentets huvud.")
            return
        }
        if rule.repealed != nil {
            h.del { h in h.q { $0.text(quote) } }
        } else {
            h.q { $0.text(quote) }
        }
    }
    if let repealed = rule.repealed { paragraph(repealed, &h) }
    h.p(class: "not") { h in
        h.strong { $0.text(rule.force) }
        h.text(" · \(rule.kind)")
        if !rule.bodies.isEmpty {
            h.text(" · gäller ")
            links(rule.bodies, here, &h)
        }
        if !isOwnPage {
            h.text(" · ")
            link(rule.document, here, &h)
        } else if case .page(_, .some)? = rule.place {
            h.text(" · ")
            link(ShownLink("läs stycket", rule.place), here, &h)
        }
    }
    for fact in rule.facts {
        h.p(class: "not") { h in
            h.text("\(fact.term): ")
            switch fact.value {
            case .text(let text): h.text(text)
            case .date(let day), .dayAhead(let day): date(day, &h)
            case .links(let items), .lines(let items): links(items, here, &h)
            case .field(let shown): field(shown, here, &h)
            }
        }
    }
}
