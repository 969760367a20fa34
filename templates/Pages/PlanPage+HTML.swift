import HTML
import Site
import Text

/// An action plan (åtgärdsplan).
func planPage(_ page: PlanPage, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "besked") { h in h.strong { $0.text(page.state) } }
    ingress(page.ingress, &h)
    if !page.groups.isEmpty { h.h2(id: "_laget") { $0.text("Läget för åtgärderna") } }
    for (index, group) in page.groups.enumerated() {
        h.h3(id: "_grupp-\(index + 1)") { $0.text("\(group.title) (\(group.items.count))") }
        listing(group.items, here, &h)
    }
    if !page.untreated.isEmpty {
        h.h2(id: "_utan-atgard") { $0.text("Problem utan åtgärd") }
        paragraph("Lägesbilden tar upp de här problemen, men ingen åtgärd är riktad mot dem.", &h)
        linkList(page.untreated, here, &h)
    }
    facts(isShort: true, under: ("_om", "Om planen"), &h) { rows in
        rows.row("Gäller", page.period)
        rows.row("Slag", page.sort)
        if let picture = page.picture {
            rows.row("Bygger på", picture, here)
        } else {
            rows.row("Bygger på", "Ingen lägesbild angiven")
        }
        decisions(on: page, here, &rows)
        rows.row("Resurser", page.resources ?? "Inga resurser angivna")
        if let evaluation = page.evaluation {
            rows.row("Utvärdering", evaluation, here)
        } else {
            rows.row("Utvärdering", "Ingen utvärdering ännu")
        }
        rows.head(page.head, here)
    }
    content(page.content, here, &h) { anchor, h in
        guard let measure = page.measures.first(where: { $0.anchor == anchor }) else { return }
        h.section(class: "del", id: measure.anchor) { h in
            h.h2 { $0.text("Åtgärd: \(measure.title)") }
            measureMatter(measure, level: 3, prefix: measure.anchor + "-", here, &h)
            h.p(class: "not") { link(ShownLink("\(measure.title), egen sida", measure.link.destination), here, &$0) }
        }
    }
    chain(page.chain, here, &h)
    sources(page.sources, here, &h)
    followUps(page.head.followUps, here, &h)
    leads(page.leads, here, &h)
}

/// Who decided the plan. Where that was the politicians' decision itself, it is said once.
private func decisions(on page: PlanPage, _ here: Here, _ rows: inout HTML<DescriptionList>) {
    if case .decided(let political) = page.political {
        if let decided = page.decided, decided != political {
            rows.row("Beslutad") { decision(decided, here, &$0) }
        }
        return rows.row("Politiskt beslut") { decision(political, here, &$0) }
    }
    if let decided = page.decided {
        rows.row("Beslutad") { decision(decided, here, &$0) }
    } else {
        rows.row("Beslutad", "Inget beslut angivet")
    }
    rows.row("Politiskt beslut", page.political == .notRaised ? "Inte lyft till politiskt beslut" : "Inget angivet")
}
