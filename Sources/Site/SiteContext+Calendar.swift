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
        return entries.enumerated().sorted {
            ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
        }.map(\.element)
    }

    private func calendarEntry(_ entry: MeetingIndex.Entry) -> CalendarPage.Entry {
        let name = title(of: entry.body)
        guard let meeting = entry.meeting.flatMap(archive.meeting) else {
            return CalendarPage.Entry(
                date: entry.date, link: ShownLink(name),
                tag: entry.isCancelled ? StatusTag("Inställt", .stopped) : nil, note: "Internt möte")
        }
        return CalendarPage.Entry(
            date: entry.date,
            link: ShownLink(
                meeting.isExtra ? "\(name), extra möte" : name, route(of: meeting.head.id).map { .page($0) }),
            tag: tag(of: meeting), note: timeAndPlace(meeting.time, meeting.place, meeting.cancellation))
    }

    private func calendarEntry(_ inspection: SafetyInspection) -> CalendarPage.Entry {
        let area = archive.record(of: inspection.area).map { title(of: $0) } ?? ""
        return CalendarPage.Entry(
            date: inspection.date,
            link: ShownLink(
                "Trygghetsbesiktning, \(area)", route(of: inspection.head.id).map { .page($0) }),
            tag: inspection.cancellation == nil ? nil : StatusTag("Inställd", .stopped),
            note: timeAndPlace(inspection.time, inspection.place, inspection.cancellation))
    }

    /// `Kl. 13.00–15.30. Kommunhuset, sal Älven`, or why it was called off.
    private func timeAndPlace(
        _ time: ClockRange?, _ place: String?, _ cancellation: Meeting.Cancellation?
    ) -> String? {
        if let cancellation { return cancellation.reason ?? "Inget skäl är angivet." }
        let clock = time.map { "K" + SwedishFormat.time($0).dropFirst() }
        let pieces = [clock, place].compactMap { $0 }
        return pieces.isEmpty ? nil : pieces.joined(separator: ". ")
    }

    /// Meetings ahead of an årsplan that no record has yet.
    private func plannedMeetings() -> [CalendarPage.Entry] {
        var seen: Set<String> = []
        return archive.reports.flatMap { report in
            report.plannedMeetings.compactMap { planned -> CalendarPage.Entry? in
                guard planned.date >= date else { return nil }
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

    /// The last days ahead of measures, undertakings and assignments that are not done.
    private func deadlines() -> [CalendarPage.Entry] {
        var entries: [CalendarPage.Entry] = []
        func add(_ head: PartHead, _ last: CivilDate?, _ what: String) {
            guard let last, last >= date else { return }
            let part = archive.part(head)
            entries.append(
                CalendarPage.Entry(
                    date: last, link: ShownLink(name(of: part), destination(of: part)), tag: nil,
                    note: "\(what) senast den här dagen."))
        }
        func isOpen(_ state: Progress.State?) -> Bool { state != .done && state != .stopped }
        for plan in archive.plans where plan.head.withdrawal == nil {
            for measure in plan.measures where isOpen(Progress(measure, on: date).state) {
                add(measure.head, measure.deadline?.lastDay, "Åtgärden ska vara klar")
            }
        }
        for promise in archive.promises where promise.head.withdrawal == nil {
            for undertaking in promise.undertakings where isOpen(Progress(undertaking, on: date).state) {
                add(undertaking.head, undertaking.deadline?.lastDay, "Åtagandet ska vara klart")
            }
        }
        for meeting in archive.meetings {
            for (_, assignment) in meeting.assignments {
                guard let status = findings.assignments.status(of: archive.part(assignment.head)),
                    status.state == .open || status.state == .ongoing
                else { continue }
                add(assignment.head, assignment.due?.last, "Uppdraget ska vara klart")
            }
        }
        return entries
    }
}
