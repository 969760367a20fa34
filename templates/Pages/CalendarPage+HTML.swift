import HTML
import Site

/// The calendar (kalender), by month: what is ahead first.
func calendarPage(_ page: CalendarPage, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "besked") { phrases(page.opening, here, &$0) }
    if !page.months.isEmpty {
        for month in page.months { calendarMonth(month, level: 2, isAhead: false, here, &h) }
        pager(page.pager, here, &h)
        return
    }
    if let sentence = page.shortened { paragraph(sentence, &h) }
    if !page.ahead.isEmpty { h.h2(id: "_framat") { $0.text("Framåt") } }
    for month in page.ahead { calendarMonth(month, isAhead: true, here, &h) }
    if !page.past.isEmpty {
        h.h2(id: "_tidigare") { $0.text("Tidigare") }
        for month in page.past { calendarMonth(month, isAhead: false, here, &h) }
    }
    otherLists("Kalender efter år", "_ar", page.years, here, &h)
}

private func calendarMonth(
    _ month: CalendarPage.Month, level: Int = 3, isAhead: Bool, _ here: Here, _ h: inout HTML<Flow>
) {
    h.heading(level: level, id: month.anchor) { $0.text(month.title) }
    h.ul(class: "poster") { h in
        for entry in month.entries {
            h.li { h in
                h.p(class: "post") { h in
                    if isAhead { weekday(entry.date, &h) } else { date(entry.date, &h) }
                    h.text(" ")
                    link(entry.link, here, &h)
                    if let tag = entry.tag {
                        h.text(" ")
                        status(tag, &h)
                    }
                }
                if let note = entry.note { paragraph(note, class: "post-not", &h) }
            }
        }
    }
}
