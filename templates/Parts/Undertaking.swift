import HTML
import Site
import Text

/// An undertaking's matter, the same on its own page and in its promise; `level` is that of its headings.
func undertakingMatter(
    _ undertaking: ShownUndertaking, level: Int, prefix: String, chain way: ShownChain? = nil, _ here: Here,
    _ h: inout HTML<Flow>, origin: (inout HTML<Flow>) -> Void = { _ in }
) {
    // How it went is said before when it ends.
    h.p(class: "besked") { h in
        if let latest = undertaking.followUps.first(where: { !$0.isAhead }) {
            h.strong { h in
                if let period = latest.period { h.text("\(period.capitalised): ") }
                h.text(latest.outcome)
            }
            h.text(" \(latest.joint)")
        } else {
            h.strong { $0.text("Ingen uppföljning ännu.") }
        }
    }
    h.p(class: "laget-nu") { h in
        if undertaking.verdict == nil || undertaking.progress.tag != .unstated {
            status(undertaking.progress.tag, &h)
        }
        if !undertaking.progress.sentence.plain.isEmpty {
            h.text(" ")
            sentence(undertaking.progress.sentence, &h)
        }
        why(undertaking.progress, here, &h)
    }
    gaps(undertaking.gaps + undertaking.progress.gaps, &h)
    origin(&h)
    facts(&h) { rows in
        rows.row("Part", undertaking.party)
        rows.row("Mål", undertaking.goal)
        rows.row("Mått", undertaking.yardstick, here)
        rows.row("Klart", undertaking.deadline)
        rows.row("Status från början", undertaking.firstStatus)
        rows.row("Bevis", undertaking.progress.evidence, here)
    }
    h.heading(level: level, id: "_\(prefix)vad") { $0.text("Vad som är lovat") }
    if undertaking.content.isEmpty { paragraph("Åtagandet är inte beskrivet närmare.", class: "tomt", &h) }
    content(undertaking.content, here, &h)
    h.heading(level: level, id: "_\(prefix)varfor") { $0.text("Varför") }
    reasons(undertaking.reasons, here, &h)
    h.heading(level: level, id: "_\(prefix)utfall") { $0.text("Hur det har gått") }
    if let numbers = undertaking.chart {
        chart(numbers, here, &h)
    } else if let numbers = undertaking.table {
        table(numbers, here, &h)
    }
    if undertaking.followUps.isEmpty {
        paragraph("Ingen uppföljning har gjorts ännu.", class: "tomt", &h)
    } else {
        timeline(undertaking.followUps, anchor: \.anchor, &h) { undertakingFollowUp($0, here, &$1) }
    }
    chain(way, level: level, prefix: prefix, here, &h)
}

private func undertakingFollowUp(_ row: ShownUndertaking.FollowUp, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "post") { h in
        h.strong { h in
            if let period = row.period { h.text("\(period.capitalised), \(row.isAhead ? "följs upp" : "uppföljt") ") }
            date(row.date, &h)
        }
        if row.isAhead { h.text(" (kommande)") }
        if let tag = row.status {
            h.text(" ")
            status(tag, &h)
        }
    }
    if !row.isAhead { paragraph("\(row.outcome) \(row.joint)", &h) }
    if !row.verdicts.isEmpty {
        h.ul { h in for verdict in row.verdicts { h.li { $0.text(verdict) } } }
    }
    content(row.content, here, &h)
    facts(&h) { rows in
        rows.row("Bevis", row.evidence, here)
        rows.row("Möte", row.meeting, here)
    }
}
