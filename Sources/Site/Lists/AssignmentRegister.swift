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
            for case (let item, .assignment(let assignment)) in meeting.labels {
                guard let status = site.findings.assignments.status(of: site.archive.part(assignment.head)) else {
                    continue
                }
                let shown = site.shown(assignment)
                let giver = MeetingFact("Gavs", site.giver(meeting, item, assignment.head))
                var facts = [giver]
                for fact in shown.facts where fact.term != "Klart" { facts.append(fact) }
                let row = AssignmentsPage.Row(assignment: shown, facts: facts)
                counts[status.state, default: 0] += 1
                if status.state == .done || status.state == .closed {
                    finished.append(Entry(date: meeting.date, row: row))
                } else {
                    unfinished.append(Entry(date: meeting.date, row: row))
                }
            }
        }
        // What was given on one day keeps the order of the files.
        unfinished = unfinished.sorted(on: { $0.date })
        finished = finished.sorted(on: { $0.date })
    }

}
