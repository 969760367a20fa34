import HTML
import Site

/// The top of every page: who publishes, and the menu (sidhuvud).
func masthead(_ here: Here, _ section: String?, _ h: inout HTML<Flow>) {
    let site = here.site
    h.header(class: "topp") { h in
        h.div(class: "agare") { h in
            h.div(class: "bredd") { h in
                h.p(class: "kommun") { h in
                    if let logotype = site.logotype {
                        let size = site.logotypeSize
                        h.img(
                            src: here.address(logotype), alt: "", width: size?.width, height: size?.height,
                            class: "logotyp")
                    }
                    if let web = site.municipalityWeb, let address = Address(external: web) {
                        h.a(href: address) { $0.text(site.municipality) }
                    } else {
                        h.text(site.municipality)
                    }
                }
                if site.isInvented {
                    h.p(class: "pahittad") { $0.text(here.words.isInvented) }
                }
            }
        }
        h.div(class: "huvud bredd") { h in
            h.p(class: "avsandare") { h in
                h.a(href: here.address(.start), here.route == .start ? [.current("page")] : []) { $0.text(site.name) }
            }
            guard !site.menu.isEmpty else { return }
            h.nav(class: "meny", [.label(here.words.mainMenu)]) { h in
                h.ul { h in
                    for entry in site.menu {
                        guard let address = here.address(entry.link.destination) else { continue }
                        h.li { h in
                            h.a(href: address, current(entry, section, here)) {
                                $0.text(here.words.entry(entry.link.text))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// `page` on the entry's own page, `true` on those below it.
private func current(_ entry: SiteFrame.MenuEntry, _ section: String?, _ here: Here) -> [Attribute] {
    if entry.link.destination == .page(here.route) { return [.current("page")] }
    let language: [Attribute] = here.words.language == here.site.language ? [] : [.hreflang(here.site.language)]
    return language + (entry.section == section ? [.current("true")] : [])
}

/// The way from the start page to the parent (brödsmulor).
func breadcrumbs(_ frame: PageFrame, _ here: Here, _ h: inout HTML<Flow>) {
    guard !frame.breadcrumbs.isEmpty else { return }
    h.nav(class: "smulor bredd", [.label(here.words.youAreHere)]) { h in
        h.ol { h in
            for crumb in frame.breadcrumbs { h.li { frameLink(crumb, here, &$0) } }
        }
    }
}
