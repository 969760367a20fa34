import HTML
import Site

/// A line of words, links, days and statuses.
func phrases<Context: PhrasingContent>(_ line: [ShownPhrase], _ here: Here, _ h: inout HTML<Context>) {
    for phrase in line {
        switch phrase {
        case .text(let text): h.text(text)
        case .link(let shown): link(shown, here, &h)
        case .day(let day): date(day, &h)
        case .weekday(let day): weekday(day, &h)
        case .tag(let tag): status(tag, &h)
        case .field(let shown): field(shown, here, &h)
        }
    }
}

/// A list of facts from the page's model; a fact of several lines is a list.
func facts(_ list: [MeetingFact], isShort: Bool = false, _ here: Here, _ h: inout HTML<Flow>) {
    facts(isShort: isShort, &h) { rows in
        for fact in list {
            rows.row(fact.term) { h in
                if fact.lines.count == 1 {
                    phrases(fact.lines[0], here, &h)
                } else if !fact.lines.isEmpty {
                    h.ul { h in
                        for line in fact.lines { h.li { phrases(line, here, &$0) } }
                    }
                }
            }
        }
    }
}

/// A paragraph of words, links and days.
func paragraph(_ line: [ShownPhrase], class className: StaticString? = nil, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: className) { phrases(line, here, &$0) }
}
