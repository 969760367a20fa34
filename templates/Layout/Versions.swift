import HTML
import Site
import Text

/// The same matter in other languages and in easy-to-read Swedish (språkval), where there is any.
func versions(_ frame: PageFrame, _ here: Here, _ h: inout HTML<Flow>) {
    guard !frame.versions.isEmpty else { return }
    let label: [Attribute] = [.label(here.words.inOtherLanguages)]
    h.nav(class: "sprakval", here.words.language == frame.language ? label : [.lang(here.words.language)] + label) {
        h in
        h.ul { h in
            for version in frame.versions {
                guard let address = here.address(version.link.destination) else { continue }
                let isForeign = version.language != frame.language
                h.li { h in
                    h.a(href: address, isForeign ? [.hreflang(version.language), .lang(version.language)] : []) {
                        $0.text(version.link.text)
                    }
                }
            }
        }
    }
}

/// `lang` and `dir` of the page's matter where it differs from the words around it.
func language(of frame: PageFrame, _ here: Here) -> [Attribute] {
    guard frame.language != here.words.language else { return [] }
    return [.lang(frame.language)] + (LanguageName.isRightToLeft(frame.language) ? [.direction("rtl")] : [])
}
