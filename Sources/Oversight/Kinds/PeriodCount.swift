import Records
import Text

/// Counts the items of one group, period by period.
struct PeriodCount {
    let applied: AppliedRule
    let kind: ItemKind
    let bounds: CountBounds
    let group: RuleGroup
    let items: [CountedItem]

    /// Several undertakings of a promise that are followed up on one day are followed up once.
    static func onePerDay(_ items: [CountedItem]) -> [CountedItem] {
        items.bestOfEachDay { $0.kind == .followUp }
    }

    func periods(_ length: PeriodLength) -> [Verdict] {
        // Each item is put in its period once; the periods then only look theirs up.
        var byFirstDay: [CivilDate: [CountedItem]] = [:]
        for item in items {
            guard let period = applied.calendar.period(length, holding: day(of: item)) else { continue }
            byFirstDay[period.first, default: []].append(item)
        }
        return applied.periods(length, within: group, decidedOn: deadline).map { period, isWhole in
            verdict(
                period, isWhole: isWhole, due: deadline(in: period), within: byFirstDay[period.first, default: []])
        }
    }

    /// The day by which an item is put in a period. By a day of the year (`senast: 03-31`) a report that looks back is asked
    /// for in the year that it is made: the one of 2025 by the last of March 2026.
    private func day(of item: CountedItem) -> CivilDate {
        guard let period = item.period else { return item.date }
        return looksBack(item) ? item.happened : period.last
    }

    private func looksBack(_ item: CountedItem) -> Bool {
        guard applied.parameters.text("senast") != nil, let period = item.period else { return false }
        return period.last < item.happened
    }

    /// Windows that end on each item's day and on the day judged on; each begins the day after the same day that long ago.
    func windows(_ duration: CalendarDuration) -> [Verdict] {
        let span = applied.validity(of: group)
        let happened = items.filter { applied.hasHappened($0) }
        var ends = happened.map(\.date).filter { span.contains($0) && $0 <= applied.date }
        if span.contains(applied.date), ends.last != applied.date { ends.append(applied.date) }
        var verdicts: [Verdict] = []
        var start = 0
        var stop = 0
        var last: CivilDate?
        for end in ends where end != last {
            last = end
            let first = duration.before(end).adding(days: 1)
            while start < items.count, items[start].date < first { start += 1 }
            stop = max(stop, start)
            while stop < items.count, items[stop].date <= end { stop += 1 }
            verdicts.append(
                verdict(
                    .range(first, end), isWhole: span.first <= first, due: end, within: Array(items[start..<stop]),
                    isClosed: true))
        }
        return verdicts
    }

    /// `senast: MM-DD` within the period; else its last day.
    private func deadline(in period: RulePeriod) -> CivilDate {
        guard let monthDay = applied.parameters.text("senast") else { return period.last }
        for year in period.first.year...max(period.first.year, period.last.year) {
            if let day = applied.calendar.day(monthDay, in: year), period.contains(day) { return day }
        }
        return period.last
    }

    /// `countsLate`: what lies in the cell counts whatever its day, as an inspection whose `årstid` says spring in July.
    func verdict(
        _ period: RulePeriod, isWhole: Bool, due: CivilDate, within: [CountedItem], isClosed: Bool = false,
        countsLate: Bool = false
    ) -> Verdict {
        let counted = within.filter { item in
            // A report that tells of a whole period is made after it; only `senast` asks for a day.
            applied.hasHappened(item)
                && (countsLate || due == period.last || (item.period == nil ? item.date : item.happened) <= due)
        }
        let isEnded = isClosed || due < applied.date
        var finding = finding(counted, isWhole: isWhole, isEnded: isEnded, since: period.first)
        // A row that is there without its value is a record without the key.
        let isSilent = kind == .indicator && within.contains { !$0.exists && $0.happened <= applied.date }
        if finding == .notKept, isSilent { finding = .cannotTell }
        var words = numbers(counted, period, isWhole: isWhole)
        if due != period.last { words += ", senast \(SwedishFormat.date(due))" }
        if let reason = reason(finding, due: due, isWhole: isWhole, isSilent: isSilent) { words += reason }
        var verdict = Verdict(
            finding, subject: group.subject, area: group.area, period: period.name, due: due,
            evidence: counted.compactMap(\.named),
            arithmetic: ([words + "."] + besides(finding, within, period, due)).joined(separator: " "))
        verdict.isReached = finding == .ongoing && (!isWhole || counted.count >= bounds.lower ?? 0)
        return verdict
    }

    // MARK: Words

    /// `Löfte 2025: 1 av 2 gemensamma uppföljningar under 2025 (15 juni 2025)`, with the bounds that these do not say.
    private func numbers(_ counted: [CountedItem], _ period: RulePeriod, isWhole: Bool) -> String {
        var words = "\(amount(counted.count)) under \(period.words)"
        if let title = group.title { words = "\(title): \(words)" }
        if !counted.isEmpty, counted.count <= 12 {
            words += " (\(applied.days(counted.map { looksBack($0) ? $0.happened : $0.date })))"
        }
        return limits(beyond: counted.count, isWhole: isWhole).map { "\(words), \($0)" } ?? words
    }

    /// What is left, or why it is not told.
    private func reason(_ finding: Verdict.Finding, due: CivilDate, isWhole: Bool, isSilent: Bool) -> String? {
        // Of a part of a period only `högst` is judged, and the words say so where the rule has a `minst` too.
        let part = !isWhole && bounds.lower != nil ? "; " + applied.partialReason(of: group) : ""
        return switch finding {
        case .ongoing: ", " + applied.timeLeft(to: due) + part
        case .cannotTell: (isSilent ? "; cellen är tom i serien" : "; " + applied.incompleteReason)
        case .notApplicable: "; " + applied.partialReason(of: group)
        case .kept, .notKept: part
        }
    }

    /// What is told beside, and not counted: called off, planned, late, extra.
    private func besides(
        _ finding: Verdict.Finding, _ within: [CountedItem], _ period: RulePeriod, _ due: CivilDate
    ) -> [String] {
        let ahead = within.filter {
            $0.exists && $0.cancellation == nil && $0.date >= applied.date && !applied.hasHappened($0)
        }
        let planned =
            finding == .ongoing && !ahead.isEmpty ? "Planerat: \(applied.days(ahead.map(\.date)))." : nil
        let late = due != period.last ? lateness(within, due) : nil
        return [applied.calledOff(within), planned, late, extraMeetings(period)].compactMap { $0 }
    }

    // MARK: What it comes to

    private func finding(
        _ counted: [CountedItem], isWhole: Bool, isEnded: Bool, since first: CivilDate
    ) -> Verdict.Finding {
        // A period that the rule held for only a part of asks for no number, but it may still hold too many.
        if !isWhole, bounds.isExact || bounds.upper == nil { return .notApplicable }
        let lower = isWhole ? bounds.lower : nil
        let evidenced = counted.filter { $0.grade == .evidenced }.count
        if !isEnded {
            guard bounds.upper == nil, let lower, counted.count >= lower else { return .ongoing }
            return .kept(evidenced >= lower ? .evidenced : .stated)
        }
        if let upper = bounds.upper, counted.count > upper { return .notKept }
        let isComplete = applied.isComplete(since: first)
        if let lower, counted.count < lower { return isComplete ? .notKept : .cannotTell }
        // That there were not more can only be told where every one is here.
        if bounds.upper != nil, !isComplete { return .cannotTell }
        let needed = lower ?? counted.count
        return .kept(evidenced >= needed && needed > 0 ? .evidenced : .stated)
    }

    /// `3 av 4 möten`; where more than needed is there, or there is an upper bound, the number alone: `5 möten`.
    private func amount(_ count: Int) -> String {
        guard let lower = bounds.lower, bounds.upper == nil || bounds.isExact, count <= lower else {
            return applied.counted(kind, count)
        }
        return "\(count) av \(applied.counted(kind, lower))"
    }

    /// `minst 2 och högst 4`, where the amount does not say it.
    private func limits(beyond count: Int, isWhole: Bool) -> String? {
        let lower = isWhole || bounds.isExact || bounds.upper == nil ? bounds.lower : nil
        guard let lower else { return bounds.upper.map { "högst \($0)" } }
        if let upper = bounds.upper, !bounds.isExact { return "minst \(lower) och högst \(upper)" }
        return count > lower ? (bounds.isExact ? "ska vara \(lower)" : "minst \(lower)") : nil
    }

    /// What came after the day by which it should have.
    private func lateness(_ within: [CountedItem], _ due: CivilDate) -> String? {
        let late = within.filter { applied.hasHappened($0) && ($0.period == nil ? $0.date : $0.happened) > due }
        return late.isEmpty ? nil : "För sent: \(applied.days(late.map(\.happened)))."
    }

    /// Extra meetings are told of beside, and not counted.
    private func extraMeetings(_ period: RulePeriod) -> String? {
        guard kind == .meeting, group.subject == nil else { return nil }
        let extra = applied.items(.extraMeeting).filter { applied.hasHappened($0) && $0.belongs(to: period) }
        return extra.isEmpty
            ? nil
            : "Dessutom \(ItemKind.extraMeeting.counted(extra.count)), som inte räknas "
                + "(\(applied.days(extra.map(\.date))))."
    }
}
