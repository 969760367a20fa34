import HTML
import Site

/// The ways through a list that is too long for one page (sidor).
func pager(_ pager: ShownPager?, _ here: Here, _ h: inout HTML<Flow>) {
    guard let pager else { return }
    h.nav(class: "sidor", [.label(pager.title)]) { h in
        h.ul(class: "bokstaver") { h in
            for step in pager.steps {
                h.li { h in
                    if step.isHere {
                        h.strong([.current("page")]) { $0.text(step.link.text) }
                    } else {
                        link(step.link, here, &h)
                    }
                }
            }
        }
    }
}

/// Other lists of the same sort, by year or body, with a heading.
func otherLists(_ title: String, _ id: String, _ lists: [ShownLink], _ here: Here, _ h: inout HTML<Flow>) {
    guard !lists.isEmpty else { return }
    h.nav([.labelledBy(id)]) { h in
        h.h2(id: id) { $0.text(title) }
        linkList(lists, here, &h)
    }
}
