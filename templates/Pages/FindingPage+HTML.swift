import HTML
import Site

/// A finding (iakttagelse) on a page of its own.
func findingPage(_ page: FindingPage, _ here: Here, _ h: inout HTML<Flow>) {
    facts(page.inspection, here, &h)
    h.section { h in
        h.h2(id: "_vad-vi-sag") { $0.text("Vad vi såg") }
        finding(page.finding, level: 2, here, &h)
    }
    chain(page.chain, here, &h)
    sections(page.more, here, &h)
}
