import HTML
import Site
import Text

/// How old the page is and who answers for it (sidfakta).
func pageFoot(_ frame: PageFrame, _ here: Here, _ h: inout HTML<Flow>) {
    h.section(class: "sidfakta bredd", [.label(here.words.aboutPage)]) { h in
        facts(&h) { rows in
            if let updated = frame.updated { rows.row(here.words.updated) { here.words.date(updated, &$0) } }
            rows.row(here.words.responsible, frame.responsible)
            rows.row(here.words.publishedBy, here.site.municipality)
        }
        h.p(class: "utskrift") { h in
            h.text(here.words.printedFrom)
            // An address holds no words to be explained.
            h.span { h in
                h.text(here.site.baseURL ?? here.site.name)
                h.text(frame.route.path)
            }
            h.text(here.words.holdsOn)
            here.words.date(here.site.date, &h)
            h.text(".")
            let ways = here.site.contact.ways
            // On paper the foot of the screen is left out: whom to ask is said here, so that it never stands alone.
            if !ways.isEmpty {
                h.text(" ")
                h.text(here.words.contact)
                h.text(": ")
                h.span { h in
                    for (index, way) in ways.enumerated() {
                        if index > 0 { h.text(", ") }
                        h.text(way)
                    }
                }
                h.text(".")
            }
        }
    }
}

/// Corrections after publication (rättelser), apart from what was updated.
func corrections(_ frame: PageFrame, _ here: Here, _ h: inout HTML<Flow>) {
    guard !frame.corrections.isEmpty else { return }
    h.section(class: "rattelser", frame.language == here.words.language ? [] : [.lang(here.words.language)]) { h in
        h.h2(id: "_rattelser") { $0.text(here.words.corrections) }
        h.ul { h in
            for item in frame.corrections {
                h.li { h in
                    here.words.date(item.date, &h)
                    h.text(": " + (item.why == nil ? item.what : item.what.ended))
                    if let why = item.why { h.text(" \(here.words.why): \(why)") }
                }
            }
        }
    }
}

/// Where to turn in an emergency, and with what is broken in the street (hjälp).
func helpLines(_ here: Here, _ h: inout HTML<Flow>) {
    h.aside(class: "hjalp", [.label(here.words.needHelp)]) { h in
        h.p { h in
            h.strong { $0.text(here.words.emergency.question) }
            h.text(" " + here.words.emergency.answer)
        }
        if let web = here.site.municipalityWeb, let address = Address(external: web) {
            h.p { h in
                h.strong { $0.text(here.words.broken.question) }
                h.text(" " + here.words.broken.answer)
                h.a(href: address) { $0.text(here.site.municipality) }
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
                h.h2 { $0.text(here.words.contact) }
                contact(site.contact, &h)
                h.p { h in
                    h.text(here.words.publisher + ": ")
                    if let web = site.municipalityWeb, let address = Address(external: web) {
                        h.a(href: address) { $0.text(site.municipality) }
                    } else {
                        h.text(site.municipality)
                    }
                }
            }
            h.nav([.label(here.words.aboutSite)]) { h in
                h.h2 { $0.text(here.words.aboutSite) }
                h.ul { h in
                    for entry in site.footer { h.li { frameLink(entry, here, &$0) } }
                }
                h.p { $0.text(here.words.noCookies) }
            }
        }
    }
}

/// An entry of the foot or of the breadcrumbs, in the frame's language; what it leads to is in Swedish.
func frameLink<Context: PhrasingContent>(_ entry: ShownLink, _ here: Here, _ h: inout HTML<Context>) {
    guard here.words.language != here.site.language, let address = here.address(entry.destination) else {
        return link(entry, here, &h)
    }
    h.a(href: address, [.hreflang(here.site.language)]) { $0.text(here.words.entry(entry.text)) }
}
