import Records
import Text

/// What rests on a picture, what a finding names, and which record replaces which: gone through once for all pages. What
/// leads from a problem to its causes and on to what is done is the red thread's (`Trace`).
struct KnowledgeIndex: Sendable {
    /// The findings that name a cause or a measure.
    private(set) var findingsOfCause: [PartID: [PartID]] = [:]
    private(set) var findings: [PartID: [PartID]] = [:]
    /// The analyses and plans that rest on a picture.
    private(set) var analyses: [RecordID: [RecordID]] = [:]
    private(set) var plans: [RecordID: [RecordID]] = [:]
    /// The records that have replaced a record: one that begins on a day ahead has not yet.
    private(set) var successors: [RecordID: [RecordID]] = [:]
    /// The pages that tell a record's matter in another language or in easy-to-read Swedish.
    private(set) var versions: [RecordID: [RecordID]] = [:]

    /// Records that have been taken down by `date` lead nowhere.
    init(_ archive: Archive, on date: CivilDate) {
        func isShown(_ head: RecordHead) -> Bool { !head.isWithdrawn(on: date) }
        func add<Key: Hashable, Value: Equatable>(_ value: Value, to key: Key?, in map: inout [Key: [Value]]) {
            guard let key, map[key]?.contains(value) != true else { return }
            map[key, default: []].append(value)
        }
        for head in archive.heads.compactMap({ $0 })
        where isShown(head) && archive.begins(head).map({ $0 <= date }) ?? true {
            add(head.id, to: archive.record(of: head.replaces), in: &successors)
        }
        for page in archive.pages where isShown(page.head) {
            add(page.head.id, to: archive.record(of: page.versionOf), in: &versions)
        }
        for analysis in archive.analyses where isShown(analysis.head) {
            add(analysis.head.id, to: archive.record(of: analysis.picture), in: &analyses)
            for cause in analysis.causes {
                for link in cause.problems {
                    add(analysis.head.id, to: archive.record(of: link), in: &analyses)
                }
            }
        }
        for plan in archive.plans where isShown(plan.head) {
            add(plan.head.id, to: archive.record(of: plan.picture), in: &plans)
        }
        for inspection in archive.inspections where isShown(inspection.head) {
            for finding in inspection.findings {
                add(archive.part(finding.head), to: archive.part(of: finding.measure), in: &findings)
                add(archive.part(finding.head), to: archive.part(of: finding.cause), in: &findingsOfCause)
            }
        }
    }
}
