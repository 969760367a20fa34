import Records
import Text

/// `utlösare`: what must be done when something happens.
extension RuleJudge {
    static let trigger = RuleJudge(.trigger) { applied in
        guard let answer = TriggerAnswer(applied) else { return [] }
        let within = applied.parameters.duration("inom")
        return TriggerEvents(applied: applied).all().compactMap { event in
            let due = within?.after(event.day)
            guard event.day <= applied.date, applied.holds(on: due ?? event.day) else { return nil }
            return answer.verdict(event, due: due)
        }
    }
}

/// Something that asks for an answer (händelse): when, which record holds it, and the items that it is about.
struct TriggerEvent {
    var day: CivilDate
    var subject: Place?
    var words: String
    var items: [CountedItem] = []
    var request: Body.RequestedMeeting?
}

/// What sets the rule off (`när`).
struct TriggerEvents {
    let applied: AppliedRule

    func all() -> [TriggerEvent] {
        switch applied.parameters.value("när") {
        case .map(let entries):
            entries.flatMap { entry -> [TriggerEvent] in
                let value = entry.value.value.text ?? ""
                switch entry.keyText {
                case "begärt": return requests(value)
                case "uppföljning": return followUps(value)
                default: return []
                }
            }
        case .text(let text): records(text)
        default: []
        }
    }

    /// Requests by as many members as the rule asks for: exactly half is not `mer än hälften`.
    private func requests(_ threshold: String) -> [TriggerEvent] {
        applied.body.requestedMeetings.compactMap { request in
            let isEnough =
                MemberShare(threshold)?.isReached(by: request.by, of: request.memberCount)
                ?? Int(threshold).map { request.by >= $0 } ?? false
            guard isEnough else { return nil }
            return TriggerEvent(
                day: request.date, subject: .record(applied.body.head.id),
                words: "\(request.by) av \(request.memberCount) ledamöter begärde ett möte "
                    + SwedishFormat.date(request.date), request: request)
        }
    }

    /// Follow-ups of records of a kind (`överenskommelse`) as wholes.
    private func followUps(_ word: String) -> [TriggerEvent] {
        guard let kind = ItemKind(rawValue: word) else { return [] }
        return applied.items(kind).flatMap { item in
            applied.index.items(.followUp, under: item.place).compactMap { followUp in
                guard case .recordFollowUp = followUp.source else { return nil }
                return TriggerEvent(
                    day: followUp.date, subject: item.named,
                    words: "\(applied.title(of: item)) följdes upp \(SwedishFormat.date(followUp.date))",
                    items: [item])
            }
        }
    }

    /// Records of a kind by their day, or (`medborgarlöfte.period.till`) by a day that they name; parts by their record.
    private func records(_ text: String) -> [TriggerEvent] {
        let pieces = text.split(separator: ".", maxSplits: 1).map(String.init)
        guard let first = pieces.first, let kind = ItemKind(rawValue: first) else { return [] }
        var events: [TriggerEvent] = []
        var places: [Place: Int] = [:]
        for item in applied.items(kind) where item.exists && item.cancellation == nil {
            var day = item.date
            if pieces.count == 2 {
                guard case .day(let named)? = applied.keys.values(pieces[1], item).first else { continue }
                day = named
            }
            // Of a meeting nothing is asked before it was held.
            let isThere =
                kind == .meeting || kind == .extraMeeting ? applied.isOver(item) : item.happened <= applied.date
            guard day <= applied.date, isThere else { continue }
            let subject = item.place.record.map { Place.record($0) }
            // Findings of one inspection are one trigger: the record that holds them.
            if let subject, case .part = item.place, let known = places[subject], events[known].day == day {
                events[known].items.append(item)
                continue
            }
            if let subject { places[subject] = events.count }
            events.append(
                TriggerEvent(
                    day: day, subject: item.isInternal ? nil : subject, words: words(item, kind, day, pieces),
                    items: [item]))
        }
        return events
    }

    private func words(_ item: CountedItem, _ kind: ItemKind, _ day: CivilDate, _ pieces: [String]) -> String {
        let what = item.isInternal ? "Internt möte" : item.head(in: applied.archive)?.title ?? kind.rawValue
        if pieces.count == 2 {
            let end = pieces[1].hasSuffix(".till") ? "sista dagen var" : "dagen var"
            return "\(what): \(end) \(SwedishFormat.date(day))"
        }
        return item.isInternal || kind.isOfMeetings ? what : "\(what), \(SwedishFormat.date(day))"
    }
}
