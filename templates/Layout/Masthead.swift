import HTML
import Site

/// The top of every page: who publishes, and the menu (sidhuvud).
func masthead(_ here: Here, _ section: String?, _ h: inout HTML<Flow>) {
    let site = here.site
    h.header(class: "topp") { h in
        h.div(class: "bredd") { h in
            h.p(class: "avsandare") { h in
                if let logotype = site.logotype {
                    h.img(src: here.address(logotype), alt: "", class: "logotyp")
                }
                h.a(href: here.address(.start)) { h in
                    h.span(class: "namn") { $0.text(site.name) }
                }
                h.text(" ")
                h.span(class: "agare") { $0.text(site.municipality) }
            }
            if site.isInvented {
                h.p(class: "pahittad") {
                    $0.text("\(site.municipality) är påhittad. Allt på webbplatsen är exempel.")
                }
            }
            h.nav(class: "meny", [.label("Huvudmeny")]) { h in
                h.ul { h in
                    for entry in site.menu {
                        h.li { h in
                            guard let address = here.address(entry.link.destination) else { return }
                            h.a(href: address, entry.section == section ? [.current("true")] : []) {
                                $0.text(entry.link.text)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The way from the start page to the parent (brödsmulor).
func breadcrumbs(_ frame: PageFrame, _ here: Here, _ h: inout HTML<Flow>) {
    guard !frame.breadcrumbs.isEmpty else { return }
    h.nav(class: "smulor bredd", [.label("Du är här")]) { h in
        h.ol { h in
            for crumb in frame.breadcrumbs { h.li { link(crumb, here, &$0) } }
        }
    }
}
