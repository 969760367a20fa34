public import Text

/// Meetings and inspections that are called off on a day to come (framtida inställelser): until that day they are planned as
/// before, for what is dated ahead counts for nothing.
enum CancellationsAhead {
    /// The records as they stand on `date`; nil where that is as they are.
    static func undone(_ decoded: [DecodedRecord?], on date: CivilDate) -> [DecodedRecord?]? {
        var result: [DecodedRecord?]?
        for index in decoded.indices {
            let record: Record
            switch decoded[index]?.record {
            case .meeting(let meeting) where meeting.isToBeCancelled(after: date):
                record = .meeting(meeting.notCalledOff())
            case .safetyInspection(let inspection) where inspection.cancellation?.holds(on: date) == false:
                record = .safetyInspection(inspection.notCalledOff())
            default: continue
            }
            if result == nil { result = decoded }
            result?[index]?.record = record
        }
        return result
    }
}

extension Meeting.Cancellation {
    /// Whether it was called off by a day. One without a day of its own always was.
    public func holds(on day: CivilDate) -> Bool { date.map { $0 <= day } ?? true }
}

extension Meeting {
    /// That it was called off, as known on a day.
    public func cancellation(on day: CivilDate) -> Cancellation? {
        cancellation.flatMap { $0.holds(on: day) ? $0 : nil }
    }

    /// Whether it has been held by a day. On the day itself its notes show that it has.
    public func isHeld(by day: CivilDate) -> Bool {
        cancellation(on: day) == nil && (date < day || date == day && hasNotes)
    }

    fileprivate func isToBeCancelled(after day: CivilDate) -> Bool { cancellation?.holds(on: day) == false }

    /// The same meeting before it was called off; one that had been moved stood on its new day.
    fileprivate func notCalledOff() -> Meeting {
        var head = head
        var plan = plan
        plan.cancellation = nil
        if let day = plan.movedTo, day != plan.date {
            if head.title == "Möte \(SwedishFormat.date(plan.date))" {
                head.title = "Möte \(SwedishFormat.date(day))"
            }
            if plan.plannedDate == nil { plan.plannedDate = plan.date }
            head.date = day
            plan.date = day
        }
        return Meeting(head: head, body: body, plan: plan, notes: notes, lead: lead, items: items)
    }
}

extension SafetyInspection {
    /// That it was called off, as known on a day.
    public func cancellation(on day: CivilDate) -> Meeting.Cancellation? {
        cancellation.flatMap { $0.holds(on: day) ? $0 : nil }
    }

    /// Whether it has been made by a day. On the day itself what was seen shows that it has.
    public func isMade(by day: CivilDate) -> Bool {
        cancellation(on: day) == nil && (date < day || date == day && !findings.isEmpty)
    }

    fileprivate func notCalledOff() -> SafetyInspection { copy(cancellation: nil, findings: findings) }

    /// The same inspection before the round.
    func notMade() -> SafetyInspection { copy(cancellation: cancellation, findings: []) }

    private func copy(cancellation: Meeting.Cancellation?, findings: [Finding]) -> SafetyInspection {
        SafetyInspection(
            head: head, area: area, date: date, season: season, seasonSpan: seasonSpan, participants: participants,
            route: route, followsUp: followsUp, owner: owner, call: call, dispatched: dispatched, time: time,
            place: place, cancellation: cancellation, findings: findings, content: content)
    }
}
