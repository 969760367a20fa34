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
    /// The day from which it has held, by the follow-ups; nil where the part's own field gave it.
    public var since: CivilDate?
    public var deadline: Deadline?
    /// Of the follow-up that gave the status.
    public var outcome: String?
    public var evidence: FieldText?
    public var reason: FieldText?
    /// When it is now to be done, by the latest follow-up that says so (ny tid); nil once it is done or stopped.
    public var newTime: DatePeriod?
    /// The day of the latest follow-up not after the day asked for.
    public var lastFollowUp: CivilDate?

    public init(_ measure: Measure, on date: CivilDate) {
        let past = measure.followUps.filter { $0.date <= date }
        let decisive = past.last { $0.status != nil }
        self.init(
            status: decisive?.status ?? measure.firstStatus, since: Self.since(past.map { ($0.date, $0.status) }),
            deadline: measure.deadline, on: date)
        outcome = past.last { $0.outcome != nil }?.outcome
        // A later follow-up of the same status does not take back what an earlier one rested on.
        let ofStatus = past.filter { $0.status == decisive?.status }
        evidence = ofStatus.last { $0.evidence != nil }?.evidence ?? measure.evidence
        reason = ofStatus.last { $0.reason != nil }?.reason ?? measure.reason
        if state != .done && state != .stopped { newTime = past.last { $0.newTime != nil }?.newTime }
        lastFollowUp = past.last?.date
    }

    public init(_ undertaking: Undertaking, on date: CivilDate) {
        let past = undertaking.followUps.filter { $0.date <= date }
        let decisive = past.last { $0.status != nil }
        self.init(
            status: decisive?.status ?? undertaking.firstStatus, since: Self.since(past.map { ($0.date, $0.status) }),
            deadline: undertaking.deadline, on: date)
        evidence = past.last { $0.status == decisive?.status && $0.evidence != nil }?.evidence ?? undertaking.evidence
        reason = undertaking.reason
        lastFollowUp = past.last?.date
    }

    /// The day from which the latest status has held without a break.
    private static func since(_ log: [(date: CivilDate, status: WorkStatus?)]) -> CivilDate? {
        let given = log.filter { $0.status != nil }
        guard let last = given.last else { return nil }
        return given.reversed().prefix { $0.status == last.status }.last?.date
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
