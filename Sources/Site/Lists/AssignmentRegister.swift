import Oversight
import Records
import Text

/// All assignments with their meetings' days (uppdragsregister): what is not done, and what is.
struct AssignmentRegister {
    /// The oldest first.
    private(set) var unfinished: [Entry] = []
    private(set) var finished: [Entry] = []
    private(set) var counts: [AssignmentStatus.State: Int] = [:]

    struct Entry {
        /// The day of the meeting that gave it.
        var date: CivilDate
        var row: AssignmentsPage.Row
    }

    init(_ site: SiteContext) {
        for meeting in site.archive.meetings {
            for (item, assignment) in meeting.assignments {
                guard let status = site.findings.assignments.status(of: site.archive.part(assignment.head)) else {
                    continue
                }
                let shown = site.shown(assignment)
                let giver = MeetingFact("Gavs", site.giver(meeting, item, assignment.head))
                let row = AssignmentsPage.Row(
                    assignment: shown, facts: [giver] + shown.facts.filter { $0.term != "Klart" })
                counts[status.state, default: 0] += 1
                if status.state == .done || status.state == .closed {
                    finished.append(Entry(date: meeting.date, row: row))
                } else {
                    unfinished.append(Entry(date: meeting.date, row: row))
                }
            }
        }
        unfinished = Self.sorted(unfinished)
        finished = Self.sorted(finished)
    }

    /// By day; what was given on one day keeps the order of the files.
    private static func sorted(_ entries: [Entry]) -> [Entry] {
        entries.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    }
}
