import HTML
import Oversight
import Site

/// How one body keeps its rules (så följer organet reglerna).
func bodyRulesPage(_ page: BodyRulesPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    h.p { h in
        h.text("Om organet: ")
        link(page.body, here, &h)
        h.text(". \(page.complete)")
    }
    contents(
        page.groups.map { ($0.outcome.anchor, "\($0.outcome.heading) (\($0.count))") }
            + (page.unanswered.isEmpty ? [] : [("_ingen-regel", "Ingen regel")]), &h)
    for group in page.groups {
        h.section { h in
            h.h2(id: group.outcome.anchor) { $0.text("\(group.outcome.heading) (\(group.count))") }
            paragraph(group.outcome.meaning, &h)
            judgedRules(group.rules, here, &h)
        }
    }
    if !page.unanswered.isEmpty {
        h.section { h in
            h.h2(id: "_ingen-regel") { $0.text("Ingen regel") }
            paragraph(
                "Om det här säger styrdokumenten ingenting i dag. Det som inte är reglerat räknas aldrig som uppfyllt.",
                &h)
            h.ul { h in
                for question in page.unanswered { h.li { $0.text(question) } }
            }
        }
    }
    otherLists("Andra år", "_ar", page.years, here, &h)
}
