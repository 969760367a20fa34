import Records
import Text

/// A rule as it holds for one of its bodies (tillämpad regel): what a kind judges, with all that it may look at.
struct AppliedRule {
    let index: ItemIndex
    let keys: ItemKeys
    let calendar: RuleCalendar
    let rule: Rule
    let document: GoverningDocument
    let body: Body
    /// The first and last day on which a unit can be decided: of rule, document and body together.
    let validity: DatePeriod

    var archive: Archive { index.archive }
    /// The day judged on.
    var date: CivilDate { index.date }
    var parameters: CheckedValues { rule.parameters }

    /// Nil where the rule never holds for the body.
    init?(_ rule: Rule, of document: GoverningDocument, for body: Body, index: ItemIndex) {
        guard let own = ItemIndex.span(of: rule, in: index.archive.validity(of: document)) else { return nil }
        let first = max(own.first, body.from ?? .earliest)
        let last = min(own.last, body.until ?? .latest)
        guard first <= last else { return nil }
        self.index = index
        keys = ItemKeys(archive: index.archive, date: index.date)
        calendar = RuleCalendar(configuration: index.archive.configuration)
        self.rule = rule
        self.document = document
        self.body = body
        validity = DatePeriod(.range, first, last)
    }

    // MARK: What is counted

    /// A parameter that names a kind of record (`av`, `i`, `från`).
    func kind(_ parameter: String) -> ItemKind? { parameters.text(parameter).flatMap(ItemKind.init) }

    /// The bodies whose records count: of a composite body those that `räknar` names.
    var countedBodies: [Body] {
        let named = parameters.links("räknar").compactMap { archive.record(of: $0).flatMap(archive.body) }
        return named.isEmpty ? [body] : named
    }

    /// The items that count for the rule, by date: of the body (or `räknar`), with what `där` asks for; planned ones and
    /// those called off among them.
    func items(_ kind: ItemKind) -> [CountedItem] { items(kind, meeting: rule.conditions) }

    func items(_ kind: ItemKind, meeting conditions: [Rule.Condition]) -> [CountedItem] {
        let bodies = countedBodies
        var found = bodies.flatMap { index.items(kind, of: $0) }
        if bodies.count > 1 { found.sort { $0.date < $1.date } }
        return conditions.isEmpty ? found : found.filter { keys.meets(conditions, $0) }
    }

    /// Whether it has come to be on the day judged on, and was not called off.
    func hasHappened(_ item: CountedItem) -> Bool {
        item.exists && item.cancellation == nil && item.happened <= date && item.date <= maximumDate(of: item)
            && (item.date != date || item.isDoneOnItsDay)
    }

    /// A report may tell of a period ahead (a plan for the year to come); a meeting can't have been held ahead.
    private func maximumDate(of item: CountedItem) -> CivilDate { item.period == nil ? date : .latest }

    // MARK: When

    /// From this day on the site has all of the records that count; nil where one of the bodies does not say so.
    var completeFrom: CivilDate? {
        let days = countedBodies.map(\.completeFrom)
        return days.contains(nil) ? nil : days.compactMap { $0 }.max()
    }

    /// Whether a record that is not there since the day was not made. Missing is not broken before that.
    func isComplete(since day: CivilDate) -> Bool { completeFrom.map { $0 <= day } ?? false }

    /// Whether a unit decided on the day is one of the rule's.
    func holds(on day: CivilDate) -> Bool { validity.contains(day) }

    /// The calendar periods of a length that are units: those whose deciding day (the last one, or `senast`) lies within the
    /// validity, none of them ahead. `isWhole` tells whether the rule held from the period's first day.
    func periods(
        _ length: PeriodLength, within group: RuleGroup, decidedOn deadline: (RulePeriod) -> CivilDate = \.last
    ) -> [(period: RulePeriod, isWhole: Bool)] {
        let span = validity(of: group)
        guard span.first <= span.last else { return [] }
        let leftOut = parameters.texts("utom")
        let first = max(span.first, firstKnownDay)
        return calendar.periods(length, from: first, to: min(span.last, date, index.horizon)).compactMap { period in
            guard period.first <= date, span.contains(deadline(period)), !calendar.isLeftOut(period, leftOut) else {
                return nil
            }
            return (period, span.first <= period.first)
        }
    }

    /// Of a rule that says nothing of when it began, judging begins where the body's own records do.
    private var firstKnownDay: CivilDate {
        validity.first > .earliest
            ? validity.first : completeFrom ?? (CivilDate(year: date.year, month: 1, day: 1) ?? date)
    }

    /// The validity of the rule and of the group's own record.
    func validity(of group: RuleGroup) -> DatePeriod {
        guard let own = group.validity else { return validity }
        let first = max(own.first, validity.first)
        return DatePeriod(.range, first, min(own.last, validity.last))
    }

    // MARK: För varje

    /// The groups of `för-varje`: one for each area, promise, measure …; one without a name where the rule has none.
    func groups() -> [RuleGroup] {
        guard let word = rule.forEach else { return [RuleGroup()] }
        if word == "område" {
            return archive.areas.filter { index.isOpen($0.head.id) }.map { area in
                RuleGroup(
                    subject: .record(area.head.id), area: area.head.id, title: area.head.title,
                    validity: area.validity)
            }
        }
        guard let kind = ItemKind(rawValue: word) else { return [] }
        var seen: Set<Place> = []
        return items(kind, meeting: []).filter { item in
            item.happened <= date && item.cancellation == nil && seen.insert(item.place).inserted
        }.map { item in
            RuleGroup(subject: item.place, area: nil, title: title(of: item), validity: item.validity)
        }
    }

    /// The items of each group, in the groups' order.
    func items(_ items: [CountedItem], by groups: [RuleGroup]) -> [[CountedItem]] {
        guard rule.forEach != nil else { return [items] }
        var byPlace: [Place: [Int]] = [:]
        for (number, item) in items.enumerated() {
            var places = Set(item.parents)
            places.insert(item.place)
            for area in item.areas { places.insert(.record(area)) }
            for place in places { byPlace[place, default: []].append(number) }
        }
        return groups.map { group in
            group.subject.map { byPlace[$0, default: []].map { items[$0] } } ?? []
        }
    }

    /// What an item is called: a part by its heading, a record by its title.
    func title(of item: CountedItem) -> String {
        if case .part(let record, let anchor) = item.place {
            for index in archive.parts(of: record) where archive.parts[index].anchor == anchor {
                return archive.parts[index].title
            }
        }
        return item.head(in: archive)?.title ?? ""
    }
}

/// One of the units of `för-varje` (grupp): an area, a promise, a measure.
struct RuleGroup {
    var subject: Place?
    var area: RecordID?
    var title: String?
    var validity: DatePeriod?
}
