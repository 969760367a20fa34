import HTML
import Site
import Text

/// Problems and what is done about them.
func problemsPage(_ page: ProblemsPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.summary, &h)
    if !page.untreated.isEmpty || !page.treated.isEmpty {
        h.h2(id: "_utan-atgard") { $0.text("Problem utan åtgärd") }
        if page.untreated.isEmpty {
            paragraph("Alla problem i den senaste fördjupade lägesbilden har minst en åtgärd.", class: "tomt", &h)
        } else {
            problemList(page.untreated, withPicture: true, here, &h)
        }
    }
    if !page.treated.isEmpty {
        h.h2(id: "_med-atgard") { $0.text("Problem med åtgärder") }
        for problem in page.treated { problemWithWork(problem, here, &h) }
    }
    if !page.unexplained.isEmpty || !page.points.isEmpty {
        h.h2(id: "_atgarder-utan-problem") { $0.text("Åtgärder utan problem") }
        if page.unexplained.isEmpty {
            paragraph("Alla åtgärder svarar mot ett problem.", class: "tomt", &h)
        } else {
            paragraph(
                "De här åtgärderna säger inte vilken orsak de gäller. Därför syns inte vilket problem de svarar mot.",
                &h)
            listing(page.unexplained, here, &h)
        }
    }
    h.h2(id: "_kunskap") { $0.text("Kunskapsbaserat arbete, åtgärd för åtgärd") }
    paragraph(page.knowledge, &h)
    if !page.points.isEmpty {
        h.ul(class: "poster") { h in
            for row in page.points {
                h.li { h in
                    h.p(class: "post") { h in
                        link(row.measure, here, &h)
                        h.text(" ")
                        h.span(class: "etikett-enkel") { $0.text(row.points.count) }
                    }
                    let points = row.points
                    let sentences = [
                        points.lacking.isEmpty ? nil : "Saknas: \(SwedishFormat.list(points.lacking)).",
                        points.waiting.isEmpty ? nil : "Inte än: \(SwedishFormat.list(points.waiting)).",
                    ].compactMap { $0 }
                    if !sentences.isEmpty { paragraph(sentences.joined(separator: " "), class: "post-not", &h) }
                }
            }
        }
    }
    groups("Problem i korta lägesbilder", id: "korta", page.monthly, here, &h)
    groups("Problem i tidigare lägesbilder", id: "tidigare", page.earlier, here, &h)
}

/// A problem with its causes, and the measures and undertakings in their states.
private func problemWithWork(_ problem: ShownProblem, _ here: Here, _ h: inout HTML<Flow>) {
    h.section(class: "del") { h in
        h.h3 { link(problem.link, here, &$0) }
        h.p { h in
            if let extent = problem.extent {
                field(extent, here, &h)
                h.text(". ")
            }
            if let trend = problem.trend { h.text("Utveckling: \(trend.lowercased()). ") }
            h.text("Ur ")
            link(problem.picture, here, &h)
            h.text(".")
        }
        if problem.causes.isEmpty {
            paragraph("Ingen orsak angiven.", class: "lucka", &h)
        } else {
            h.p { h in
                h.text(problem.causes.count == 1 ? "Orsak: " : "Orsaker: ")
                links(problem.causes, here, &h)
                h.text(".")
            }
        }
        listing(problem.measures + problem.undertakings, here, &h)
    }
}

private func groups(
    _ title: String, id: String, _ groups: [ProblemsPage.Group], _ here: Here, _ h: inout HTML<Flow>
) {
    guard !groups.isEmpty else { return }
    h.h2(id: "_\(id)") { $0.text(title) }
    for group in groups {
        h.h3 { link(group.picture, here, &$0) }
        problemList(group.problems, here, &h)
    }
}
