public import HTML
public import Site
import Text

/// Writes a whole page (layout): the frame that every page has, and the page's own matter in it.
///
/// `frames`, where given, spares writing the same top and foot for every page of a site. Tells where running text stands.
@discardableResult
public func writePage(
    _ page: SitePage, in site: SiteFrame, keeping frames: FrameBytes? = nil, into buffer: inout ByteBuffer
) -> PageTexts {
    let frame = page.frame
    let here = Here(route: frame.route, site: site, words: .of(frame.language))
    var matterStart = 0
    var matterEnd = 0
    HTML<WholePage>.write(into: &buffer) { h in
        h.html(lang: here.words.language) { h in
            h.head { pageHead(frame, here, &$0) }
            h.body { h in
                h.a(href: Address(fragment: "_innehall"), class: "hoppa") { $0.text(here.words.skip) }
                if let frames {
                    frames.put(here, section: frame.section, isTop: true, &h) { masthead(here, frame.section, &$0) }
                } else {
                    masthead(here, frame.section, &h)
                }
                matterStart = h.count
                breadcrumbs(frame, here, &h)
                h.main(id: "_innehall", language(of: frame, here) + [.tabIndex(-1)]) { h in
                    if frame.isDraft {
                        h.p(class: "utkast") { $0.text(here.words.draft) }
                    }
                    h.h1 { $0.text(frame.title) }
                    byline(frame, here, &h)
                    versions(frame, here, &h)
                    matter(of: page, here, &h)
                    corrections(frame, here, &h)
                    if frame.showsHelp { helpLines(here, &h) }
                }
                pageFoot(frame, here, &h)
                matterEnd = h.count
                if let frames {
                    frames.put(here, section: nil, isTop: false, &h) { siteFoot(here, &$0) }
                } else {
                    siteFoot(here, &h)
                }
            }
        }
    }
    let glossary = Route("/ordlista/")
    let way = here.address(glossary).text
    let isExplaining = frame.route != glossary && frame.language == "sv"
    let marks = here.texts.all
    let addresses = buffer.withBytes { bytes in
        marks.map { mark in mark.addresses.map { Array(bytes[$0]) } }
    }
    let places = buffer.finishText(
        from: matterStart, to: matterEnd, terms: isExplaining ? site.terms : nil, glossary: way,
        finding: marks.flatMap { [$0.start, $0.end] })
    return PageTexts(marks, addresses: addresses, places, isExplaining: isExplaining, glossary: way)
}
