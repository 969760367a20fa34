import HTML
import Site

/// A finding (iakttagelse): status, facts, text, and the same thing in other rounds. `level` is that of its headings;
/// `hasStatus` where it is one of several on a page, and its picture may wait.
func finding(
    _ shown: ShownFinding, level: Int, hasStatus: Bool = true, _ here: Here, _ h: inout HTML<Flow>
) {
    if hasStatus { h.p { status(shown.tag, &$0) } }
    facts(shown.facts, here, &h)
    content(shown.content, here, &h)
    if let shown = shown.picture {
        h.p { h in
            if let photograph = shown.photograph {
                picture(photograph, alt: shown.text, isLazy: hasStatus, here, &h)
            } else if let address = here.address(shown.drawing) {
                h.img(
                    src: address, alt: shown.text, width: shown.measures?.width, height: shown.measures?.height,
                    isLazy: hasStatus)
            }
        }
    }
    if !shown.earlier.isEmpty {
        h.heading(level: level) { $0.text("Tidigare besiktningar av samma sak") }
        listing(shown.earlier, here, &h)
    }
    if !shown.later.isEmpty {
        h.heading(level: level) { $0.text("Vad som hände sedan") }
        listing(shown.later, here, &h)
    }
}
