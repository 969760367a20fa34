import Records
import Text

/// `grund`: what a record must rest on.
extension RuleJudge {
    static let grounds = RuleJudge(.grounds) { applied in
        guard let kind = applied.kind("av"), let source = applied.kind("från") else { return [] }
        let conditions = applied.parameters.map("från-där").compactMap { pair in
            pair.value.value.text.map { Rule.Condition(key: pair.keyText, value: $0) }
        }
        let check = GroundCheck(applied: applied, kind: kind, source: source, conditions: conditions)
        return applied.units(kind).filter { applied.hasHappened($0) }.map { check.verdict($0) }
    }
}

/// Looks at what one record rests on.
private struct GroundCheck {
    let applied: AppliedRule
    let kind: ItemKind
    let source: ItemKind
    let conditions: [Rule.Condition]
    /// The records of the wanted kind, by their place.
    private let known: [Place: CountedItem]

    init(applied: AppliedRule, kind: ItemKind, source: ItemKind, conditions: [Rule.Condition]) {
        self.applied = applied
        self.kind = kind
        self.source = source
        self.conditions = conditions
        known = Dictionary(
            applied.index.all(source).map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private var archive: Archive { applied.archive }

    func verdict(_ item: CountedItem) -> Verdict {
        if applied.awaitsApproval(item) {
            return applied.verdict(.ongoing, on: item, due: item.date, "Anteckningarna väntar på justering.")
        }
        // The first of its kind in an area, or of a body, has none before it to rest on.
        if kind == source, conditions.isEmpty, isFirst(item) {
            return applied.verdict(
                .notApplicable, on: item, due: item.date,
                "Ingen tidigare \(source.rawValue) finns på webbplatsen att bygga på.")
        }
        let grounds = grounds(of: item)
        let minimum = max(1, applied.parameters.integer("minst") ?? 1)
        guard !grounds.links.isEmpty || grounds.hasOthers else {
            return applied.verdict(.cannotTell, on: item, due: item.date, "Det står inte vad den bygger på.")
        }
        let period = applied.keys.period("period", item)
        let isWithin = applied.parameters.boolean("inom-period") ?? false
        if isWithin, period == nil {
            return applied.verdict(
                .cannotTell, on: item, due: item.date, "Det står inte vilken period den gäller.")
        }
        var named: [(place: Place, title: String)] = []
        var unnamed = 0
        var outside = 0
        for link in distinct(grounds.links) {
            guard let ground = ground(link), applied.keys.meets(conditions, ground.item) else { continue }
            if isWithin, let period, !lies(ground.item, in: period) {
                outside += 1
            } else if ground.isOpen {
                named.append((ground.item.place, applied.title(of: ground.item)))
            } else {
                unnamed += 1
            }
        }
        let count = named.count + unnamed
        var words = "Bygger på \(count) av \(source.counted(minimum))"
        var told = named.map { "”\($0.title)”" }
        if unnamed > 0 { told.append(SwedishFormat.count(unnamed, "intern", "interna")) }
        if count > minimum || minimum == 1 && count > 1 {
            words = "Bygger på \(source.counted(count)), minst \(minimum)"
        }
        words += told.isEmpty ? "." : ": \(SwedishFormat.list(told))."
        if outside > 0, let period {
            words +=
                " \(source.counted(outside).capitalised) utanför perioden \(SwedishFormat.period(period)) räknas inte."
        }
        return applied.verdict(
            count >= minimum ? .kept(.evidenced) : .notKept, on: item, due: item.date, evidence: named.map(\.place),
            words)
    }

    private func isFirst(_ item: CountedItem) -> Bool {
        !applied.items(kind).contains {
            $0.date < item.date && $0.areas == item.areas && applied.hasHappened($0)
        }
    }

    // MARK: What it says that it rests on

    /// The links of the keys that name grounds, and whether they name others that lead to no record, or were put aside.
    private func grounds(of item: CountedItem) -> (links: [Link], hasOthers: Bool) {
        switch item.source {
        case .picture(let index):
            return (used(archive.pictures[index].sources), !archive.pictures[index].sources.isEmpty)
        case .analysis(let index):
            let analysis = archive.analyses[index]
            return ([analysis.picture].compactMap { $0 } + used(analysis.sources), !analysis.sources.isEmpty)
        case .plan(let index):
            let plan = archive.plans[index]
            return ([plan.picture].compactMap { $0 } + used(plan.sources), !plan.sources.isEmpty)
        case .promise(let index): return (archive.promises[index].grounds, false)
        case .measure(let plan, let index): return (archive.plans[plan].measures[index].causes, false)
        case .undertaking(let promise, let index): return (archive.promises[promise].undertakings[index].causes, false)
        case .finding(let inspection, let index):
            let finding = archive.inspections[inspection].findings[index]
            return ([finding.cause, finding.measure].compactMap { $0 }, false)
        case .inspection(let index):
            let inspection = archive.inspections[index]
            return (inspection.findings.compactMap(\.cause) + [inspection.followsUp].compactMap { $0 }, false)
        case .assignment(let assignment): return (assignment.causes + assignment.measures, false)
        case .report(let index): return (archive.reports[index].concerns, false)
        case .meeting(let index): return (archive.meetings[index].items.flatMap(\.links).filter(isWanted), false)
        default: return ([], false)
        }
    }

    private func used(_ sources: [Source]) -> [Link] {
        sources.filter(\.isUsed).flatMap { [$0.record, $0.data].compactMap { $0 } }
    }

    private func isWanted(_ link: Link) -> Bool { ground(link) != nil }

    private func distinct(_ links: [Link]) -> [Link] {
        var seen: Set<Place> = []
        return links.filter { link in
            guard let ground = ground(link) else { return false }
            return seen.insert(ground.item.place).inserted
        }
    }

    // MARK: What it leads to

    /// The record or part of the wanted kind that a link leads to, itself or as the owner of a part. An internal one
    /// counts, and is never named.
    private func ground(_ link: Link) -> (item: CountedItem, isOpen: Bool)? {
        guard let place = Place(link, in: archive) else { return nil }
        if let item = known[place] { return (item, !item.isInternal) }
        guard let record = place.record else { return nil }
        if let item = known[.record(record)] { return (item, !item.isInternal) }
        return hidden(record).map { ($0, false) }
    }

    /// An item for an internal record, which no register of rules holds.
    private func hidden(_ record: RecordID) -> CountedItem? {
        guard let head = archive.head(record), head.publication == .restricted else { return nil }
        let found: (source: CountedItem.Source, kind: ItemKind)? =
            switch head.kind {
            case .situationPicture:
                archive.pictures.firstIndex { $0.head.id == record }.map { (.picture($0), .picture) }
            case .causeAnalysis: archive.analyses.firstIndex { $0.head.id == record }.map { (.analysis($0), .analysis) }
            case .report: archive.reports.firstIndex { $0.head.id == record }.map { (.report($0), .report) }
            case .safetySurvey: archive.surveys.firstIndex { $0.head.id == record }.map { (.survey($0), .survey) }
            default: nil
            }
        guard let found, found.kind == source, let day = head.date ?? head.published else { return nil }
        return CountedItem(
            kind: found.kind, source: found.source, place: .record(record), date: day, happened: day, isInternal: true)
    }

    private func lies(_ item: CountedItem, in period: DatePeriod) -> Bool {
        if period.contains(item.date) { return true }
        guard let own = applied.keys.period("period", item) else { return false }
        return period.first <= own.first && own.last <= period.last
    }
}
