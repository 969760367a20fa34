public import Records
public import Text

/// How far a measure or undertaking has come on a day (läget): its status, and whether it is late.
public struct Progress: Sendable, Hashable {
    /// The four typed states, and the one that is worked out.
    public enum State: String, Sendable, Hashable, CaseIterable {
        case late = "försenad"
        case ongoing = "pågår"
        case planned = "planerad"
        case done = "klar"
        case stopped = "avbruten"
    }

    /// Nil where no status has been given.
    public var state: State?
    /// The day of the follow-up that gave it; nil where the part's own field did.
    public var since: CivilDate?
    public var deadline: Deadline?
    /// Of the follow-up that gave the status.
    public var outcome: String?
    public var evidence: FieldText?
    public var reason: FieldText?
    /// The day of the latest follow-up not after the day asked for.
    public var lastFollowUp: CivilDate?

    public init(_ measure: Measure, on date: CivilDate) {
        let past = measure.followUps.filter { $0.date <= date }
        let decisive = past.last { $0.status != nil }
        self.init(
            status: decisive?.status ?? measure.firstStatus, since: decisive?.date, deadline: measure.deadline, on: date
        )
        outcome = past.last { $0.outcome != nil }?.outcome
        evidence = decisive == nil ? measure.evidence : (decisive?.evidence ?? measure.evidence)
        reason = decisive == nil ? measure.reason : (decisive?.reason ?? measure.reason)
        lastFollowUp = past.last?.date
    }

    public init(_ undertaking: Undertaking, on date: CivilDate) {
        let past = undertaking.followUps.filter { $0.date <= date }
        let decisive = past.last { $0.status != nil }
        self.init(
            status: decisive?.status ?? undertaking.firstStatus, since: decisive?.date, deadline: undertaking.deadline,
            on: date)
        evidence = decisive?.evidence ?? undertaking.evidence
        reason = undertaking.reason
        lastFollowUp = past.last?.date
    }

    private init(status: WorkStatus?, since: CivilDate?, deadline: Deadline?, on date: CivilDate) {
        self.since = since
        self.deadline = deadline
        let isPast = deadline?.lastDay.map { $0 < date } ?? false
        switch status {
        case .done: state = .done
        case .stopped: state = .stopped
        case .planned: state = isPast ? .late : .planned
        case .ongoing: state = isPast ? .late : .ongoing
        case nil: state = isPast ? .late : nil
        }
    }
}
