import Records
import Text

/// `antal`: how many, and how often.
extension RuleJudge {
    static let count = RuleJudge(.count) { applied in
        guard let kind = applied.kind("av"), let length = PeriodLength(applied.parameters.value("per")),
            let bounds = CountBounds(applied.parameters)
        else { return [] }
        let groups = applied.groups()
        let sets = applied.items(applied.items(kind), by: groups)
        return zip(groups, sets).flatMap { group, items in
            let counter = PeriodCount(
                applied: applied, kind: kind, bounds: bounds, group: group,
                items: group.subject == nil ? items : PeriodCount.onePerDay(items))
            if case .rolling(let duration) = length { return counter.windows(duration) }
            return counter.periods(length)
        }
    }
}
