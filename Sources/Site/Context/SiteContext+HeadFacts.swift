import Records
import Text

extension SiteContext {
    /// What every record may say of itself in its head; kinds put their own before it.
    func commonFacts(_ head: RecordHead) -> [RecordFact] {
        var facts: [RecordFact] = []
        facts.add("Organ", head.body.map { [link($0)] } ?? [])
        facts.add("Område", links(head.areas))
        facts.add("Diarienummer", head.diaryNumber.map { [diaryLink($0)] } ?? [])
        facts.add("Ämnen", head.subjects)
        facts.add("Ansvarig", head.responsible)
        facts.add("Beslut", lines: head.decisions.map { shown($0) })
        facts.add("Svar på", head.answers.map { [link($0)] } ?? [])
        facts.add("Ersätter", head.replaces.map { [link($0)] } ?? [])
        facts.add("Ersatt av", replacements(of: head.id).map { link(to: $0) })
        facts.add("Ersätts av", replacements(of: head.id, ahead: true).map { link(to: $0) })
        facts.add("Publicerad", published(head))
        if let language = head.language, language != "sv" { facts.add("Språk", LanguageName.inSwedish(language)) }
        return facts
    }

    /// The day on which a record was published; nil where that lies ahead.
    func published(_ head: RecordHead) -> CivilDate? { head.published?.past(by: date) }

    /// What is said of a call (kallelse) to something other than a meeting.
    func facts(of call: Meeting.Call) -> [RecordFact] {
        var facts: [RecordFact] = []
        facts.add("Kallelse skickad", call.sent?.past(by: date))
        facts.add("Kallade", call.receivers.map { shown($0) })
        facts.add("Kallelsen skickades av", call.by.map { [link($0)] } ?? [])
        facts.add("Form", call.form?.capitalised)
        facts.add("Handlingar", links(call.documents))
        return facts
    }

    /// That the record was followed up as a whole, the latest first.
    func followUps(_ head: RecordHead, empty: String? = nil) -> ShownSection {
        let items = head.followUps.map { item in
            let meeting = item.meeting.flatMap { archive.record(of: $0) == nil ? nil : $0 }
            var shown = meeting.map { link($0) } ?? ShownLink("Uppföljning")
            if let record = archive.record(of: item.meeting), archive.part(of: item.meeting) == nil {
                shown = fullLink(to: record)
            }
            let isAhead = item.date > date
            return ListedItem(
                shown, date: item.date, tag: isAhead ? StatusTag("Planerad", .planned) : nil,
                note: isAhead ? nil : item.outcome)
        }
        return ShownSection("Uppföljningar", id: "_uppfoljningar", items: items.newestFirst, empty: empty)
    }
}
