import HTML
import Site
import Text

/// A measure's matter, the same on its own page and in its plan; `level` is that of its headings.
///
/// On its own page the chain says what it came from and which assignments came of it; in the plan the assignments stand alone.
func measureMatter(
    _ measure: ShownMeasure, level: Int, prefix: String, chain way: ShownChain? = nil, _ here: Here,
    _ h: inout HTML<Flow>
) {
    progress(measure.progress, here, &h)
    gaps(measure.progress.gaps, &h)
    h.heading(level: level, id: "_\(prefix)varfor") { $0.text("Varför") }
    reasons(measure.reasons, here, &h)
    h.heading(level: level, id: "_\(prefix)vad") { $0.text("Vad vi gör") }
    if measure.isUnplanned {
        paragraph("Åtgärden fanns inte med i planen från början, utan kom till efter något som hände.", &h)
    }
    if measure.content.isEmpty { paragraph("Åtgärden är inte beskriven.", class: "tomt", &h) }
    content(measure.content, here, &h)
    facts(&h) { rows in
        rows.row("Område", measure.areas, here)
        rows.row("Fokus", measure.focus)
        rows.row("Inriktning", measure.orientation)
        rows.row("Sikt", measure.horizon.map { "\($0) sikt" })
        rows.row("Start", measure.start)
        rows.row("Klart", measure.deadline)
        rows.row("Status från början", measure.firstStatus)
        rows.row("Kunskapsstöd", measure.knowledge, here)
    }
    h.heading(level: level, id: "_\(prefix)vem") { $0.text("Vem som gör det") }
    facts(&h) { rows in
        if let owner = measure.owner {
            rows.row("Ansvarig", owner, here)
        } else {
            rows.row("Ansvarig", "Ingen ansvarig angiven")
        }
        rows.row("Medverkande", measure.participants, here)
        rows.row("Står på listan hos", measure.heldBy, here)
        rows.row("Beslut", measure.decisions, here)
    }
    if measure.decisions.isEmpty { paragraph("Inget beslut angivet.", class: "lucka", &h) }
    h.heading(level: level, id: "_\(prefix)matt") { $0.text("Hur vi mäter") }
    if let yardstick = measure.yardstick {
        facts(&h) { $0.row("Mått", yardstick, here) }
    } else {
        paragraph("Inget mått angivet.", class: "lucka", &h)
    }
    outcome(measure, level: level, prefix: prefix, here, &h)
    h.heading(level: level, id: "_\(prefix)logg") { $0.text("Logg") }
    if measure.log.isEmpty {
        paragraph("Ingen uppföljning har gjorts ännu.", class: "tomt", &h)
    } else {
        timeline(measure.log, anchor: \.anchor, &h) { logRow($0, here, &$1) }
    }
    if way != nil {
        chain(way, level: level, prefix: prefix, here, &h)
    } else {
        section("Uppdrag", id: "_\(prefix)uppdrag", level: level, measure.assignments, here, &h)
    }
    section("Iakttagelser på plats", id: "_\(prefix)iakttagelser", level: level, measure.findings, here, &h)
}

/// Why: from each cause to the problems that it stands behind.
func reasons(_ reasons: [ShownMeasure.Reason], _ here: Here, _ h: inout HTML<Flow>) {
    guard !reasons.isEmpty else {
        paragraph("Ingen orsak angiven.", class: "lucka", &h)
        return
    }
    h.ul { h in
        for reason in reasons {
            h.li { h in
                if let day = reason.withdrawn {
                    h.text("Orsaken stod i ")
                    link(reason.cause, here, &h)
                    h.text(", som togs bort ")
                    date(day, &h)
                    h.text(".")
                    return
                }
                h.text("Orsak: ")
                link(reason.cause, here, &h)
                h.text(reason.problems.isEmpty ? ". Inget problem är angivet." : ", som förklarar ")
                links(reason.problems, here, &h)
            }
        }
    }
}

private func outcome(
    _ measure: ShownMeasure, level: Int, prefix: String, _ here: Here, _ h: inout HTML<Flow>
) {
    h.heading(level: level, id: "_\(prefix)utfall") { $0.text("Vad det ledde till") }
    facts(&h) { rows in
        rows.row("Utfall", measure.progress.outcome?.capitalised)
        rows.row("Bevis", measure.progress.evidence, here)
    }
    if measure.progress.outcome == nil {
        paragraph("Utfallet är inte bedömt ännu.", class: "tomt", &h)
    }
}

private func logRow(_ row: ShownMeasure.LogRow, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "post") { h in
        h.strong { date(row.date, &$0) }
        if row.isAhead {
            h.text(" (kommande)")
            return
        }
        h.text(" ")
        if let to = row.to {
            if let from = row.from, from != to.text.lowercased() { h.text("från \(from) till ") }
            status(to, &h)
        } else {
            h.text("Ingen ny status.")
        }
    }
    content(row.content, here, &h)
    facts(&h) { rows in
        rows.row("Utfall", row.outcome)
        rows.row("Skäl", row.reason, here)
        rows.row("Ny tid", row.newTime)
        rows.row("Bevis", row.evidence, here)
        rows.row("Möte", row.meeting, here)
    }
}
