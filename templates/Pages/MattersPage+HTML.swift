import HTML
import Site

/// The matters that went through more than one step (ärenden).
func mattersPage(_ page: MattersPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.count, &h)
    if !page.items.isEmpty { listing(page.items, here, &h) }
    pager(page.pager, here, &h)
}
