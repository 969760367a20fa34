public import HTML
public import Site
import Text

/// Writes a whole page (layout): the frame that every page has, and the page's own matter in it.
///
/// `frames`, where given, spares writing the same top and foot for every page of a site.
public func writePage(
    _ page: SitePage, in site: SiteFrame, keeping frames: FrameBytes? = nil, into buffer: inout ByteBuffer
) {
    let frame = page.frame
    let here = Here(route: frame.route, site: site)
    HTML<WholePage>.write(into: &buffer) { h in
        h.html(lang: site.language) { h in
            h.head { pageHead(frame, here, &$0) }
            h.body { h in
                h.a(href: Address(fragment: "_innehall"), class: "hoppa") { $0.text("Hoppa till innehållet") }
                if let frames {
                    frames.put(here, section: frame.section, isTop: true, &h) { masthead(here, frame.section, &$0) }
                } else {
                    masthead(here, frame.section, &h)
                }
                breadcrumbs(frame, here, &h)
                h.main(id: "_innehall", [.tabIndex(-1)]) { h in
                    if frame.isDraft {
                        h.p(class: "utkast") { $0.text("Utkast. Sidan är inte publicerad.") }
                    }
                    h.h1 { $0.text(SoftHyphens.put(in: frame.title)) }
                    if frame.dependsOnDate {
                        h.p(class: "laget") { h in
                            h.text("Status den ")
                            date(site.date, &h)
                        }
                    }
                    matter(of: page, here, &h)
                    corrections(frame, &h)
                    if frame.showsHelp { helpLines(here, &h) }
                }
                pageFoot(frame, here, &h)
                if let frames {
                    frames.put(here, section: nil, isTop: false, &h) { siteFoot(here, &$0) }
                } else {
                    siteFoot(here, &h)
                }
            }
        }
    }
}
