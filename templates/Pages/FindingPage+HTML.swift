import HTML
import Site

/// A finding (iakttagelse) on a page of its own.
func findingPage(_ page: FindingPage, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "besked") { h in
        status(page.finding.tag, &h)
        h.text(" Så var det vid besiktningen ")
        date(page.date, &h)
        h.text(".")
    }
    facts(page.inspection, isShort: true, here, &h)
    h.section { h in
        h.h2(id: "_vad-vi-sag") { $0.text("Vad vi såg") }
        finding(page.finding, level: 2, hasStatus: false, here, &h)
    }
    chain(page.chain, here, &h)
    sections(page.more, here, &h)
}
