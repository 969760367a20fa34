public import Records
public import Text

/// The red thread (den röda tråden): situation picture → problem → cause → measure, undertaking and assignment →
/// follow-up → the meetings that treated each.
///
/// Built once for a day, in time linear in the records; every question after that costs what its answer holds.
public final class Trace: Sendable {
    /// Parts first, then records.
    let partCount: Int
    /// By node; nil where it is no place of the thread.
    let kinds: [TraceKind?]
    let forward: TraceEdges
    let backward: TraceEdges
    /// The days of follow-ups and meetings, for their order; 0 for what has none.
    let days: [Int32]
    /// The groups of one problem in pictures that replace each other, the oldest first, and each problem's group.
    let versions: ProblemVersions
    let gaps: [Int32: [TraceGap]]
    /// Meetings that were held, with notes, until the day.
    let heldMeetings: Set<RecordID>
    let archive: Archive

    public convenience init(_ archive: Archive, on date: CivilDate, assignments: AssignmentLedger) {
        // What is missing is asked of a thread that has no gaps yet.
        let bare = Trace(archive, on: date)
        self.init(bare, TraceGapFinder.gaps(bare, on: date, assignments))
    }

    private init(_ archive: Archive, on date: CivilDate) {
        var builder = TraceBuilder(archive, on: date)
        builder.walk()
        self.archive = archive
        partCount = builder.partCount
        kinds = builder.kinds
        days = builder.days
        versions = builder.versions
        heldMeetings = builder.heldMeetings
        forward = TraceEdges(builder.pairs + builder.onOnly, count: kinds.count)
        backward = TraceEdges(
            builder.pairs.map { (from: $0.to, to: $0.from) } + builder.backOnly, count: kinds.count)
        gaps = [:]
    }

    /// The same thread with its gaps.
    private init(_ bare: Trace, _ gaps: [Int32: [TraceGap]]) {
        archive = bare.archive
        partCount = bare.partCount
        kinds = bare.kinds
        days = bare.days
        versions = bare.versions
        heldMeetings = bare.heldMeetings
        forward = bare.forward
        backward = bare.backward
        self.gaps = gaps
    }

    // MARK: Numbers and nodes

    func number(_ node: TraceNode) -> Int32 {
        switch node {
        case .part(let part): part.index
        case .record(let record): Int32(partCount) + record.index
        }
    }

    func node(_ number: Int32) -> TraceNode {
        Int(number) < partCount ? .part(PartID(Int(number))) : .record(RecordID(Int(number) - partCount))
    }

    /// What a place of the thread is; nil for one that is not in it.
    public func kind(of node: TraceNode) -> TraceKind? { kinds[Int(number(node))] }

    // MARK: One step

    /// The same problem in the pictures that replace each other, the oldest first, itself among them (versioner).
    func versions(of problem: PartID) -> [PartID] { versions.of(problem) }

    /// The causes that name the problem, in this picture or one that it replaces or is replaced by.
    public func causes(of problem: PartID) -> [PartID] {
        unique(versions(of: problem).flatMap { parts(after: .part($0), .cause) })
    }

    /// What names a cause, measure or assignment, of one kind.
    public func parts(after node: TraceNode, _ kind: TraceKind) -> [PartID] {
        unique(forward[number(node)].filter { kinds[Int($0)] == kind }.map { PartID(Int($0)) })
    }

    /// The problems behind a cause, as it names them.
    func problems(of cause: PartID) -> [PartID] {
        unique(backward[cause.index].filter { kinds[Int($0)] == .problem }.map { PartID(Int($0)) })
    }

    /// The causes that a measure or undertaking names.
    func causes(behind part: PartID) -> [PartID] {
        unique(backward[part.index].filter { kinds[Int($0)] == .cause }.map { PartID(Int($0)) })
    }

    /// The measures against a problem, in the order of the plans.
    public func measures(against problem: PartID) -> [PartID] {
        unique(causes(of: problem).flatMap { parts(after: .part($0), .measure) })
    }

    /// Whether any measure is against a problem.
    public func hasMeasure(against problem: PartID) -> Bool {
        causes(of: problem).contains { forward[$0.index].contains { kinds[Int($0)] == .measure } }
    }

    /// The undertakings against a problem, by its causes.
    public func undertakings(against problem: PartID) -> [PartID] {
        unique(causes(of: problem).flatMap { parts(after: .part($0), .undertaking) })
    }

    func unique(_ parts: [PartID]) -> [PartID] {
        guard parts.count > 1 else { return parts }
        var seen: Set<PartID> = []
        return parts.filter { seen.insert($0).inserted }
    }
}
