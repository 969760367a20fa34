import Records
import Text

/// `aktualitet`: how old it may grow before it is renewed.
extension RuleJudge {
    static let freshness = RuleJudge(.freshness) { applied in
        guard let kind = applied.kind("av"), let most = applied.parameters.duration("högst") else { return [] }
        let groups = applied.groups()
        return zip(groups, applied.items(applied.items(kind), by: groups)).flatMap { group, items in
            Renewals(applied: applied, kind: kind, most: most, group: group).verdicts(items)
        }
    }
}

/// One interval after another: from the rule's first day, or the latest renewal, to the next one or the day when it is due.
struct Renewals {
    let applied: AppliedRule
    let kind: ItemKind
    let most: CalendarDuration
    let group: RuleGroup

    func verdicts(_ items: [CountedItem]) -> [Verdict] {
        let span = applied.validity(of: group)
        guard span.first > .earliest, span.first <= applied.date else { return [] }
        var verdicts: [Verdict] = []
        var from = span.first
        // From what day it ages: what was not there when the rule began could not be followed up then.
        var start = firstDay(items, from: from)
        var latest: CountedItem?
        for renewal in renewals(items) where renewal.date >= from && renewal.date <= span.last {
            if renewal.date == span.first {
                // Made on the day that the rule began: nothing was waited for, and the interval is that one's own.
                latest = renewal
                continue
            }
            verdicts.append(verdict(from, renewal, since: start))
            from = renewal.date
            start = from
            latest = renewal
        }
        let due = most.after(start)
        if due <= span.last { verdicts.append(open(from, latest, since: start)) }
        return verdicts
    }

    private var countsFollowUps: Bool { applied.parameters.text("räknas") == "uppföljning" }

    private func firstDay(_ items: [CountedItem], from first: CivilDate) -> CivilDate {
        guard countsFollowUps, applied.isComplete(since: first),
            let made = items.lazy.filter({ applied.hasHappened($0) }).map(\.happened).min()
        else { return first }
        return max(first, made)
    }

    /// What renews: a new record of the kind, or (`räknas: uppföljning`) a follow-up of one; one of each day.
    private func renewals(_ items: [CountedItem]) -> [CountedItem] {
        var all = items.filter { applied.hasHappened($0) }
        if countsFollowUps {
            all = all.flatMap { item in
                applied.index.items(.followUp, under: item.place).filter { followUp in
                    if case .recordFollowUp = followUp.source { applied.hasHappened(followUp) } else { false }
                }
            }.sorted { $0.date < $1.date }
        }
        return all.bestOfEachDay()
    }

    /// An interval that a renewal ended.
    private func verdict(_ from: CivilDate, _ renewal: CountedItem, since start: CivilDate) -> Verdict {
        let due = most.after(start)
        let isKept = renewal.date <= due
        let isComplete = applied.isComplete(since: from)
        var words =
            "\(what) \(SwedishFormat.date(renewal.date)), \(age(start, renewal.date)) efter \(SwedishFormat.date(start)); "
            + "högst \(most.swedish)"
        if !isKept {
            words += ", alltså senast \(SwedishFormat.date(due))"
            if !isComplete { words += "; " + applied.incompleteReason }
        }
        let finding: Verdict.Finding = isKept ? .kept(renewal.grade) : isComplete ? .notKept : .cannotTell
        return verdict(finding, from, renewal.date, due, [renewal], words)
    }

    /// The interval that still runs, or ran out.
    private func open(_ from: CivilDate, _ latest: CountedItem?, since start: CivilDate) -> Verdict {
        let due = most.after(start)
        let since =
            latest != nil
            ? SwedishFormat.date(from)
            : start > from
                ? "sedan \(SwedishFormat.date(start))" : "sedan regeln började gälla \(SwedishFormat.date(from))"
        if due < applied.date {
            let isComplete = applied.isComplete(since: from)
            let words =
                "\(missing) \(latest == nil ? since : "sedan \(since)"); högst \(most.swedish), alltså senast "
                + SwedishFormat.date(due) + (isComplete ? "" : "; " + applied.incompleteReason)
            return verdict(isComplete ? .notKept : .cannotTell, from, due, due, [latest].compactMap { $0 }, words)
        }
        guard let latest else {
            let words = "\(missing) \(since) än; \(applied.timeLeft(to: due))"
            return verdict(.ongoing, from, due, due, [], words)
        }
        var verdict = verdict(
            .kept(latest.grade), from, due, due, [latest],
            "\(what) \(since), \(age(from, applied.date)) gammal; högst \(most.swedish)")
        if let warn = applied.parameters.duration("varna"), warn.after(from) <= applied.date {
            verdict.note = "Ska förnyas senast \(SwedishFormat.date(due))."
        }
        return verdict
    }

    private func verdict(
        _ finding: Verdict.Finding, _ from: CivilDate, _ to: CivilDate, _ due: CivilDate, _ items: [CountedItem],
        _ words: String
    ) -> Verdict {
        Verdict(
            finding, subject: group.subject, area: group.area, period: RulePeriod.range(from, to).name, due: due,
            evidence: items.compactMap(\.named),
            arithmetic: (group.title.map { $0 + ": " } ?? "") + words + ".")
    }

    private var noun: String {
        countsFollowUps ? "uppföljning av \(kind.rawValue)" : kind.rawValue
    }

    private var what: String { noun.capitalised }

    private var missing: String {
        (countsFollowUps ? "ingen " + noun : kind.none).capitalised
    }

    /// `23 månader`, `12 dagar`; what is over the limit by less than a month with its days: `12 månader och 3 dagar`.
    private func age(_ from: CivilDate, _ to: CivilDate) -> String {
        var months = 0
        while months < 1200, from.adding(months: months + 1) <= to { months += 1 }
        if months >= 2 {
            let whole = SwedishFormat.count(months, "månad", "månader")
            let isJustOver = to > most.after(from) && from.adding(months: months) <= most.after(from)
            let days = Int(to.days - from.adding(months: months).days)
            return isJustOver && days > 0 ? "\(whole) och \(SwedishFormat.count(days, "dag", "dagar"))" : whole
        }
        return SwedishFormat.count(Int(to.days - from.days), "dag", "dagar")
    }
}
