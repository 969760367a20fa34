import Documents
import Oversight
import Records
import Text

extension SiteContext {
    /// Everything that has a day, the oldest first: meetings, inspections, planned meetings, and deadlines ahead.
    func calendarEntries() -> [CalendarPage.Entry] {
        var entries = meetings.entries.map(calendarEntry)
        entries += archive.inspections.map(calendarEntry)
        entries += plannedMeetings()
        entries += deadlines()
        return entries.sorted(on: { $0.date })
    }

    private func calendarEntry(_ entry: MeetingIndex.Entry) -> CalendarPage.Entry {
        let name = title(of: entry.body)
        guard let meeting = entry.meeting.flatMap(archive.meeting) else {
            return CalendarPage.Entry(
                date: entry.date, link: ShownLink(name),
                tag: entry.isCancelled ? StatusTag("Inställt", .stopped) : nil, note: "Internt möte",
                isOver: entry.isHeld(by: date))
        }
        return CalendarPage.Entry(
            date: entry.date,
            link: ShownLink(
                meeting.isExtra ? "\(name), extra möte" : name, route(of: meeting.head.id).map { .page($0) }),
            tag: tag(of: meeting), note: timeAndPlace(meeting.time, meeting.place, meeting.cancellation),
            isOver: entry.isHeld(by: date))
    }

    private func calendarEntry(_ inspection: SafetyInspection) -> CalendarPage.Entry {
        let area = archive.record(of: inspection.area).map { title(of: $0) } ?? ""
        return CalendarPage.Entry(
            date: inspection.date,
            link: ShownLink(
                "Trygghetsbesiktning, \(area)", route(of: inspection.head.id).map { .page($0) }),
            tag: inspection.cancellation == nil ? nil : StatusTag("Inställd", .stopped),
            note: timeAndPlace(inspection.time, inspection.place, inspection.cancellation),
            isOver: inspection.isMade(by: date))
    }

    /// `Kl. 13.00–15.30. Kommunhuset, sal Älven`, or why it was called off.
    private func timeAndPlace(
        _ time: ClockRange?, _ place: String?, _ cancellation: Meeting.Cancellation?
    ) -> String? {
        if let cancellation { return cancellation.reason ?? "Inget skäl är angivet." }
        guard let time else { return place }
        var line = "K"
        line += Substring(SwedishFormat.time(time).utf8.dropFirst())
        if let place {
            line += ". "
            line += place
        }
        return line
    }

    /// Meetings ahead of an årsplan that no record has yet.
    private func plannedMeetings() -> [CalendarPage.Entry] {
        var seen: Set<String> = []
        return archive.reports.flatMap { report in
            report.plannedMeetings.compactMap { planned -> CalendarPage.Entry? in
                guard planned.date >= date, isToBeTold(planned) else { return nil }
                let body = archive.record(of: planned.body)
                if let body {
                    let isKnown = meetings.meetings(of: body).contains { entry in
                        entry.date == planned.date
                            || entry.meeting.flatMap(archive.meeting)?.plannedDate == planned.date
                    }
                    if isKnown { return nil }
                }
                let name = link(planned.body)
                guard seen.insert("\(planned.date.days) \(name.text)").inserted else { return nil }
                return CalendarPage.Entry(
                    date: planned.date, link: name, tag: StatusTag("Planerat", .plain),
                    note: "Står i \(report.head.title). Kallelsen är inte skickad än.")
            }
        }
    }

    /// A plan may name a body that was taken down, or go on beyond the day on which one ended: nobody meets then.
    func isToBeTold(_ planned: Report.PlannedMeeting) -> Bool {
        guard let body = archive.record(of: planned.body) else { return true }
        return !isWithdrawn(body) && archive.body(body)?.until.map { planned.date <= $0 } ?? true
    }

    /// The last days ahead of measures, undertakings and assignments that are not done.
    private func deadlines() -> [CalendarPage.Entry] {
        var entries: [CalendarPage.Entry] = []
        func add(_ head: PartHead, _ last: CivilDate, _ what: String) {
            let part = archive.part(head)
            entries.append(
                CalendarPage.Entry(
                    date: last, link: ShownLink(name(of: part), destination(of: part)), tag: nil,
                    note: "\(what) senast den här dagen."))
        }
        func ahead(_ last: CivilDate?) -> CivilDate? { last.flatMap { $0 >= date ? $0 : nil } }
        func isOpen(_ state: Progress.State?) -> Bool { state != .done && state != .stopped }
        for plan in archive.plans where !isWithdrawn(plan.head) {
            for measure in plan.measures {
                guard let last = ahead(measure.deadline?.lastDay), isOpen(Progress(measure, on: date).state) else {
                    continue
                }
                add(measure.head, last, "Åtgärden ska vara klar")
            }
        }
        for promise in archive.promises where !isWithdrawn(promise.head) {
            for undertaking in promise.undertakings {
                guard let last = ahead(undertaking.deadline?.lastDay),
                    isOpen(Progress(undertaking, on: date).state)
                else { continue }
                add(undertaking.head, last, "Åtagandet ska vara klart")
            }
        }
        for meeting in archive.meetings {
            for case .assignment(let assignment) in meeting.pieces {
                guard let last = ahead(assignment.due?.last),
                    let status = findings.assignments.status(of: archive.part(assignment.head)),
                    status.state == .open || status.state == .ongoing
                else { continue }
                add(assignment.head, last, "Uppdraget ska vara klart")
            }
        }
        return entries
    }
}
