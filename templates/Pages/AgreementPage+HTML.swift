import HTML
import Site

/// A cooperation agreement (samverkansöverenskommelse).
func agreementPage(_ page: AgreementPage, _ here: Here, _ h: inout HTML<Flow>) {
    banner(page.banner, here, &h)
    ingress(page.ingress, &h)
    facts(page.facts, isShort: true, here, &h)
    if let purpose = page.purpose {
        h.section { h in
            h.h2(id: "_syfte") { $0.text("Syfte") }
            paragraph(purpose, &h)
        }
    }
    if !page.fields.isEmpty {
        h.section { h in
            h.h2(id: "_omraden") { $0.text("Samverkansområden") }
            h.ul { h in for field in page.fields { h.li { $0.text(field) } } }
        }
    }
    content(page.content, opens: true, here, &h)
    sections(page.more, here, &h)
}
