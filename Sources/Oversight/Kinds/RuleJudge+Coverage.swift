import Records
import Text

/// `täckning`: where and when; one outcome a cell of area and season, or of area and period.
extension RuleJudge {
    static let coverage = RuleJudge(.coverage) { applied in
        guard let kind = applied.kind("av"), let length = PeriodLength(applied.parameters.value("per")) else {
            return []
        }
        let rows = CoverageRows(applied: applied)
        let items = applied.items(kind)
        var byArea: [RecordID: [CountedItem]] = [:]
        for item in items { for area in item.areas { byArea[area, default: []].append(item) } }
        let seasons = applied.parameters.texts("kolumner")
        return rows.areas.flatMap { area -> [Verdict] in
            let counter = PeriodCount(
                applied: applied, kind: kind,
                bounds: CountBounds(lower: applied.parameters.integer("minst") ?? 1), group: rows.group(area),
                items: byArea[area.head.id, default: []])
            return seasons.isEmpty ? counter.periods(length) : seasons.flatMap { counter.cells($0, applied) }
        }
    }
}

/// The areas of the rows: those that `där-rad` asks for.
private struct CoverageRows {
    let applied: AppliedRule

    var areas: [Area] {
        let wanted = applied.parameters.map("där-rad").compactMap { entry in
            entry.value.value.text.map { (key: entry.keyText, value: $0) }
        }
        return applied.archive.areas.filter { area in
            applied.index.isOpen(area.head.id)
                && wanted.allSatisfy { applied.keys.area($0.key, area).holds($0.value) }
        }
    }

    func group(_ area: Area) -> RuleGroup {
        RuleGroup(subject: nil, area: area.head.id, title: area.head.title, validity: area.validity)
    }
}

extension CountBounds {
    init(lower: Int) {
        self.lower = lower
        upper = nil
        isExact = false
    }
}

extension PeriodCount {
    /// The cells of one season, year by year: an inspection's own `årstid` decides, whatever its date says.
    func cells(_ season: String, _ applied: AppliedRule) -> [Verdict] {
        var byYear: [Int: [CountedItem]] = [:]
        for item in items {
            let own = applied.keys.value("årstid", item)
            let isOfSeason =
                own.isGiven
                ? own.holds(season)
                : applied.calendar.season(season, in: item.date.year)?.contains(item.date) ?? false
            if isOfSeason { byYear[item.date.year, default: []].append(item) }
        }
        return applied.periods(season == "vår" ? .spring : .autumn, within: group).map { period, isWhole in
            verdict(
                period, isWhole: isWhole, due: period.last, within: byYear[period.first.year, default: []],
                countsLate: true)
        }
    }
}

extension ItemKeys {
    /// What an area says under a key, for `där-rad`.
    func area(_ key: String, _ area: Area) -> KeyValue {
        switch key {
        case "slag": KeyValue(area.sort)
        case "råd": words(area.council)
        case "geometri": KeyValue(area.geometry)
        case "invånare": KeyValue(area.population.map { String($0) })
        case "del-av": words(area.partOf)
        case "titel": KeyValue(area.head.title)
        case "ämnen": KeyValue(area.head.subjects)
        default: .absent
        }
    }
}
