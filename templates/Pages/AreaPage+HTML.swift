import HTML
import Site

/// An area (område): what happens where I live.
func areaPage(_ page: AreaPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    if let notNow = page.notNow { notice(notNow, here, &h) }
    stateSentences(page.state, here, &h)
    facts(page.ahead, here, &h)
    if !page.gaps.isEmpty { paragraph(page.gaps.joined(separator: " "), class: "besked", &h) }
    section(page.measures, here, &h)
    section(page.undertakings, here, &h)
    section(page.findings, here, &h)
    section(page.problems, here, &h)
    if !page.council.isEmpty {
        h.section { h in
            h.h2(id: "_rad") { $0.text("Det lokala trygghetsrådet") }
            facts(page.council, here, &h)
        }
    }
    mapSection("Här ligger området", page.map, here, &h)
    if !page.figures.isEmpty {
        h.section { h in
            h.h2(id: "_siffror") { $0.text("Senaste siffrorna") }
            facts(page.figures, here, &h)
            for group in page.charts {
                h.h3(id: group.id) { $0.text(group.title) }
                for shown in group.charts { chart(shown, here, &h) }
            }
        }
    }
    if !page.content.isEmpty || !page.facts.isEmpty {
        h.section { h in
            h.h2(id: "_om-omradet") { $0.text("Om området") }
            content(page.content, here, &h)
            facts(page.facts, here, &h)
        }
    }
    sections(page.more, here, &h)
}
