import HTML
import Site

/// What stands in a page's `head`.
func pageHead(_ frame: PageFrame, _ here: Here, _ h: inout HTML<Head>) {
    h.charsetUTF8()
    h.meta(name: "viewport", content: "width=device-width, initial-scale=1")
    h.title(documentTitle(frame, here.site))
    h.meta(name: "description", content: frame.description)
    if frame.isUnlisted || frame.isDraft { h.meta(name: "robots", content: "noindex") }
    h.meta(name: "color-scheme", content: "light dark")
    if let base = here.site.baseURL, !frame.isUnlisted, let canonical = Address(external: base + frame.route.path) {
        h.link(rel: "canonical", href: canonical)
    }
    h.link(rel: "icon", href: here.address(here.site.icon), type: "image/svg+xml")
    h.link(rel: "stylesheet", href: here.address(here.site.styleSheet))
}

/// `Sida – Organ – Webbplats`; the start page bears the site's name alone.
private func documentTitle(_ frame: PageFrame, _ site: SiteFrame) -> String {
    var pieces = [frame.title]
    if let context = frame.context, context != frame.title { pieces.append(context) }
    if frame.title != site.name { pieces.append(site.name) }
    return pieces.joined(separator: " – ")
}
