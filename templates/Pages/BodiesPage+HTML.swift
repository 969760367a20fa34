import HTML
import Site

/// The bodies (organ), each under its parent.
func bodiesPage(_ page: BodiesPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress("De råd, grupper och nätverk som arbetar för trygghet, och vem som står under vem.", &h)
    h.section { h in
        h.h2(id: "_rad-och-grupper") { $0.text("Råd och grupper") }
        if page.own.isEmpty {
            paragraph("Inga råd eller grupper är beskrivna ännu.", class: "tomt", &h)
        } else {
            tree(page.own, isTop: true, here, &h)
        }
    }
    if !page.others.isEmpty {
        h.section { h in
            h.h2(id: "_andra") { $0.text("Nämnder, myndigheter och bolag") }
            tree(page.others, isTop: true, here, &h)
        }
    }
    section(ShownSection("Organ som har upphört", id: "_upphorda", items: page.ended), here, &h)
}

/// The model has bounded the depth.
private func tree(_ nodes: [BodyNode], isTop: Bool, _ here: Here, _ h: inout HTML<Flow>) {
    h.ul(class: isTop ? "trad" : nil) { h in
        for node in nodes {
            h.li { h in
                h.p { h in
                    link(node.link, here, &h)
                    h.text(" – \(node.sort)")
                    if let under = node.under {
                        h.text(", under ")
                        link(under, here, &h)
                    }
                }
                if let summary = node.summary { paragraph(summary, class: "post-not", &h) }
                if !node.children.isEmpty { tree(node.children, isTop: false, here, &h) }
            }
        }
    }
}
