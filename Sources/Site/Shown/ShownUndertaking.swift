import Documents
import Oversight
import Records
public import Text

/// An undertaking as its promise and its own page show it (åtagande).
public struct ShownUndertaking: Sendable, Hashable {
    public var anchor: String
    public var title: String
    /// Its own page.
    public var link: ShownLink
    public var promise: ShownLink
    public var party: String?
    public var progress: ShownProgress
    /// What the parties say together of the latest follow-up: `Infriat`, `Inte infriat`, `Bedöms olika`; nil where there is
    /// none, or where a party is silent.
    public var verdict: StatusTag?
    public var yardstick: ShownField?
    /// `minst 40 fotpatruller`.
    public var goal: String?
    public var unit: String
    public var reasons: [ShownMeasure.Reason]
    public var deadline: String?
    public var firstStatus: String?
    public var content: [ShownContent]
    /// The newest first.
    public var followUps: [FollowUp]
    /// Goal and outcome in numbers, the oldest first; nil where no number was given.
    public var table: ShownTable?
    /// The same as bars beside the goal, with its table; nil where there is but one follow-up.
    public var chart: ShownChart?
    /// Follow-ups that are not there though their period has ended.
    public var gaps: [String]

    /// A follow-up: outcome, each party's verdict, and what they say together.
    public struct FollowUp: Sendable, Hashable {
        public var anchor: String
        public var date: CivilDate
        public var isAhead: Bool
        public var period: String?
        /// `46 fotpatruller. Målet, minst 45, nåddes.`
        public var outcome: String
        public var status: StatusTag?
        /// `Polismyndigheten: infriat`, in the promise's order.
        public var verdicts: [String]
        /// `Gemensam bedömning: infriat.`, or why there is none.
        public var joint: String
        public var evidence: ShownField?
        public var meeting: ShownLink?
        public var content: [ShownContent]
    }
}

extension SiteContext {
    func shown(_ undertaking: Undertaking, of promise: CitizenPromise) -> ShownUndertaking {
        let record = undertaking.head.record
        let part = archive.part(undertaking.head)
        let missing = missingPeriods(of: undertaking, in: promise)
        var gaps = missing.isEmpty ? [] : ["Uppföljning för \(SwedishFormat.list(missing)) saknas."]
        if undertaking.party == nil { gaps.append("Ingen part angiven.") }
        if undertaking.yardstick == nil { gaps.append("Inget mått angivet.") }
        if undertaking.goal == nil { gaps.append("Inget mål angivet.") }
        if let last = promise.period?.last, last < date,
            !undertaking.isJudged(after: last, on: date)
        {
            gaps.append("Löftets tid har gått ut, men ingen har bedömt om åtagandet hölls.")
        }
        return ShownUndertaking(
            anchor: undertaking.head.anchor, title: undertaking.head.title.plain,
            link: ShownLink(undertaking.head.title.plain, destination(of: part)), promise: link(to: record),
            party: undertaking.party, progress: progress(of: undertaking),
            verdict: verdict(of: undertaking, in: promise),
            yardstick: undertaking.yardstick.map { shown($0, of: record) },
            goal: undertaking.goal.map { words(for: $0) },
            unit: undertaking.goal?.unit ?? "", reasons: undertaking.causes.map { reason($0) },
            deadline: undertaking.deadline.map { words(for: $0) },
            firstStatus: undertaking.firstStatus?.rawValue.capitalised,
            content: prose(undertaking.head.content, of: record),
            followUps: undertaking.followUps.reversed().map { shown($0, of: undertaking, in: promise) },
            table: outcomeTable(of: undertaking), chart: chart(of: undertaking, in: promise), gaps: gaps)
    }

    /// What the parties say together, in a word or two.
    func verdict(of undertaking: Undertaking, in promise: CitizenPromise) -> StatusTag? {
        guard let last = undertaking.followUps.last(where: { $0.date <= date && !$0.verdicts.isEmpty }) else {
            return nil
        }
        let joint = JointVerdict(last, parties: promise.parties)
        guard joint.isJoint else { return nil }
        return StatusTag(joint.word?.capitalised ?? "Bedöms olika", .plain)
    }

    func words(for goal: Undertaking.Goal) -> String {
        [goal.bound.rawValue, SwedishFormat.number(goal.number), goal.unit].filter { !$0.isEmpty }.joined(
            separator: " ")
    }

    private func shown(
        _ followUp: Undertaking.FollowUp, of undertaking: Undertaking, in promise: CitizenPromise
    ) -> ShownUndertaking.FollowUp {
        let record = followUp.head.record
        // Of one that is planned the day is known, and no more.
        guard followUp.date <= date else {
            return ShownUndertaking.FollowUp(
                anchor: followUp.head.anchor, date: followUp.date, isAhead: true,
                period: followUp.period.map(SwedishFormat.period), outcome: "", verdicts: [], joint: "",
                meeting: followUp.meeting.map { meetingLink($0) }, content: [])
        }
        return ShownUndertaking.FollowUp(
            anchor: followUp.head.anchor, date: followUp.date, isAhead: false,
            period: followUp.period.map(SwedishFormat.period), outcome: outcome(followUp, undertaking.goal),
            status: followUp.status.map { tag(for: $0) },
            verdicts: followUp.verdicts.map { "\($0.party ?? "Part inte angiven"): \($0.word)" },
            joint: joint(followUp, promise.parties), evidence: followUp.evidence.map { shown($0, of: record) },
            meeting: followUp.meeting.map { meetingLink($0) }, content: prose(followUp.head.content, of: record))
    }

    private func outcome(_ followUp: Undertaking.FollowUp, _ goal: Undertaking.Goal?) -> String {
        guard let number = followUp.outcome else { return "Inget utfall i siffror angivet." }
        let words = [SwedishFormat.number(number), goal?.unit ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        guard let goal else { return words + "." }
        return "\(words). \(goal.words(for: number))."
    }

    /// The common verdict, or why there is none: joint only when every party gave its own.
    func joint(_ followUp: Undertaking.FollowUp, _ parties: [String]) -> String {
        guard !followUp.verdicts.isEmpty else { return "Ingen part har lämnat någon bedömning." }
        let joint = JointVerdict(followUp, parties: parties)
        if !joint.isJoint {
            return "Ingen gemensam bedömning: \(SwedishFormat.list(joint.missing)) har inte lämnat någon."
        }
        return joint.word.map { "Gemensam bedömning: \($0)." } ?? "Parterna bedömer det olika."
    }

    func outcomeTable(of undertaking: Undertaking) -> ShownTable? {
        let counted = undertaking.followUps.filter { $0.date <= date && ($0.outcome != nil || $0.period != nil) }
        guard counted.contains(where: { $0.outcome != nil }) else { return nil }
        let unit = undertaking.goal?.unit ?? ""
        let goal = undertaking.goal.map { goal in
            [goal.bound.rawValue, SwedishFormat.number(goal.number, in: .table)].filter { !$0.isEmpty }
                .joined(separator: " ")
        }
        return ShownTable(
            caption: unit.isEmpty ? "Mål och utfall" : "Mål och utfall, \(unit)",
            columns: [
                ShownTable.Column("Period", isNumeric: false), ShownTable.Column("Mål", isNumeric: true),
                ShownTable.Column("Utfall", isNumeric: true), ShownTable.Column("Nåddes målet?", isNumeric: false),
            ],
            rows: counted.map { followUp in
                let isReached = followUp.outcome.flatMap { outcome in undertaking.goal?.isReached(by: outcome) }
                return [
                    SwedishFormat.period(followUp.period ?? .day(followUp.date)).capitalised,
                    goal ?? "Inget mål angivet",
                    followUp.outcome.map { SwedishFormat.number($0, in: .table) } ?? "Uppgift saknas",
                    isReached.map { $0 ? "Ja" : "Nej" } ?? "Går inte att säga",
                ]
            })
    }

    /// The stretches of the promise's rhythm that have ended without a follow-up.
    func missingPeriods(of undertaking: Undertaking, in promise: CitizenPromise) -> [String] {
        guard let period = promise.period, let months = promise.monthsBetweenFollowUps else { return [] }
        var missing: [String] = []
        // From the beginning of the tertial, quarter … in which the promise begins.
        let start = period.first.parts
        let firstMonth = (start.month - 1) / months * months + 1
        guard var first = CivilDate(year: start.year, month: firstMonth, day: 1) else { return [] }
        while first <= period.last, first < date {
            let last = first.adding(months: months).adding(days: -1)
            let isFollowedUp = undertaking.followUps.contains { followUp in
                guard followUp.date <= date else { return false }
                guard let period = followUp.period else { return first <= followUp.date && followUp.date <= last }
                return first <= period.first && period.last <= last
            }
            if last < date, !isFollowedUp { missing.append(promise.name(of: DatePeriod(.range, first, last))) }
            first = last.adding(days: 1)
        }
        return missing
    }
}

extension CitizenPromise {
    /// How many months lie between follow-ups; nil where nothing is said.
    var monthsBetweenFollowUps: Int? {
        switch followUpRhythm {
        case "tertial": 4
        case "kvartal": 3
        case "halvår": 6
        case "år": 12
        default: nil
        }
    }

    /// `maj–augusti 2026`, `kvartal 3 2026`, as the rhythm has it.
    func name(of period: DatePeriod) -> String {
        let form: DatePeriod.Form =
            switch followUpRhythm {
            case "tertial": .tertial
            case "kvartal": .quarter
            case "år": .year
            default: period.first.month < 7 ? .spring : .autumn
            }
        return SwedishFormat.period(DatePeriod(form, period.first, period.last))
    }

    /// The stretch of the rhythm in which a day lies, where the promise still runs then.
    func stretch(on date: CivilDate) -> DatePeriod? {
        guard let months = monthsBetweenFollowUps, let period, period.contains(date) else { return nil }
        let parts = date.parts
        guard let first = CivilDate(year: parts.year, month: (parts.month - 1) / months * months + 1, day: 1) else {
            return nil
        }
        return DatePeriod(.range, first, first.adding(months: months).adding(days: -1))
    }
}
