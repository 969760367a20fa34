public import Records
public import Text

/// What the oversight stage works out of the archive on a day (tillsyn): pure, and the same for the same two.
public struct Findings: Sendable {
    public let date: CivilDate
    public let assignments: AssignmentLedger

    public init(_ archive: Archive, on date: CivilDate) {
        self.date = date
        assignments = AssignmentLedger(archive, on: date)
    }
}
