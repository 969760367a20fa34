import HTML
import Site

/// A governing document (styrdokument).
func documentPage(_ page: DocumentPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.ingress, &h)
    banner(page.banner, here, &h)
    facts(page.facts, here, &h)
    if let explanation = page.explanation { paragraph(explanation, class: "not", &h) }
    grounds(page.grounds, here, &h)
    if page.contents.count > 2 {
        h.nav(class: "innehall", [.labelledBy("_innehallet")]) { h in
            h.h2(id: "_innehallet") { $0.text("Innehåll") }
            h.ol { h in
                for entry in page.contents where entry.level == 2 { tocItem(entry.anchor, entry.text, &h) }
                if !page.goals.isEmpty { tocItem("_mal", "Målen i dokumentet", &h) }
                if !page.rules.isEmpty { tocItem("_regler", "Reglerna i dokumentet", &h) }
            }
        }
    }
    content(page.content, here, &h)
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
                "Meningarna är citat ur texten. Efter varje står hur starkt den är menad, vad den handlar om och vem "
                    + "den gäller.", &h)
            rules(page.rules, withAnchors: true, here, &h)
        }
    }
    sections(page.more, here, &h)
}

private func tocItem(_ anchor: String, _ text: String, _ h: inout HTML<ListItems>) {
    h.li { h in h.a(href: Address(fragment: anchor)) { $0.text(text) } }
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
