import Documents
import Oversight
import Records
import Text

/// An assignment (uppdrag) as pages show it: what, to whom, by when, and where it is now.
public struct ShownAssignment: Sendable, Hashable {
    public var text: String
    /// Its place in the notes.
    public var place: Destination?
    /// Nil where it was given in no notes yet.
    public var tag: StatusTag?
    /// `Klart senast 15 maj 2025.`, or that the day has passed.
    public var due: [ShownPhrase]
    /// Receiver, causes, measures and reports, each with a way there.
    public var facts: [MeetingFact]
    /// The reports back, the oldest first, as sentences.
    public var reports: [[ShownPhrase]]
}

extension SiteContext {
    /// An assignment and what came of it until the day.
    func shown(_ assignment: Assignment) -> ShownAssignment {
        let part = archive.part(assignment.head)
        let status = findings.assignments.status(of: part)
        let reports = (status?.reports ?? []).map { report -> [ShownPhrase] in
            let body = archive.meeting(report.meeting).flatMap { archive.record(of: $0.body) }.map { title(of: $0) }
            let place = archive.parent(of: report.part).flatMap { archive.agendaItem($0) }.map { ", § \($0.number)" }
            return [
                .link(
                    ShownLink(
                        "Redovisat \(SwedishFormat.date(report.date))"
                            + (body.map { " i \($0)" } ?? "") + (place ?? ""), destination(of: report.part))),
                .text(report.status.map { ": \($0)." } ?? "."),
            ]
        }
        return ShownAssignment(
            text: assignment.head.title.plain, place: destination(of: part), tag: status.map(tag),
            due: due(assignment, status), facts: facts(of: assignment), reports: reports)
    }

    private func facts(of assignment: Assignment) -> [MeetingFact] {
        var facts: [MeetingFact] = []
        facts.reserveCapacity(4)
        facts.append(
            MeetingFact("Till", links(assignment.receivers)) ?? MeetingFact("Till", ["Ingen mottagare angiven"]))
        facts.append(MeetingFact("Klart", [.text(assignment.due.map(deadline) ?? "Inget datum angivet")]))
        if let causes = MeetingFact("Orsak", links(assignment.causes)) { facts.append(causes) }
        if let measures = MeetingFact("Åtgärd", links(assignment.measures)) { facts.append(measures) }
        return facts
    }

    private func deadline(_ period: DatePeriod) -> String {
        let last = "senast \(SwedishFormat.date(period.last))"
        return period.form == .day ? last : "\(SwedishFormat.period(period)) (\(last))"
    }

    private func due(_ assignment: Assignment, _ status: AssignmentStatus?) -> [ShownPhrase] {
        guard let last = assignment.due?.last else { return ["Inget datum angivet."] }
        switch status?.state {
        case .late:
            return [
                "Skulle vara klart ", .day(last), status?.reports.isEmpty == true ? ". Ingen redovisning finns." : ".",
            ]
        case .done where status?.wasLate == true, .closed where status?.wasLate == true:
            return ["Skulle vara klart ", .day(last), ", redovisades senare."]
        case .ongoing where last < date: return ["Skulle vara klart ", .day(last), ", men pågår än."]
        case .done, .closed: return ["Redovisat i tid. Sista dagen var ", .day(last), "."]
        default: return ["Klart senast ", .day(last), "."]
        }
    }

    func tag(_ status: AssignmentStatus) -> StatusTag {
        switch status.state {
        case .late: StatusTag("Försenat", .late)
        case .open: StatusTag("Öppet", .planned)
        case .ongoing: StatusTag("Pågår", .ongoing)
        case .done: StatusTag("Klart", .done)
        case .closed: StatusTag("Avslutat utan åtgärd", .stopped)
        }
    }
}
