import HTML
import Site
import Text

/// How old the page is and who answers for it (sidfakta).
func pageFoot(_ frame: PageFrame, _ here: Here, _ h: inout HTML<Flow>) {
    h.section(class: "sidfakta bredd", [.label("Om sidan")]) { h in
        facts(&h) { rows in
            if let updated = frame.updated { rows.row("Senast uppdaterad") { date(updated, &$0) } }
            rows.row("Sidansvarig", frame.responsible)
            rows.row("Publicerad av", here.site.municipality)
        }
    }
}

/// Corrections after publication (rättelser), apart from what was updated.
func corrections(_ frame: PageFrame, _ h: inout HTML<Flow>) {
    guard !frame.corrections.isEmpty else { return }
    h.section(class: "rattelser") { h in
        h.h2(id: "_rattelser") { $0.text("Rättelser") }
        h.ul { h in
            for item in frame.corrections {
                h.li { h in
                    date(item.date, &h)
                    h.text(": \(item.what)")
                    if let why = item.why { h.text(" Varför: \(why)") }
                }
            }
        }
    }
}

/// Where to turn in an emergency, and with what is broken in the street (hjälp).
func helpLines(_ here: Here, _ h: inout HTML<Flow>) {
    h.aside(class: "hjalp", [.label("Behöver du hjälp?")]) { h in
        h.p { h in
            h.strong { $0.text("Pågår ett brott eller en olycka?") }
            h.text(" Ring 112. Vill du tipsa eller anmäla något som redan har hänt? Ring polisen på 114 14.")
        }
        if let web = here.site.municipalityWeb, let address = Address(external: web) {
            h.p { h in
                h.strong { $0.text("Är något trasigt eller farligt utomhus?") }
                h.text(" Gör en felanmälan till ")
                h.a(href: address) { $0.text(here.site.municipalityShort) }
                h.text(".")
            }
        }
    }
}

/// The foot of every page (sidfot).
func siteFoot(_ here: Here, _ h: inout HTML<Flow>) {
    let site = here.site
    h.footer(class: "fot") { h in
        h.div(class: "bredd") { h in
            h.section { h in
                h.h2 { $0.text("Kontakt") }
                contact(site.contact, here, &h)
                h.p { h in
                    h.text("Utgivare: ")
                    if let web = site.municipalityWeb, let address = Address(external: web) {
                        h.a(href: address) { $0.text(site.municipality) }
                    } else {
                        h.text(site.municipality)
                    }
                }
            }
            h.nav([.label("Om webbplatsen")]) { h in
                h.h2 { $0.text("Om webbplatsen") }
                h.ul { h in
                    for entry in site.footer { h.li { link(entry, here, &$0) } }
                }
                h.p { $0.text("Webbplatsen använder inga kakor.") }
            }
        }
    }
}
