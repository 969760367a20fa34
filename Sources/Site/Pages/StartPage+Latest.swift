import Records
import Text

extension StartPage {
    /// What has happened last: what was published, followed up, corrected or taken down, with the kind in words.
    static func latest(_ site: SiteContext, count: Int = 8) -> [ListedItem] {
        var events: [ListedItem] = []
        for case let head? in site.archive.heads {
            if head.kind == .page || head.kind == .glossary || head.kind == .body || head.kind == .area { continue }
            if let withdrawal = head.withdrawal, withdrawal.date <= site.date {
                events.append(event(site, head, withdrawal.date, "Borttagen", withdrawal.reason))
                continue
            }
            for correction in head.corrections where correction.date <= site.date {
                events.append(event(site, head, correction.date, "Rättelse", correction.what))
            }
            if let meeting = site.archive.meeting(head.id) {
                if let event = event(site, meeting) { events.append(event) }
            } else if let called = site.archive.inspection(head.id)?.cancellation {
                let day = called.date ?? head.date
                if let day, day <= site.date {
                    events.append(event(site, head, day, head.kind.word.capitalised, "Besiktningen ställdes in."))
                }
            } else if let day = head.published ?? head.date, day <= site.date {
                events.append(event(site, head, day, head.kind.word.capitalised, nil))
            }
        }
        for plan in site.archive.plans where !site.isWithdrawn(plan.head) {
            for measure in plan.measures {
                let past = measure.followUps.filter { $0.date <= site.date }
                guard let last = past.last else { continue }
                var item = site.listed(measure)
                item.date = last.date
                item.note = "Åtgärden följdes upp."
                events.append(item)
            }
        }
        for promise in site.archive.promises where !site.isWithdrawn(promise.head) {
            let days = promise.undertakings.flatMap(\.followUps).map(\.date).filter { $0 <= site.date }
            if let last = days.max() {
                events.append(event(site, promise.head, last, "Uppföljning", "Medborgarlöftet följdes upp."))
            }
        }
        return Array(events.newestFirst.prefix(count))
    }

    private static func event(
        _ site: SiteContext, _ head: RecordHead, _ day: CivilDate, _ word: String, _ note: String?
    ) -> ListedItem {
        ListedItem(site.fullLink(to: head.id), date: day, tag: StatusTag(word, .plain), note: note)
    }

    /// What is newest of a meeting: approved, held, called off, or called.
    private static func event(_ site: SiteContext, _ meeting: Meeting) -> ListedItem? {
        let day: CivilDate?
        let what: String
        switch site.archive.state(of: meeting, on: site.date) {
        case .cancelled where meeting.wasMovedAway: return nil
        case .cancelled: (day, what) = (meeting.cancellation?.date, "Mötet ställdes in.")
        case .called: (day, what) = (meeting.call?.sent, "Kallelsen är skickad.")
        case .approved:
            (day, what) = (meeting.approvedOn, "Anteckningarna justerades.")
        case .notes: (day, what) = (meeting.date, "Anteckningar från mötet.")
        case .awaitingApproval: (day, what) = (meeting.date, "Mötet hölls. Anteckningarna är inte justerade.")
        case .notesMissing, .planned: return nil
        }
        guard let day, day <= site.date else { return nil }
        return event(site, meeting.head, day, "Möte", what)
    }
}
