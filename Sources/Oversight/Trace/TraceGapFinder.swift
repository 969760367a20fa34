import Records
import Text

/// Finds the links of the red thread that are not there, node by node.
struct TraceGapFinder {
    private let trace: Trace
    private let date: CivilDate
    private var gaps: [Int32: [TraceGap]] = [:]

    static func gaps(_ trace: Trace, on date: CivilDate, _ assignments: AssignmentLedger) -> [Int32: [TraceGap]] {
        var finder = TraceGapFinder(trace: trace, date: date)
        finder.knowledge()
        finder.work()
        finder.rounds()
        for status in assignments.statuses where status.reports.isEmpty && status.state == .late {
            finder.add(.part(status.assignment), .report, since: status.due)
        }
        return finder.gaps
    }

    private init(trace: Trace, date: CivilDate) {
        self.trace = trace
        self.date = date
    }

    private mutating func add(_ node: TraceNode, _ lack: TraceGap.Lack, since: CivilDate? = nil) {
        gaps[trace.number(node), default: []].append(TraceGap(at: node, lacks: lack, since: since))
    }

    private func has(_ kind: TraceKind, after node: TraceNode) -> Bool {
        trace.forward[trace.number(node)].contains { trace.kinds[Int($0)] == kind }
    }

    private mutating func knowledge() {
        for picture in trace.archive.pictures {
            let node = TraceNode.record(picture.head.id)
            // A monthly picture may have nothing to tell; what a deep one leads to is asked for.
            if picture.scope != "kort" {
                if picture.problems.isEmpty { add(node, .problem) }
                if !has(.analysis, after: node) { add(node, .analysis) }
                if !has(.plan, after: node) { add(node, .plan) }
            }
            for problem in picture.problems {
                let part = trace.archive.part(problem.head)
                let causes = trace.causes(of: part)
                if causes.isEmpty { add(.part(part), .cause) }
                let isTreated = causes.contains { has(.measure, after: .part($0)) }
                if !isTreated { add(.part(part), .measure) }
            }
        }
        for analysis in trace.archive.analyses {
            for cause in analysis.causes {
                let part = trace.archive.part(cause.head)
                if trace.problems(of: part).isEmpty { add(.part(part), .problem) }
                if !has(.measure, after: .part(part)), !has(.undertaking, after: .part(part)) {
                    add(.part(part), .measure)
                }
            }
        }
    }

    private mutating func work() {
        for plan in trace.archive.plans {
            for measure in plan.measures {
                let part = trace.archive.part(measure.head)
                behind(part, named: measure.causes)
                let progress = Progress(measure, on: date)
                if let gap = progress.followUpGap(start: measure.start, on: date) {
                    add(.part(part), .followUp, since: gap.since)
                } else if progress.state == .done, progress.lastFollowUp == nil {
                    add(.part(part), .followUp)
                }
            }
        }
        for promise in trace.archive.promises {
            for undertaking in promise.undertakings {
                let part = trace.archive.part(undertaking.head)
                behind(part, named: undertaking.causes)
                let progress = Progress(undertaking, on: date)
                if let gap = progress.followUpGap(start: promise.period, end: promise.period?.last, on: date) {
                    add(.part(part), .followUp, since: gap.since)
                }
            }
        }
    }

    /// What was seen on a round and is not put right: it needs a cause, and somebody's measure.
    private mutating func rounds() {
        for inspection in trace.archive.inspections where inspection.date <= date && inspection.cancellation == nil {
            for finding in inspection.findings where !["åtgärdad", "avskriven"].contains(finding.status ?? "") {
                let part = TraceNode.part(trace.archive.part(finding.head))
                if finding.cause == nil { add(part, .cause) }
                if finding.measure == nil { add(part, .measure) }
            }
        }
    }

    /// A gap where no cause is named at all, or where the analysis that told of it was taken down: since that day.
    private mutating func behind(_ part: PartID, named links: [Link]) {
        let causes = trace.causes(behind: part)
        if causes.isEmpty { add(.part(part), .cause, since: trace.archive.withdrawal(of: links, on: date)) }
    }
}
