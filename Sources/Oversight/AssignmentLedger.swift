public import Records
public import Text

/// Follows every assignment that the archive's notes give (uppföljning av uppdrag).
public struct AssignmentLedger: Sendable {
    /// In the order of meetings, and of the notes within each.
    public let statuses: [AssignmentStatus]
    private let byPart: [PartID: Int]

    public init(_ archive: Archive, on date: CivilDate) {
        var reports: [PartID: [AssignmentStatus.Report]] = [:]
        var order: [(part: PartID, due: CivilDate?)] = []
        for meeting in archive.meetings where meeting.hasNotes && meeting.date <= date {
            for piece in meeting.pieces {
                switch piece {
                case .assignment(let assignment):
                    order.append((archive.part(assignment.head), assignment.due?.last))
                case .report(let report):
                    guard let target = archive.part(of: report.assignment) else { continue }
                    reports[target, default: []].append(
                        AssignmentStatus.Report(
                            part: archive.part(report.head), meeting: meeting.head.id, date: meeting.date,
                            status: report.status))
                default: continue
                }
            }
        }
        statuses = order.map { item in
            AssignmentLedger.status(
                item.part, due: item.due, reports: reports[item.part, default: []].sorted { $0.date < $1.date },
                on: date)
        }
        byPart = Dictionary(statuses.enumerated().map { ($1.assignment, $0) }) { first, _ in first }
    }

    /// Where the assignment is; nil for a part that is none.
    public func status(of part: PartID) -> AssignmentStatus? { byPart[part].map { statuses[$0] } }

    private static func status(
        _ part: PartID, due: CivilDate?, reports: [AssignmentStatus.Report], on date: CivilDate
    ) -> AssignmentStatus {
        // Any answer but `pågår` ends the wait; it was late where the first such came after the day.
        let answer = reports.first { $0.status != nil && $0.status != "pågår" }
        let wasLate = answer.map { answered in due.map { answered.date > $0 } ?? false } ?? false
        let state: AssignmentStatus.State
        switch reports.last(where: { $0.status != nil })?.status {
        case "klart": state = .done
        case "avslutas utan åtgärd": state = .closed
        case "delvis": state = .ongoing
        default:
            if let due, due < date, answer == nil {
                state = .late
            } else {
                state = reports.isEmpty ? .open : .ongoing
            }
        }
        return AssignmentStatus(assignment: part, state: state, due: due, wasLate: wasLate, reports: reports)
    }
}
