import HTML
import Site

/// A list of meetings (möten): all, of a year, or of a body.
func meetingListPage(_ page: MeetingListPage, _ here: Here, _ h: inout HTML<Flow>) {
    if page.next != nil || !page.latest.isEmpty {
        h.section(class: "nasta") { h in
            nextMeeting(page.next, here, &h)
            latestMeeting(page.latest, here, &h)
        }
    }
    h.p { h in
        h.text(page.count)
        if !page.years.isEmpty || !page.bodies.isEmpty {
            h.span(class: "pa-skarm") { h in
                h.text(" Välj ")
                if !page.years.isEmpty { h.a(href: Address(fragment: "_ar")) { $0.text("år") } }
                if !page.years.isEmpty, !page.bodies.isEmpty { h.text(" eller ") }
                if !page.bodies.isEmpty { h.a(href: Address(fragment: "_organ")) { $0.text("organ") } }
                h.text(".")
            }
        }
    }
    if let body = page.body {
        h.p { h in
            h.text("Om organet: ")
            link(body, here, &h)
        }
    }
    if let sentence = page.shortened { paragraph(sentence, &h) }
    for group in page.groups {
        h.h2(id: group.anchor) { $0.text(group.title) }
        h.ul(class: "poster") { h in
            for row in group.rows {
                h.li { h in
                    meetingRow(row, &h, here)
                    if let note = row.note { paragraph(note, class: "post-not", &h) }
                }
            }
        }
    }
    pager(page.pager, here, &h)
    otherLists("Möten efter år", "_ar", page.years, here, &h)
    otherLists("Möten efter organ", "_organ", page.bodies, here, &h)
}

private func nextMeeting(_ next: MeetingListPage.Next?, _ here: Here, _ h: inout HTML<Flow>) {
    guard let next else { return }
    h.h2(id: "_nasta") { $0.text("Nästa möte") }
    switch next {
    case .meeting(let row, let details):
        meetingRow(row, &h, here)
        paragraph(details, class: "stor-borjan", here, &h)
    case .none(let sentence): paragraph(sentence, class: "tomt", &h)
    }
}

private func latestMeeting(_ rows: [MeetingListPage.Row], _ here: Here, _ h: inout HTML<Flow>) {
    guard !rows.isEmpty else { return }
    h.h2(id: "_senaste") { $0.text("Senaste mötet") }
    for (number, row) in rows.enumerated() {
        if number > 0 { paragraph("Senaste mötet med en sammanfattning:", &h) }
        meetingRow(row, &h, here)
        if let note = row.note { paragraph(note, &h) }
    }
}

/// A meeting in a line with its state.
private func meetingRow(_ row: MeetingListPage.Row, _ h: inout HTML<Flow>, _ here: Here) {
    h.p(class: "post") { h in
        link(row.link, here, &h)
        if let tag = row.tag {
            h.text(" ")
            status(tag, &h)
        }
    }
}
