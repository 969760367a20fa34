import HTML
import Site
import Text

/// A list of records (lista): what, when, in which state, with a line of explanation.
func listing(_ items: [ListedItem], _ here: Here, _ h: inout HTML<Flow>) {
    h.ul(class: "poster") { h in
        for item in items {
            h.li { h in
                h.p(class: "post") { h in
                    link(item.link, here, &h)
                    if let tag = item.tag {
                        h.text(" ")
                        status(tag, &h)
                    }
                }
                if item.date != nil || item.note != nil {
                    h.p(class: "post-not") { h in
                        if let day = item.date {
                            date(day, &h)
                            if item.note != nil { h.text(". ") }
                        }
                        if let note = item.note { h.text(note) }
                    }
                }
            }
        }
    }
}

/// A list, or a sentence where it is empty.
func listing(_ items: [ListedItem], empty sentence: String, _ here: Here, _ h: inout HTML<Flow>) {
    if items.isEmpty {
        paragraph(sentence, class: "tomt", &h)
    } else {
        listing(items, here, &h)
    }
}

/// A plain list of links.
func linkList(_ items: [ShownLink], _ here: Here, _ h: inout HTML<Flow>) {
    h.ul(class: "lankar") { h in
        for item in items { h.li { link(item, here, &$0) } }
    }
}
