import HTML
import Site
import Text

/// Problems and what is done about them.
func problemsPage(_ page: ProblemsPage, _ here: Here, _ h: inout HTML<Flow>) {
    if page.only == nil { ingress(page.summary, &h) }
    for section in ProblemsPage.Section.allCases where page.only == nil || page.only == section {
        problemsSection(section, page, here, &h)
    }
    pager(page.pager, here, &h)
}

/// One section; where it has pages of its own, the way there.
private func problemsSection(
    _ section: ProblemsPage.Section, _ page: ProblemsPage, _ here: Here, _ h: inout HTML<Flow>
) {
    if page.only == nil, isLeftOut(section, page) { return }
    // The heading of a section's own page is the page's.
    if page.only == nil { h.h2(id: "_\(section.rawValue)") { $0.text(section.title) } }
    if section == .knowledge { paragraph(page.knowledge, &h) }
    if let way = page.ways[section] {
        h.p { link(way, here, &$0) }
        return
    }
    switch section {
    case .untreated:
        if page.untreated.isEmpty {
            paragraph(
                page.treated.count == 1
                    ? "Problemet i den senaste fördjupade lägesbilden har minst en åtgärd."
                    : "Alla problem i den senaste fördjupade lägesbilden har minst en åtgärd.", class: "tomt", &h)
        } else {
            problemList(page.untreated, withPicture: true, here, &h)
        }
    case .treated: for problem in page.treated { problemWithWork(problem, here, &h) }
    case .unexplained:
        if page.unexplained.isEmpty {
            paragraph(
                page.points.count == 1 ? "Åtgärden svarar mot ett problem." : "Alla åtgärder svarar mot ett problem.",
                class: "tomt", &h)
        } else {
            paragraph(
                "De här åtgärderna säger inte vilken orsak de gäller. Därför syns inte vilket problem de svarar mot.",
                &h)
            listing(page.unexplained, here, &h)
        }
    case .knowledge: measurePoints(page.points, here, &h)
    case .monthly: groups(page.monthly, here, &h)
    case .earlier: groups(page.earlier, here, &h)
    }
}

/// Sections that are not spoken of where there is nothing in them.
private func isLeftOut(_ section: ProblemsPage.Section, _ page: ProblemsPage) -> Bool {
    guard page.ways[section] == nil else { return false }
    return switch section {
    // With ways of their own the problems or measures are many, though none stands here.
    case .untreated: page.untreated.isEmpty && page.treated.isEmpty && page.ways[.treated] == nil
    case .unexplained: page.unexplained.isEmpty && page.points.isEmpty && page.ways[.knowledge] == nil
    case .treated: page.treated.isEmpty
    case .monthly: page.monthly.isEmpty
    case .earlier: page.earlier.isEmpty
    default: false
    }
}

private func measurePoints(_ rows: [ProblemsPage.MeasurePoints], _ here: Here, _ h: inout HTML<Flow>) {
    guard !rows.isEmpty else { return }
    h.ul(class: "poster") { h in
        for row in rows {
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

/// A problem with its causes, and the measures and undertakings in their states.
private func problemWithWork(_ problem: ShownProblem, _ here: Here, _ h: inout HTML<Flow>) {
    h.section(class: "del") { h in
        h.h3 { link(problem.link, here, &$0) }
        h.p(class: "stor-borjan") { h in
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

private func groups(_ groups: [ProblemsPage.Group], _ here: Here, _ h: inout HTML<Flow>) {
    for group in groups {
        h.h3 { link(group.picture, here, &$0) }
        problemList(group.problems, here, &h)
    }
}
