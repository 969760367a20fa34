import Records

/// The rounds of each area in time (besiktningsomgångar): which one came before another, without going through them all for
/// each.
struct InspectionRounds: Sendable {
    private let before: [RecordID: SafetyInspection]

    init(_ archive: Archive) {
        var rounds: [RecordID: [SafetyInspection]] = [:]
        for inspection in archive.inspections {
            guard let area = archive.record(of: inspection.area) else { continue }
            rounds[area, default: []].append(inspection)
        }
        var before: [RecordID: SafetyInspection] = [:]
        for round in rounds.values {
            // Of several on one day the first in the archive's order counts for those that come after it.
            var (latest, onDay): (SafetyInspection?, SafetyInspection?) = (nil, nil)
            for inspection in round.sorted(by: { $0.date < $1.date }) {
                if let held = onDay, held.date < inspection.date { (latest, onDay) = (held, nil) }
                before[inspection.head.id] = latest
                if onDay == nil, inspection.cancellation == nil { onDay = inspection }
            }
        }
        self.before = before
    }

    /// The last round in the same area on an earlier day that was not called off; nil where there is none.
    func round(before inspection: SafetyInspection) -> SafetyInspection? { before[inspection.head.id] }
}
