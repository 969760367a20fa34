import Oversight
import Records
import Text

/// The register of assignments (uppdrag).
public struct AssignmentsPage: Sendable, Hashable {
    public var frame: PageFrame
    /// How many there are in each state, in words.
    public var count: String
    /// Late, open and ongoing ones, the oldest first.
    public var unfinished: [Row]
    /// Done and closed ones, the oldest first.
    public var finished: [Row]

    /// An assignment with the § that gave it.
    public struct Row: Sendable, Hashable {
        public var assignment: ShownAssignment
        /// Who gave it, to whom, and why.
        public var facts: [MeetingFact]
    }

    init(_ site: SiteContext) {
        var unfinished: [(CivilDate, Row)] = []
        var finished: [(CivilDate, Row)] = []
        var counts: [AssignmentStatus.State: Int] = [:]
        for meeting in site.archive.meetings {
            for (item, assignment) in meeting.assignments {
                guard let status = site.findings.assignments.status(of: site.archive.part(assignment.head)) else {
                    continue
                }
                let shown = site.shown(assignment)
                let giver = MeetingFact("Gavs", site.giver(meeting, item, assignment.head))
                let row = Row(assignment: shown, facts: [giver] + shown.facts.filter { $0.term != "Klart" })
                counts[status.state, default: 0] += 1
                if status.state == .done || status.state == .closed {
                    finished.append((meeting.date, row))
                } else {
                    unfinished.append((meeting.date, row))
                }
            }
        }
        self.unfinished = unfinished.sorted { $0.0 < $1.0 }.map(\.1)
        self.finished = finished.sorted { $0.0 < $1.0 }.map(\.1)
        count = Self.sentence(counts)
        frame = PageFrame(
            route: Route("/uppdrag/"), title: "Uppdrag",
            description: "Vem som ska göra vad till när, och vad som inte är gjort. \(site.configuration.name).",
            breadcrumbs: [site.startLink], section: "uppdrag",
            updated: site.meetings.entries.map(\.date).filter { $0 <= site.date }.max(),
            responsible: site.configuration.contact.name, dependsOnDate: true)
    }

    private static func sentence(_ counts: [AssignmentStatus.State: Int]) -> String {
        let total = counts.values.reduce(0, +)
        guard total > 0 else { return "Inga uppdrag har getts på något möte ännu." }
        let words: [(AssignmentStatus.State, String, String)] = [
            (.late, "försenat", "försenade"), (.open, "öppet", "öppna"), (.done, "klart", "klara"),
            (.closed, "avslutat utan åtgärd", "avslutade utan åtgärd"),
        ]
        let pieces = words.compactMap { state, one, many in
            counts[state].map { SwedishFormat.count($0, one, many) }
        }
        let sentence = "Av \(SwedishFormat.count(total, "uppdrag", "uppdrag")) "
        if let ongoing = counts[.ongoing] {
            guard !pieces.isEmpty else { return sentence + "pågår \(SwedishFormat.number(ongoing))." }
            return sentence + "är \(SwedishFormat.list(pieces)). \(SwedishFormat.number(ongoing)) pågår."
        }
        return sentence + "är " + SwedishFormat.list(pieces) + "."
    }
}

extension Meeting {
    /// The assignments in its notes, with the § each stands in.
    var assignments: [(item: AgendaItem?, assignment: Assignment)] {
        labels.compactMap { item, piece in
            if case .assignment(let assignment) = piece { (item, assignment) } else { nil }
        }
    }

    /// The pieces of its text, with the § each stands in.
    var labels: [(item: AgendaItem?, piece: AgendaItem.ItemContent)] {
        lead.map { (nil, $0) } + items.flatMap { item in item.content.map { (item, $0) } }
    }
}
