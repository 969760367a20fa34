import Documents
import Oversight
import Records
public import Text

/// A measure as its plan and its own page show it (åtgärd).
public struct ShownMeasure: Sendable, Hashable {
    public var anchor: String
    public var title: String
    /// Its own page.
    public var link: ShownLink
    public var plan: ShownLink
    public var progress: ShownProgress
    public var owner: ShownLink?
    public var participants: [ShownLink]
    /// Why: each cause with the problems that it explains.
    public var reasons: [Reason]
    public var areas: [ShownLink]
    public var focus: [String]
    public var orientation: String?
    public var horizon: String?
    public var start: String?
    public var deadline: String?
    public var decisions: [ShownDecision]
    public var knowledge: ShownField?
    public var yardstick: ShownField?
    public var firstStatus: String?
    public var heldBy: [ShownLink]
    public var isUnplanned: Bool
    public var content: [ShownContent]
    /// The newest first.
    public var log: [LogRow]
    public var findings: [ListedItem]
    public var assignments: [ListedItem]

    /// A cause, and the problems that it stands behind.
    public struct Reason: Sendable, Hashable {
        public var cause: ShownLink
        public var problems: [ShownLink]
        /// When the analysis that told of it was taken down; the cause is then named by that analysis alone.
        public var withdrawn: CivilDate?
    }

    /// A row of the log (uppföljning).
    public struct LogRow: Sendable, Hashable {
        public var anchor: String
        public var date: CivilDate
        /// It lies ahead of the site's day.
        public var isAhead: Bool
        /// The status before it; nil where none was given.
        public var from: String?
        /// The status that it gives; nil where it gives none.
        public var to: StatusTag?
        public var outcome: String?
        public var reason: ShownField?
        /// `april 2027`.
        public var newTime: String?
        public var evidence: ShownField?
        public var meeting: ShownLink?
        public var content: [ShownContent]
    }
}

extension SiteContext {
    func shown(_ measure: Measure) -> ShownMeasure {
        let part = archive.part(measure.head)
        let record = measure.head.record
        return ShownMeasure(
            anchor: measure.head.anchor, title: measure.head.title.plain,
            link: ShownLink(measure.head.title.plain, destination(of: part)), plan: link(to: record),
            progress: progress(of: measure), owner: measure.owner.map(link), participants: links(measure.participants),
            reasons: measure.causes.map { reason($0) }, areas: links(measure.areas), focus: measure.focus,
            orientation: measure.orientation?.capitalised, horizon: measure.horizon?.capitalised,
            start: measure.start.map(SwedishFormat.period), deadline: measure.deadline.map { words(for: $0) },
            decisions: measure.decisions.map(shown), knowledge: measure.knowledge.map { shown($0, of: record) },
            yardstick: measure.yardstick.map { shown($0, of: record) },
            firstStatus: measure.firstStatus?.rawValue.capitalised, heldBy: links(measure.heldBy),
            isUnplanned: measure.isUnplanned, content: prose(measure.head.content, of: record), log: log(of: measure),
            findings: (knowledge.findings[part] ?? []).compactMap { listed(finding: $0) }.newestFirst,
            assignments: findings.trace.parts(after: .part(part), .assignment).compactMap { listed(assignment: $0) }
                .newestFirst)
    }

    func words(for deadline: Deadline) -> String {
        switch deadline {
        case .by(let period): SwedishFormat.period(period)
        case .ongoing: "löpande"
        }
    }

    func reason(_ link: Link) -> ShownMeasure.Reason {
        let cause = archive.part(of: link).flatMap { archive.cause($0) }
        return ShownMeasure.Reason(
            cause: self.link(link), problems: (cause?.problems ?? []).map { problemLink($0) },
            withdrawn: archive.withdrawal(of: [link], on: date))
    }

    private func log(of measure: Measure) -> [ShownMeasure.LogRow] {
        var rows: [ShownMeasure.LogRow] = []
        var before = measure.firstStatus
        for followUp in measure.followUps {
            let record = followUp.head.record
            // Of one that is planned the day is known, and no more.
            guard followUp.date <= date else {
                rows.append(
                    ShownMeasure.LogRow(
                        anchor: followUp.head.anchor, date: followUp.date, isAhead: true,
                        meeting: followUp.meeting.map { meetingLink($0) }, content: []))
                continue
            }
            rows.append(
                ShownMeasure.LogRow(
                    anchor: followUp.head.anchor, date: followUp.date, isAhead: false,
                    from: before?.rawValue, to: followUp.status.map { tag(for: $0) },
                    outcome: followUp.outcome?.capitalised, reason: followUp.reason.map { shown($0, of: record) },
                    newTime: followUp.newTime.map(SwedishFormat.period),
                    evidence: followUp.evidence.map { shown($0, of: record) },
                    meeting: followUp.meeting.map { meetingLink($0) }, content: prose(followUp.head.content, of: record)
                ))
            before = followUp.status ?? before
        }
        return rows.reversed()
    }

    func tag(for status: WorkStatus) -> StatusTag {
        let look: StatusTag.Look =
            switch status {
            case .planned: .planned
            case .ongoing: .ongoing
            case .done: .done
            case .stopped: .stopped
            }
        return StatusTag(status.rawValue.capitalised, look)
    }
}
