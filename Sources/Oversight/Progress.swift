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
        // The log is looked into from its end; a follow-up is never copied for it.
        let log = measure.followUps
        var given = Given()
        for place in log.indices.reversed() where log[place].date <= date {
            given.take(log[place].status, on: log[place].date)
        }
        self.init(
            status: given.status ?? measure.firstStatus, since: given.since, deadline: measure.deadline, on: date)
        lastFollowUp = given.lastDay
        for place in log.indices.reversed() where log[place].date <= date {
            if outcome == nil { outcome = log[place].outcome }
            if newTime == nil { newTime = log[place].newTime }
            // A later follow-up of the same status does not take back what an earlier one rested on.
            guard log[place].status == given.status else { continue }
            if evidence == nil { evidence = log[place].evidence }
            if reason == nil { reason = log[place].reason }
        }
        if evidence == nil { evidence = measure.evidence }
        if reason == nil { reason = measure.reason }
        if state == .done || state == .stopped { newTime = nil }
    }

    public init(_ undertaking: Undertaking, on date: CivilDate) {
        let log = undertaking.followUps
        var given = Given()
        for place in log.indices.reversed() where log[place].date <= date {
            given.take(log[place].status, on: log[place].date)
        }
        self.init(
            status: given.status ?? undertaking.firstStatus, since: given.since, deadline: undertaking.deadline,
            on: date)
        lastFollowUp = given.lastDay
        for place in log.indices.reversed() where evidence == nil && log[place].date <= date {
            if log[place].status == given.status { evidence = log[place].evidence }
        }
        if evidence == nil { evidence = undertaking.evidence }
        reason = undertaking.reason
    }

    /// The latest status of a log, and the day from which it has held without a break.
    private struct Given {
        private(set) var status: WorkStatus?
        private(set) var since: CivilDate?
        /// The day of the latest follow-up, with a status or without.
        private(set) var lastDay: CivilDate?
        private var isBroken = false

        /// Follow-ups are given from the latest back.
        mutating func take(_ given: WorkStatus?, on day: CivilDate) {
            if lastDay == nil { lastDay = day }
            guard let given else { return }
            if status == nil { status = given }
            if status != given { isBroken = true }
            if !isBroken { since = day }
        }
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
