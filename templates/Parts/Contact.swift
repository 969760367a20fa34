import HTML
import Records
import Site

extension Contact {
    /// Its ways in words: name, e-mail, telephone, web; those that there are.
    var ways: [String] { [name, email, telephone, web].compactMap { $0 } }
}

/// How to reach somebody (kontakt).
func contact(_ contact: Contact, _ h: inout HTML<Flow>) {
    h.address { h in
        h.p { h in
            // Each on a line of its own; none is empty.
            var isFirst = true
            func line(_ h: inout HTML<Phrasing>) {
                if !isFirst { h.br() }
                isFirst = false
            }
            if let name = contact.name {
                line(&h)
                h.text(name)
            }
            if let email = contact.email, let address = Address(external: "mailto:" + email) {
                line(&h)
                h.a(href: address) { $0.text(email) }
            }
            if let telephone = contact.telephone,
                let address = contact.telephoneAddress.flatMap(Address.init(external:))
            {
                line(&h)
                h.a(href: address) { $0.text(telephone) }
            }
            if let web = contact.web, let address = Address(external: web) {
                line(&h)
                h.a(href: address) { $0.text(web) }
            }
        }
    }
}
