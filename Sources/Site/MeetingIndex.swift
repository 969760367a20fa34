import Records
import Text

/// The meetings of an archive by body and year (mötesregister), internal ones too: made once for the whole site.
struct MeetingIndex: Sendable {
    /// A meeting as lists show it; an internal one has no page and nothing but its date and body.
    struct Entry: Sendable, Hashable {
        /// Nil for an internal one.
        var meeting: RecordID?
        var body: RecordID
        var date: CivilDate
        var isCancelled: Bool
        /// Whether it was called off for another day, on which it has a file of its own.
        var isMoved = false
        var hasNotes: Bool

        /// Whether it has been held by a day. On the day itself its notes show that it has.
        func isHeld(by day: CivilDate) -> Bool { !isCancelled && (date < day || date == day && hasNotes) }

        /// Whether it lies ahead, and was not called off.
        func isToBeHeld(after day: CivilDate) -> Bool { !isCancelled && date >= day && !isHeld(by: day) }
    }

    /// All, oldest first.
    let entries: [Entry]
    let years: [Int]
    private let byBody: [RecordID: [Int]]
    /// Where in `entries` each year stands.
    private let byYear: [Int: Range<Int>]
    private let positions: [RecordID: Int]

    /// `hidden` are those whose notes are there and wait for approval.
    init(
        _ archive: Archive, internal internalMeetings: [PublicArchive.InternalMeeting], hidden: Set<RecordID> = []
    ) {
        var all: [Entry] = []
        for meeting in archive.meetings {
            guard let body = archive.record(of: meeting.body) else { continue }
            all.append(
                Entry(
                    meeting: meeting.head.id, body: body, date: meeting.date, isCancelled: meeting.cancellation != nil,
                    isMoved: meeting.wasMovedAway, hasNotes: meeting.hasNotes || hidden.contains(meeting.head.id)))
        }
        for meeting in internalMeetings {
            all.append(
                Entry(
                    meeting: nil, body: meeting.body, date: meeting.date, isCancelled: meeting.isCancelled,
                    hasNotes: meeting.hasNotes))
        }
        all.sort { ($0.date, $0.body, $0.meeting?.index ?? -1) < ($1.date, $1.body, $1.meeting?.index ?? -1) }
        var byBody: [RecordID: [Int]] = [:]
        var positions: [RecordID: Int] = [:]
        for (index, entry) in all.enumerated() {
            if let meeting = entry.meeting { positions[meeting] = byBody[entry.body, default: []].count }
            byBody[entry.body, default: []].append(index)
        }
        entries = all
        self.byBody = byBody
        self.positions = positions
        var years: [Int] = []
        var byYear: [Int: Range<Int>] = [:]
        for (index, entry) in all.enumerated() {
            let year = entry.date.year
            if years.last != year { years.append(year) }
            byYear[year] = (byYear[year]?.lowerBound ?? index)..<(index + 1)
        }
        self.years = years
        self.byYear = byYear
    }

    /// A year's meetings, oldest first.
    func meetings(of year: Int) -> ArraySlice<Entry> { entries[byYear[year] ?? 0..<0] }

    /// The day of the latest meeting that is not after a day.
    func lastDay(until date: CivilDate) -> CivilDate? { entries.last { $0.date <= date }?.date }

    /// A body's meetings, oldest first.
    func meetings(of body: RecordID) -> [Entry] { byBody[body, default: []].map { entries[$0] } }

    /// The bodies that have met or will meet.
    var bodies: [RecordID] { byBody.keys.sorted() }

    func hasMeetings(_ body: RecordID) -> Bool { byBody[body] != nil }

    /// The meetings of the same body right before and after one that has a page.
    func neighbours(of meeting: RecordID, body: RecordID) -> (previous: Entry?, next: Entry?) {
        guard let position = positions[meeting], let list = byBody[body] else { return (nil, nil) }
        let previous = position > 0 ? entries[list[position - 1]] : nil
        let next = position + 1 < list.count ? entries[list[position + 1]] : nil
        return (previous, next)
    }
}
