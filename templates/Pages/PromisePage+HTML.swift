import HTML
import Site
import Text

/// A citizen promise (medborgarlöfte).
func promisePage(_ page: PromisePage, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "besked") { h in
        if let result = page.result {
            h.strong { $0.text(result) }
            h.text(" ")
        }
        sentence(page.state, &h)
        if let next = page.nextFollowUp {
            h.text(" ")
            sentence(next, &h)
        }
    }
    ingress(page.ingress, &h)
    if !page.undertakings.isEmpty {
        h.h2(id: "_laget") { $0.text("Åtagandena i korthet") }
        h.ul(class: "poster") { h in
            for undertaking in page.undertakings {
                h.li { h in
                    h.p(class: "post") { h in
                        link(undertaking.link, here, &h)
                        tags(undertaking.progress.tag, undertaking.verdict, &h)
                    }
                    if let latest = undertaking.followUps.first(where: { !$0.isAhead }) {
                        h.p(class: "post-not") { h in
                            if let period = latest.period { h.text("\(period.capitalised): ") }
                            h.text("\(latest.outcome) \(latest.joint)")
                        }
                    }
                    gaps(undertaking.gaps, &h)
                }
            }
        }
    }
    facts(isShort: true, under: ("_om", "Om löftet"), &h) { rows in
        rows.row("Parter", page.parties, here)
        rows.row("Gäller", page.period)
        rows.row("Undertecknat", page.signed)
        rows.row("Följs upp", page.rhythm)
        rows.row("Styrs av", page.steeredBy, here)
        rows.head(page.head, here)
    }
    content(page.content, here, &h) { anchor, h in
        guard let undertaking = page.undertakings.first(where: { $0.anchor == anchor }) else { return }
        h.section(class: "del", id: undertaking.anchor) { h in
            h.h2 { $0.text("Åtagande: \(undertaking.title)") }
            undertakingMatter(undertaking, level: 3, prefix: undertaking.anchor + "-", here, &h)
            h.p(class: "not") {
                link(ShownLink("\(undertaking.title), egen sida", undertaking.link.destination), here, &$0)
            }
        }
    }
    h.h2(id: "_grund") { $0.text("Så kom löftet till") }
    if page.grounds.isEmpty {
        paragraph("Det är inte angivet vad löftet bygger på.", class: "lucka", &h)
    } else {
        linkList(page.grounds, here, &h)
    }
    chain(page.chain, here, &h)
    followUps(page.head.followUps, here, &h)
    leads(page.leads, here, &h)
}
