import HTML
import Site
import Text

/// A sentence with its day marked up.
func sentence<Context: PhrasingContent>(_ sentence: DatedSentence, _ h: inout HTML<Context>) {
    h.text(sentence.before)
    if let day = sentence.date { date(day, &h) }
    h.text(sentence.after)
}

/// A decision as a line: `Kommunstyrelsen, 11 juni 2024, § 87, KS 2024/112`.
func decision<Context: PhrasingContent>(_ decision: ShownDecision, _ here: Here, _ h: inout HTML<Context>) {
    link(decision.by, here, &h)
    h.text(", ")
    date(decision.date, &h)
    if !decision.reference.isEmpty {
        h.text(", ")
        link(ShownLink(decision.reference, decision.destination), here, &h)
    } else if decision.destination != nil {
        h.text(", ")
        link(ShownLink("läs beslutet", decision.destination), here, &h)
    }
}

/// Several decisions, one a line.
func decisions(_ items: [ShownDecision], _ here: Here, _ h: inout HTML<Flow>) {
    if items.count == 1 {
        decision(items[0], here, &h)
    } else {
        h.ul { h in for item in items { h.li { decision(item, here, &$0) } } }
    }
}

extension HTML where Context == DescriptionList {
    mutating func row(_ term: String, _ day: CivilDate?) {
        guard let day else { return }
        row(term) { date(day, &$0) }
    }

    mutating func row(_ term: String, _ items: [ShownDecision], _ here: Here) {
        guard !items.isEmpty else { return }
        row(term) { decisions(items, here, &$0) }
    }

    /// Words in a sentence: `a, b och c`.
    mutating func row(_ term: String, _ words: [String]) {
        row(term, words.isEmpty ? nil : SwedishFormat.list(words).capitalised)
    }

    /// What every record's head says, beside the record's own keys.
    mutating func head(_ head: ShownHead, dated: String = "Datum", _ here: Here) {
        row("Organ", head.body, here)
        row(dated, head.date)
        if head.published != head.date { row("Publicerad", head.published) }
        row("Område", head.areas, here)
        row("Ämnen", head.subjects)
        row("Diarienummer", head.diaryNumber)
        row("Beslut", head.decisions, here)
        row("Svar på", head.answers, here)
        row("Ersätter", head.replaces, here)
        row("Ersatt av", head.replacedBy, here)
        row("Språk", head.language)
    }
}

/// That the record was followed up as a whole (uppföljningar), the newest first.
func followUps(_ items: [ShownHead.FollowUp], _ here: Here, _ h: inout HTML<Flow>) {
    guard !items.isEmpty else { return }
    h.h2(id: "_uppfoljningar") { $0.text("Uppföljningar") }
    h.ul(class: "poster") { h in
        for item in items {
            h.li { h in
                h.p(class: "post") { h in
                    date(item.date, &h)
                    if let meeting = item.meeting { link(meeting, here, &h) }
                    if item.isAhead { h.text(" (kommande)") }
                }
                if let outcome = item.outcome { h.p(class: "post-not") { $0.text(outcome) } }
            }
        }
    }
}

/// What leads here: the meetings where it was treated, then other pages.
func leads(_ leads: ShownLeads, noMeetings: String? = nil, _ here: Here, _ h: inout HTML<Flow>) {
    if !leads.meetings.isEmpty || noMeetings != nil {
        h.h2(id: "_moten") { $0.text("Möten där det har behandlats") }
        listing(leads.meetings, empty: noMeetings ?? "", here, &h)
    }
    if !leads.others.isEmpty {
        h.h2(id: "_hanvisar-hit") { $0.text("Sidor som hänvisar hit") }
        listing(leads.others, here, &h)
    }
}

/// What a picture, analysis or plan rests on (källor), and what was put aside and why.
func sources(_ items: [ShownSource], _ here: Here, _ h: inout HTML<Flow>) {
    guard !items.isEmpty else { return }
    let (used, aside) = (items.filter(\.isUsed), items.filter { !$0.isUsed })
    h.h2(id: "_kallor") { $0.text("Källor") }
    if !used.isEmpty { h.ul { h in for item in used { h.li { source(item, here, &$0) } } } }
    if !aside.isEmpty {
        h.h3(id: "_kallor-utan") { $0.text("Källor som inte har använts") }
        h.ul { h in for item in aside { h.li { source(item, here, &$0) } } }
    }
}

private func source(_ item: ShownSource, _ here: Here, _ h: inout HTML<Flow>) {
    link(item.name, here, &h)
    if let publisher = item.publisher { h.text(", \(publisher)") }
    if let day = item.date {
        h.text(", ")
        date(day, &h)
    } else {
        h.text(", inget datum angivet")
    }
    h.text(".")
    if let series = item.series {
        h.text(" Siffrorna: ")
        link(series, here, &h)
        h.text(".")
    }
    if !item.isUsed { h.text(item.reason.map { " Skäl: \($0)." } ?? " Inget skäl angivet.") }
}

/// A list under a heading, left out where it is empty.
func section(
    _ title: String, id: String, level: Int = 2, _ items: [ListedItem], _ here: Here, _ h: inout HTML<Flow>
) {
    guard !items.isEmpty else { return }
    h.heading(level: level, id: id) { $0.text(title) }
    listing(items, here, &h)
}
