import HTML
import Site

/// A governing document (styrdokument).
func documentPage(_ page: DocumentPage, _ here: Here, _ h: inout HTML<Flow>) {
    banner(page.banner, here, &h)
    ingress(page.ingress, &h)
    facts(page.facts, isShort: true, here, &h)
    if let explanation = page.explanation { paragraph(explanation, class: "not", &h) }
    grounds(page.grounds, here, &h)
    contents(ways(into: page), &h)
    content(page.content, opens: true, here, &h)
    if !page.goals.isEmpty {
        h.section { h in
            h.h2(id: "_mal") { $0.text("Målen i dokumentet") }
            h.ul(class: "regler") { h in
                for goal in page.goals {
                    h.li(id: goal.anchor) { h in
                        paragraph(goal.text, &h)
                        h.p(class: "not") { h in
                            if goal.indicators.isEmpty {
                                h.text("Ingen indikator angiven.")
                            } else {
                                h.text("Mäts med ")
                                links(goal.indicators, here, &h)
                                h.text(".")
                            }
                        }
                    }
                }
            }
        }
    }
    if !page.rules.isEmpty {
        h.section { h in
            h.h2(id: "_regler") { $0.text("Reglerna i dokumentet") }
            paragraph(
                "Meningarna är citat ur texten. Efter varje mening står om det är ska, bör eller kan, vad den handlar om och vem "
                    + "den gäller.", &h)
            rules(page.rules, withAnchors: true, here, &h)
        }
    }
    sections(page.more, here, &h)
}

private func ways(into page: DocumentPage) -> [(anchor: String, text: String)] {
    var ways = page.contents.filter { $0.level == 2 }.map { (anchor: $0.anchor, text: $0.text) }
    if !page.goals.isEmpty { ways.append(("_mal", "Målen i dokumentet")) }
    if !page.rules.isEmpty { ways.append(("_regler", "Reglerna i dokumentet")) }
    return ways
}

/// The laws it rests on; a misnamed one is pointed out, the text itself never changed.
private func grounds(_ list: [DocumentPage.Ground], _ here: Here, _ h: inout HTML<Flow>) {
    guard !list.isEmpty else { return }
    h.section { h in
        h.h2(id: "_grund") { $0.text("Rättslig grund") }
        h.ul { h in
            for ground in list {
                h.li { h in
                    link(ShownLink(ground.named ?? ground.official ?? "SFS \(ground.sfs)", ground.law), here, &h)
                    h.text(" (\(ground.sfs))")
                    if let official = ground.official {
                        h.p(class: "not") {
                            $0.text("Så står det i dokumentet. Lagen heter egentligen ”\(official)” (\(ground.sfs)).")
                        }
                    }
                }
            }
        }
    }
}
