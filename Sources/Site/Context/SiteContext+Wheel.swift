import Oversight
import Records
import Text

/// What the year wheel shows (årshjul): the year's days, and what the rules ask for in it.
extension SiteContext {
    /// The years that have a wheel: those with meetings or inspections, and the one of the day.
    var wheelYears: [Int] {
        Set(meetings.years + archive.inspections.map(\.date.year) + [date.year]).sorted(by: >)
    }

    /// The wheel of the day's year lies at `/arshjul/`, the others below it.
    func wheelRoute(of year: Int) -> Route { year == date.year ? Route("/arshjul/") : Route("/arshjul/\(year)/") }

    func wheelEntries(of year: Int) -> [WheelEntry] {
        // One that was moved to a day with a file of its own stands there, with the day that it was planned for.
        var entries = meetings.meetings(of: year).filter { !$0.isMoved }.map(wheelEntry)
        entries += archive.inspections.filter { $0.date.year == year }.map { inspection in
            let area = archive.record(of: inspection.area).map { title(of: $0) } ?? ""
            return WheelEntry(
                date: inspection.date, ring: .inspections,
                state: inspection.cancellation != nil ? .cancelled : inspection.isMade(by: date) ? .done : .planned,
                link: ShownLink("Trygghetsbesiktning, \(area)", route(of: inspection.head.id).map { .page($0) }),
                note: inspection.cancellation.map { $0.reason ?? "Inget skäl är angivet" })
        }
        for case let head? in archive.heads {
            switch head.kind {
            case .situationPicture, .causeAnalysis, .actionPlan, .report: break
            default: continue
            }
            guard let day = archive.plan(head.id)?.decided?.date ?? head.date, day.year == year, !isWithdrawn(head)
            else { continue }
            entries.append(
                WheelEntry(
                    date: day, ring: .documents, state: day > date ? .planned : .done, link: link(to: head.id)))
        }
        entries += plannedByReports(in: year)
        return entries.sorted(on: { Int($0.date.days) * 8 + $0.ring.rawValue })
    }

    private func wheelEntry(_ entry: MeetingIndex.Entry) -> WheelEntry {
        let name = title(of: entry.body)
        let meeting = entry.meeting.flatMap(archive.meeting)
        var note = entry.meeting == nil ? "internt möte" : nil
        if let planned = meeting?.plannedDate, planned != entry.date {
            note = "planerat till \(SwedishFormat.date(planned))"
        }
        if let cancelled = meeting?.cancellation { note = cancelled.reason ?? "inget skäl är angivet" }
        let own: Route? = entry.meeting.flatMap { route(of: $0) }
        return WheelEntry(
            date: entry.date, ring: .meetings,
            state: entry.isCancelled ? .cancelled : entry.isHeld(by: date) ? .done : .planned,
            link: ShownLink(
                meeting?.isExtra == true ? "\(name), extra möte" : name,
                own.map { .page($0) }), note: note)
    }

    /// Meetings of a yearly plan that came to nothing that the site has, or have not come yet.
    private func plannedByReports(in year: Int) -> [WheelEntry] {
        var seen: Set<String> = []
        return archive.reports.filter { !isWithdrawn($0.head) }.flatMap { report in
            report.plannedMeetings.compactMap { planned -> WheelEntry? in
                guard planned.date.year == year, isToBeTold(planned) else { return nil }
                if let body = archive.record(of: planned.body) {
                    let isKnown = meetings.meetings(of: body).contains { entry in
                        entry.date == planned.date
                            || entry.meeting.flatMap(archive.meeting)?.plannedDate == planned.date
                    }
                    if isKnown { return nil }
                }
                let name = link(planned.body)
                guard seen.insert("\(planned.date.days) \(name.text)").inserted else { return nil }
                let note =
                    planned.date >= date
                    ? "står i \(report.head.title)" : "stod i \(report.head.title); inget möte finns på webbplatsen"
                return WheelEntry(date: planned.date, ring: .meetings, state: .planned, link: name, note: note)
            }
        }
    }

    /// What must be done by a day of the month, by the rules: the sentence, whose it is, and how it went.
    func wheelDuties(of year: Int) -> [YearWheelPage.Duty] {
        findings.judgements.all.compactMap { judgement in
            guard let due = judgement.due, due.year == year,
                judgement.isUndecided || [.count, .coverage, .freshness, .validity].contains(judgement.kind)
            else { return nil }
            let body = title(of: judgement.body)
            let subject = judgement.area.map { link(to: $0).text } ?? judgement.subject.flatMap { link($0) }?.text
            return YearWheelPage.Duty(
                due: due,
                link: ShownLink(
                    judgement.quote ?? judgement.kind.explanation,
                    route(of: judgement.rule.document).map { .page($0, fragment: judgement.rule.id) }),
                whose: subject.map { "\(body), \($0)" } ?? body, tag: judgement.outcome.tag)
        }.sorted(on: { $0.due })
    }
}
