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
    alternates(frame, here, &h)
    h.link(rel: "icon", href: here.address(here.site.icon), type: "image/svg+xml")
    if let font = here.site.font { h.preload(font: here.address(font)) }
    h.link(rel: "stylesheet", href: here.address(here.site.styleSheet))
}

/// The page in each of its languages, itself among them: search engines heed a page that names the others only where all name
/// the same ones. Easy-to-read Swedish has no language tag of its own: readers find it by the link on the page.
private func alternates(_ frame: PageFrame, _ here: Here, _ h: inout HTML<Head>) {
    let others = frame.versions.filter { !$0.isEasyToRead }
    guard !frame.isEasyToRead, !others.isEmpty else { return }
    let routes = others.compactMap { version -> (Route, String)? in
        guard case .page(let route, _)? = version.link.destination else { return nil }
        return (route, version.language)
    }
    for (route, language) in [(frame.route, frame.language)] + routes {
        // Search engines want the whole address.
        let whole = here.site.baseURL.flatMap { Address(external: $0 + route.path) }
        h.link(rel: "alternate", href: whole ?? here.address(route), hreflang: language)
    }
}

/// `Sida – Organ – Webbplats`; the start page bears the site's name alone.
private func documentTitle(_ frame: PageFrame, _ site: SiteFrame) -> String {
    var title = frame.title
    if let context = frame.context, context != frame.title { title += " – " + context }
    if frame.title != site.name { title += " – " + site.name }
    return title
}
