import Text

/// Meetings that were moved and have a file for each of their two days (flyttade möten): both tell of one meeting. The file
/// of the new day is the meeting; the other is as one that was called off, so that nothing is counted or listed twice.
enum MovedMeetings {
    static func settled(_ decoded: [DecodedRecord?]) -> [DecodedRecord?] {
        let meetings = decoded.indices.compactMap { index -> (index: Int, meeting: Meeting)? in
            if case .meeting(let meeting)? = decoded[index]?.record { (index, meeting) } else { nil }
        }
        let moved = meetings.filter { $0.meeting.movedTo != nil || $0.meeting.plannedDate != nil }
        guard !moved.isEmpty else { return decoded }
        var byFile: [String: [(index: Int, meeting: Meeting)]] = [:]
        for item in meetings { byFile[item.meeting.dayName, default: []].append(item) }
        var result = decoded
        func others(of item: (index: Int, meeting: Meeting), on day: CivilDate) -> [(index: Int, meeting: Meeting)] {
            byFile[item.meeting.folderName + day.iso, default: []].filter { other in
                other.index != item.index && other.meeting.isExtra == item.meeting.isExtra
                    && other.meeting.head.publication == item.meeting.head.publication
            }
        }
        for item in moved where item.meeting.cancellation == nil {
            guard let day = item.meeting.movedTo, !others(of: item, on: day).isEmpty else { continue }
            result[item.index]?.record = .meeting(item.meeting.calledOff(movedTo: day))
        }
        // `planerat` of the new file names the old one's day. Where that has notes of its own there were two meetings.
        for item in moved where item.meeting.movedTo == nil {
            guard let planned = item.meeting.plannedDate else { continue }
            for other in others(of: item, on: planned) {
                let old = other.meeting
                guard old.movedTo == nil, old.cancellation == nil, !old.hasNotes else { continue }
                result[other.index]?.record = .meeting(old.calledOff(movedTo: item.meeting.date))
            }
        }
        return result
    }
}

extension Meeting {
    /// `moten/radet/2026-03-05`: without the word that may follow.
    fileprivate var dayName: String { folderName + (fileDay?.iso ?? "") }

    /// `moten/radet/`.
    fileprivate var folderName: String {
        head.name.lastIndex(of: "/").map { String(head.name[...$0]) } ?? ""
    }

    /// The day in the file's name.
    private var fileDay: CivilDate? {
        CivilDate(iso: String(head.name.dropFirst(folderName.count).prefix(10)))
    }

    /// The same meeting as it stood on its first day, which came to nothing.
    fileprivate func calledOff(movedTo day: CivilDate) -> Meeting {
        let first = fileDay ?? date
        var head = head
        head.date = first
        if head.title == "Möte \(SwedishFormat.date(date))" { head.title = "Möte \(SwedishFormat.date(first))" }
        var plan = plan
        plan.date = first
        if plan.plannedDate == first { plan.plannedDate = nil }
        plan.movedTo = day
        plan.cancellation = Cancellation(date: nil, reason: "Flyttat till \(SwedishFormat.date(day))", movedTo: day)
        return Meeting(head: head, body: body, plan: plan, notes: notes, lead: lead, items: items)
    }
}
