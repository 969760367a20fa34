import Records
import Text

/// What leads from a problem to its causes and on to what is done, and the way back: gone through once for all pages.
struct KnowledgeIndex: Sendable {
    /// The causes that name a problem.
    private(set) var causes: [PartID: [PartID]] = [:]
    /// The measures, undertakings, findings and assignments that name a cause.
    private(set) var measures: [PartID: [PartID]] = [:]
    private(set) var undertakings: [PartID: [PartID]] = [:]
    private(set) var findingsOfCause: [PartID: [PartID]] = [:]
    private(set) var assignmentsOfCause: [PartID: [PartID]] = [:]
    /// The findings and assignments that name a measure.
    private(set) var findings: [PartID: [PartID]] = [:]
    private(set) var assignments: [PartID: [PartID]] = [:]
    /// The analyses and plans that rest on a picture.
    private(set) var analyses: [RecordID: [RecordID]] = [:]
    private(set) var plans: [RecordID: [RecordID]] = [:]
    /// The records that replace a record.
    private(set) var successors: [RecordID: [RecordID]] = [:]

    /// Records that have been taken down by `date` lead nowhere.
    init(_ archive: Archive, on date: CivilDate) {
        func isShown(_ head: RecordHead) -> Bool { head.withdrawal.map { $0.date > date } ?? true }
        func add<Key: Hashable, Value: Equatable>(_ value: Value, to key: Key?, in map: inout [Key: [Value]]) {
            guard let key, map[key]?.contains(value) != true else { return }
            map[key, default: []].append(value)
        }
        for head in archive.heads.compactMap({ $0 }) where isShown(head) {
            add(head.id, to: archive.record(of: head.replaces), in: &successors)
        }
        for analysis in archive.analyses where isShown(analysis.head) {
            add(analysis.head.id, to: archive.record(of: analysis.picture), in: &analyses)
            for cause in analysis.causes {
                for link in cause.problems {
                    add(archive.part(cause.head), to: archive.part(of: link), in: &causes)
                    add(analysis.head.id, to: archive.record(of: link), in: &analyses)
                }
            }
        }
        for plan in archive.plans where isShown(plan.head) {
            add(plan.head.id, to: archive.record(of: plan.picture), in: &plans)
            for measure in plan.measures {
                for link in measure.causes {
                    add(archive.part(measure.head), to: archive.part(of: link), in: &measures)
                }
            }
        }
        for promise in archive.promises where isShown(promise.head) {
            for undertaking in promise.undertakings {
                for link in undertaking.causes {
                    add(archive.part(undertaking.head), to: archive.part(of: link), in: &undertakings)
                }
            }
        }
        for inspection in archive.inspections where isShown(inspection.head) {
            for finding in inspection.findings {
                add(archive.part(finding.head), to: archive.part(of: finding.measure), in: &findings)
                add(archive.part(finding.head), to: archive.part(of: finding.cause), in: &findingsOfCause)
            }
        }
        for meeting in archive.meetings where isShown(meeting.head) {
            for piece in meeting.lead + meeting.items.flatMap(\.content) {
                guard case .assignment(let assignment) = piece else { continue }
                let id = archive.part(assignment.head)
                for link in assignment.measures { add(id, to: archive.part(of: link), in: &assignments) }
                for link in assignment.causes { add(id, to: archive.part(of: link), in: &assignmentsOfCause) }
            }
        }
    }
}
