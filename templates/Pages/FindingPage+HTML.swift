import HTML
import Site

/// A finding (iakttagelse) on a page of its own.
func findingPage(_ page: FindingPage, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "besked") { status(page.finding.tag, &$0) }
    facts(page.inspection, isShort: true, here, &h)
    h.section { h in
        h.h2(id: "_vad-vi-sag") { $0.text("Vad vi såg") }
        finding(page.finding, level: 2, hasStatus: false, here, &h)
    }
    chain(page.chain, here, &h)
    sections(page.more, here, &h)
}
