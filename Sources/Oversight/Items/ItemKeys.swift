import Records
import Text

/// Looks up what an item says under a key or field of the grammar (`där`, `kräver`, `räknas-från`).
///
/// What an entry says happened on a day ahead has not happened: it is as if it were not there.
struct ItemKeys {
    let archive: Archive
    let date: CivilDate

    /// Whether the item has the value that each condition of `där` asks for.
    func meets(_ conditions: [Rule.Condition], _ item: CountedItem) -> Bool {
        conditions.allSatisfy { condition in
            values(condition.key, item).contains { $0.holds(condition.value) }
        }
    }

    /// What stands under a key; `list.key` gives one value for each item of the list.
    func values(_ key: String, _ item: CountedItem) -> [KeyValue] {
        let pieces = key.split(separator: ".", maxSplits: 1).map(String.init)
        if pieces.count == 2, let nested = nested(pieces[0], pieces[1], item) { return nested }
        return [value(key, item)]
    }

    func value(_ key: String, _ item: CountedItem) -> KeyValue {
        let found = own(key, item) ?? item.head(in: archive).map { common(key, $0) } ?? .absent
        return found == .absent && saysNone(key, item) ? .explicitNone : found
    }

    /// Whether the key or field says `inga`.
    private func saysNone(_ key: String, _ item: CountedItem) -> Bool {
        switch item.source {
        case .measure(let plan, let index):
            return archive.plans[plan].measures[index].saidNone.contains { $0.lowercased() == key.lowercased() }
        case .meeting(let index) where key == "handlingar":
            return archive.meetings[index].call?.saysNoDocuments ?? false
        case .undertaking, .finding, .measureFollowUp, .undertakingFollowUp, .recordFollowUp, .assignment, .reportBack,
            .seat, .indicator:
            return false
        default: return item.head(in: archive)?.saidNone.contains(key) ?? false
        }
    }

    func words(_ link: Link?) -> KeyValue { KeyValue(link.map { name($0) }) }
    func words(_ links: [Link]) -> KeyValue { KeyValue(links.map { name($0) }) }

    /// A body, area or seat by its short id; anything else as it is written.
    func name(_ link: Link) -> String {
        switch archive.target(link) {
        case .record(let record):
            guard let head = archive.head(record), head.kind == .body || head.kind == .area else { break }
            return head.name.split(separator: "/").last.map(String.init) ?? head.name
        case .seat(let body, let seat): return archive.body(body).map { $0.seats[seat].id } ?? ""
        default: break
        }
        return archive.reference(link)?.text ?? ""
    }

    /// The key of what the item is itself; nil where only the record's common keys are left.
    private func own(_ key: String, _ item: CountedItem) -> KeyValue? {
        switch item.source {
        case .meeting(let index): meeting(key, archive.meetings[index])
        case .picture(let index): picture(key, archive.pictures[index])
        case .analysis(let index): analysis(key, archive.analyses[index])
        case .plan(let index): plan(key, archive.plans[index])
        case .promise(let index): promise(key, archive.promises[index])
        case .agreement(let index): agreement(key, archive.agreements[index])
        case .inspection(let index): inspection(key, archive.inspections[index])
        case .survey(let index): survey(key, archive.surveys[index])
        case .report(let index): report(key, archive.reports[index])
        case .document(let index): document(key, archive.documents[index])
        case .measure(let plan, let index): measure(key, archive.plans[plan].measures[index])
        case .undertaking(let promise, let index): undertaking(key, archive.promises[promise].undertakings[index])
        case .finding(let inspection, let index): finding(key, archive.inspections[inspection].findings[index])
        case .measureFollowUp(let plan, let measure, let turn):
            followUp(key, archive.plans[plan].measures[measure].followUps[turn])
        case .undertakingFollowUp(let promise, let undertaking, let turn):
            followUp(
                key, archive.promises[promise].undertakings[undertaking].followUps[turn], archive.promises[promise])
        case .recordFollowUp(let record, let turn):
            archive.head(record).flatMap { followUp(key, $0.followUps[turn]) }
        case .assignment(let assignment): self.assignment(key, assignment)
        case .reportBack(let report): reportBack(key, report)
        case .seat(let body, let index): seat(key, archive.bodies[body].seats[index])
        case .indicator: nil
        }
    }

    /// The keys of every record.
    private func common(_ key: String, _ head: RecordHead) -> KeyValue {
        switch key {
        case "titel": KeyValue(head.title)
        case "datum": KeyValue(head.date)
        case "diarienummer": KeyValue(head.diaryNumber)
        case "sammanfattning": KeyValue(head.summary)
        case "organ": words(head.body)
        case "område": words(head.areas)
        case "ämnen": KeyValue(head.subjects)
        case "ansvarig": KeyValue(head.responsible)
        case "publicerad": KeyValue(head.published?.past(by: date))
        case "beslut": KeyValue(head.decisions.filter { $0.date <= date }.map { $0.date.iso })
        case "svar-på": words(head.answers)
        case "uppföljningar": KeyValue(head.followUps.filter { $0.date <= date }.map { $0.date.iso })
        case "ersätter": words(head.replaces)
        default: .absent
        }
    }

    /// One value for each item of a list (`källor.datum`), or the key of a mapping (`kallelse.skickad`).
    private func nested(_ list: String, _ key: String, _ item: CountedItem) -> [KeyValue]? {
        switch (list, item.source) {
        case ("kallelse", .meeting(let index)): return [call(key, archive.meetings[index].call)]
        case ("kallelse", .inspection(let index)): return [call(key, archive.inspections[index].call)]
        case ("kallelse", .report(let index)): return [call(key, archive.reports[index].call)]
        case ("källor", .picture(let index)): return sources(key, archive.pictures[index].sources)
        case ("källor", .analysis(let index)): return sources(key, archive.analyses[index].sources)
        case ("källor", .plan(let index)): return sources(key, archive.plans[index].sources)
        case ("beslutad", .plan(let index)): return [decision(key, archive.plans[index].decided)]
        case ("beslutad", .report(let index)): return [decision(key, archive.reports[index].decided)]
        case ("period", _), ("giltig", _):
            let span = period(list, item)
            return [key == "från" ? KeyValue(span?.first) : key == "till" ? KeyValue(span?.last) : .absent]
        case ("frågor", .survey(let index)):
            return archive.surveys[index].questions.map { question in
                switch key {
                case "id": KeyValue(question.id)
                case "text": KeyValue(question.text)
                case "data": words(question.data)
                case "kolumn": KeyValue(question.column)
                default: .absent
                }
            }
        case ("inbjudna", .meeting(let index)):
            return archive.meetings[index].invited.map { KeyValue(key == "vem" ? $0.who : $0.reason) }
        case ("delgivet", .meeting(let index)): return dispatches(key, archive.meetings[index].served)
        case ("expedierat", .meeting(let index)): return dispatches(key, archive.meetings[index].dispatched)
        case ("expedierat", .inspection(let index)): return dispatches(key, archive.inspections[index].dispatched)
        case ("expedierat", .report(let index)): return dispatches(key, archive.reports[index].dispatched)
        case ("anmält", .meeting(let index)): return notifications(key, archive.meetings[index].notified)
        case ("anmält", .report(let index)): return notifications(key, archive.reports[index].notified)
        default: return nil
        }
    }

    func period(_ key: String, _ item: CountedItem) -> DatePeriod? {
        switch (key, item.source) {
        case ("giltig", .agreement(let index)): archive.agreements[index].validity
        case ("giltig", .document(let index)): archive.documents[index].validity
        case ("period", .picture(let index)): archive.pictures[index].period
        case ("period", .analysis(let index)): archive.analyses[index].period
        case ("period", .plan(let index)): archive.plans[index].period
        case ("period", .promise(let index)): archive.promises[index].period
        case ("period", .report(let index)): archive.reports[index].period
        case ("period", .survey(let index)): archive.surveys[index].period
        case ("period", .undertakingFollowUp(let promise, let undertaking, let turn)):
            archive.promises[promise].undertakings[undertaking].followUps[turn].period
        default: nil
        }
    }

    private func call(_ key: String, _ call: Meeting.Call?) -> KeyValue {
        switch key {
        case "skickad": KeyValue(call?.sent?.past(by: date))
        case "av": words(call?.by)
        case "form": KeyValue(call?.form)
        case "till": KeyValue(call?.receivers.map { receiver($0) } ?? [])
        case "handlingar": words(call?.documents ?? [])
        default: .absent
        }
    }

    private func sources(_ key: String, _ sources: [Source]) -> [KeyValue] {
        sources.map { source in
            switch key {
            case "namn": KeyValue(source.name)
            case "utgivare": KeyValue(source.publisher)
            case "datum": KeyValue(source.date)
            case "data": words(source.data)
            case "post": words(source.record)
            case "länk": KeyValue(source.link)
            case "skäl": KeyValue(source.reason)
            default: .absent
            }
        }
    }

    private func decision(_ key: String, _ decision: Decision?) -> KeyValue {
        let decision = decision.flatMap { $0.date <= date ? $0 : nil }
        return switch key {
        case "av": words(decision?.by)
        case "datum": KeyValue(decision?.date)
        case "paragraf": KeyValue(decision?.paragraph)
        case "diarienummer": KeyValue(decision?.diaryNumber)
        case "länk": KeyValue(decision?.link)
        default: .absent
        }
    }

    /// Who got it: a group by its word, a body or seat by its id.
    func receiver(_ receiver: Meeting.Receiver) -> String {
        switch receiver {
        case .group(let word): word
        case .link(let link): name(link)
        }
    }

    /// The day on which it went to `key`; nothing where it went elsewhere.
    private func dispatches(_ key: String, _ dispatches: [Meeting.Dispatch]) -> [KeyValue] {
        [KeyValue(dispatches.past(by: date).first { receiver($0.to) == key }?.date)]
    }

    private func notifications(_ key: String, _ notifications: [Meeting.Notification]) -> [KeyValue] {
        [KeyValue(notifications.past(by: date).first { name($0.to) == key }?.date)]
    }
}
