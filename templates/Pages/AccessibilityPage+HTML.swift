import HTML
import Site
import Text

/// The accessibility statement (tillgänglighetsredogörelse), in the order of Digg's list.
func accessibilityPage(_ page: AccessibilityPage, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "ingress") { h in
        h.text(
            "\(page.actor) står bakom den här webbplatsen. Vi vill att alla ska kunna använda den. Här står hur "
                + "\(page.service) uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi "
                + "känner till och hur du säger till om fler.")
    }
    facts(&h) { rows in
        rows.row("Aktör", page.actor)
        rows.row("Tjänst", page.service)
        if let site = page.address {
            rows.row("Adress") { h in h.span(class: "som-skrivet") { $0.text(site) } }
        }
    }
    h.section { h in
        h.h2(id: "_forenlig") { $0.text("Hur tillgänglig är webbplatsen?") }
        paragraph(conformance(page.conformance), &h)
        paragraph("Vi mäter mot \(page.standard).", &h)
    }
    shortcomings(page, here, &h)
    h.section { h in
        h.h2(id: "_undantag") { $0.text("Undantag") }
        h.h3 { $0.text("Oskäligt betungande anpassning (12 §)") }
        paragraph(page.burden ?? "Vi åberopar inte undantaget för oskäligt betungande anpassning.", &h)
        h.h3 { $0.text("Innehåll som inte omfattas av lagen (9 §)") }
        if page.exempt.isEmpty {
            paragraph("Vi har inget innehåll som vi räknar som undantaget.", &h)
        } else {
            h.ul { h in for item in page.exempt { h.li { $0.text(item) } } }
        }
    }
    h.section { h in
        h.h2(id: "_sa-testade-vi") { $0.text("Så har vi testat") }
        facts(&h) { rows in
            rows.row("Metod", page.method ?? "Webbplatsen har inte testats ännu")
            if let assessed = page.assessed {
                rows.row("Senast bedömd") { date(assessed, &$0) }
            } else {
                rows.row("Senast bedömd", "Inte bedömd ännu")
            }
            if page.isOld {
                rows.row("Nästa bedömning", "Borde vara gjord. Det är mer än tolv månader sedan den förra")
            }
            if let updated = page.updated {
                rows.row("Redogörelsen uppdaterad") { date(updated, &$0) }
            } else {
                rows.row("Redogörelsen uppdaterad", "Datum saknas")
            }
        }
    }
    feedback(page, here, &h)
}

private func conformance(_ value: AccessibilityPage.Conformance) -> String {
    switch value {
    case .whole: "Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service."
    case .part:
        "Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står "
            + "nedanför."
    case .none: "Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service."
    case .notAssessed: "Webbplatsen har inte bedömts ännu. Vi kan därför inte säga om den är förenlig med lagen."
    }
}

/// What an empty list of faults means.
private func noShortcomings(_ value: AccessibilityPage.Conformance) -> String {
    switch value {
    case .whole: "Vi känner inte till några brister."
    case .part, .none: "Det är inte angivet vilka bristerna är."
    case .notAssessed: "Webbplatsen är inte bedömd. Därför vet vi inte vilka brister den har."
    }
}

private func shortcomings(_ page: AccessibilityPage, _ here: Here, _ h: inout HTML<Flow>) {
    h.section { h in
        h.h2(id: "_brister") { $0.text("Innehåll som inte är tillgängligt") }
        guard !page.shortcomings.isEmpty else {
            paragraph(noShortcomings(page.conformance), &h)
            return
        }
        paragraph("Det här uppfyller inte lagens krav:", &h)
        h.ul(class: "poster") { h in
            for item in page.shortcomings {
                h.li { h in
                    h.p { h in
                        if let document = item.document {
                            link(document, here, &h)
                            h.text(": ")
                        }
                        h.strong { $0.text(item.what) }
                    }
                    h.p(class: "post-not") { $0.text("Varför: " + (item.why ?? "ingen orsak angiven").ended) }
                    h.p(class: "post-not") { h in
                        if let mended = item.mended {
                            h.text((item.isLate ? "Skulle ha varit åtgärdat " : "Åtgärdas senast ") + mended + ".")
                        } else {
                            h.text("När det åtgärdas är inte bestämt.")
                        }
                    }
                }
            }
        }
    }
}

private func feedback(_ page: AccessibilityPage, _ here: Here, _ h: inout HTML<Flow>) {
    h.section { h in
        h.h2(id: "_anmal-brist") { $0.text("Säg till om brister, eller be om innehåll i annan form") }
        h.p { h in
            h.text("Har du svårt att använda något på webbplatsen? ")
            if let address = Address(external: page.feedback) {
                h.a(href: address) { $0.text("Rapportera bristen till \(page.actor)") }
                h.text(". ")
            }
            h.text("Vi svarar så snart som möjligt.")
        }
        paragraph(
            "Samma väg kan du begära att innehåll som är undantaget från lagen görs tillgängligt för dig (15 §). Vi gör "
                + "det utan onödigt dröjsmål om din begäran är berättigad och rimlig. Säger vi nej helt eller delvis får "
                + "du ett skriftligt beslut med skälen, om du vill ha det. Beslutet går att överklaga.", &h)
        contact(page.contact, &h)
    }
    h.section { h in
        h.h2(id: "_tillsyn") { $0.text("Anmäl till myndigheten som har tillsyn") }
        h.p { h in
            h.text(
                "\(page.authority), kontrollerar att lagen följs. Är du inte nöjd med hur vi tar hand om det du har sagt? "
                    + "Då kan du ")
            if let address = Address(external: page.authorityAddress) {
                h.a(href: address) { $0.text("anmäla det till myndigheten") }
            } else {
                h.text("anmäla det till myndigheten")
            }
            h.text(".")
        }
    }
}
