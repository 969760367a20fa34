import HTML
import Site

/// A list of facts that the page's model holds.
func facts(_ list: [RecordFact], isShort: Bool = false, _ here: Here, _ h: inout HTML<Flow>) {
    facts(isShort: isShort, &h) { rows in
        for fact in list {
            switch fact.value {
            case .text(let text): rows.row(fact.term, text)
            case .date(let day): rows.row(fact.term) { date(day, &$0) }
            case .dayAhead(let day): rows.row(fact.term) { weekday(day, &$0) }
            case .links(let items): rows.row(fact.term, items, here)
            case .field(let shown): rows.row(fact.term, shown, here)
            case .lines(let items): rows.row(fact.term) { linkList(items, here, &$0) }
            }
        }
    }
}

/// A heading and the list under it; nothing where there is neither list nor sentence.
func section(_ section: ShownSection, _ here: Here, _ h: inout HTML<Flow>) {
    guard !section.items.isEmpty || section.empty != nil else { return }
    h.section { h in
        h.h2(id: section.id) { $0.text(section.title) }
        if let lead = section.lead, !section.items.isEmpty { paragraph(lead, &h) }
        if !section.items.isEmpty {
            listing(section.items, here, &h)
        } else if let sentence = section.empty {
            paragraph(sentence, class: "tomt", &h)
        }
    }
}

func sections(_ list: [ShownSection], _ here: Here, _ h: inout HTML<Flow>) {
    for item in list { section(item, here, &h) }
}
