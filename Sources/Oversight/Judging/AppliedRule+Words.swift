import Records
import Text

/// Words that the arithmetic of all kinds is written in.
extension AppliedRule {
    /// `3 månader kvar`, `12 dagar kvar`, `sista dagen är i dag`.
    func timeLeft(to due: CivilDate) -> String {
        let days = Int(due.days - date.days)
        if days <= 0 { return "sista dagen är i dag" }
        if days <= 60 { return SwedishFormat.count(days, "dag", "dagar") + " kvar" }
        var months = 0
        while date.adding(months: months + 1) <= due { months += 1 }
        return SwedishFormat.count(months, "månad", "månader") + " kvar"
    }

    /// So many of a kind, called what the rule's conditions ask for: `1 gemensam uppföljning`, `2 korta lägesbilder`,
    /// `1 årshjul`. A reader who has seen a follow-up by one party must not be told that there was none.
    func counted(_ kind: ItemKind, _ number: Int) -> String {
        let wanted = Dictionary(rule.conditions.map { ($0.key, $0.value) }) { first, _ in first }
        let isOne = number == 1
        if kind == .report, let sort = wanted["slag"] { return "\(number) \(isOne ? sort : AppliedRule.many(sort))" }
        var words = ""
        if kind == .followUp, wanted["gemensam"] == "ja" { words = isOne ? "gemensam " : "gemensamma " }
        if kind == .picture, let extent = wanted["omfattning"] {
            words = extent + (isOne ? " " : extent == "kort" ? "a " : "e ")
        }
        return "\(number) \(words)\(isOne ? kind.rawValue : kind.many)"
    }

    /// A sort of report in plural: `årsplaner`, `årshjul`.
    private static func many(_ sort: String) -> String {
        switch sort {
        case "årshjul": sort
        case "utvärdering", "genomlysning": sort + "ar"
        default: sort + "er"
        }
    }

    /// Why what is missing says nothing.
    var incompleteReason: String {
        if let day = completeFrom {
            return "webbplatsen har alla handlingar först från \(SwedishFormat.date(day))"
        }
        return "det är inte angivet från när webbplatsen har alla handlingar"
    }

    /// Why a period that the rule held for only a part of is not counted, with what it was that began then: the rule, the
    /// body, or the area or promise of the group.
    func partialReason(of group: RuleGroup = RuleGroup()) -> String {
        let first = validity(of: group).first
        let ofRule = ItemIndex.span(of: rule, in: archive.validity(of: document))?.first
        let what =
            ofRule == first
            ? "regeln gäller"
            : group.validity?.first == first
                ? (group.area == nil ? beginning(group.subject) : "området finns")
                : body.from == first ? "organet finns" : "regeln gäller"
        return "\(what) från \(SwedishFormat.date(first)), alltså bara en del av perioden"
    }

    private func beginning(_ subject: Place?) -> String {
        switch subject?.record.flatMap(archive.head)?.kind {
        case .citizenPromise: "löftet gäller"
        case .actionPlan: "planen gäller"
        case .cooperationAgreement: "överenskommelsen gäller"
        default: "det gäller"
        }
    }

    /// `12 mars, 4 juni 2025 och 10 september 2025`: the days, the year of each where it is not the next one's.
    func days(_ dates: [CivilDate]) -> String {
        SwedishFormat.list(
            dates.enumerated().map { number, day in
                number + 1 < dates.count && dates[number + 1].year == day.year
                    ? SwedishFormat.dayAndMonth(day) : SwedishFormat.date(day)
            })
    }

    /// What was called off, with its reason, or moved: `Mötet 3 december 2025 ställdes in (sjukdom).`
    func calledOff(_ items: [CountedItem]) -> String? {
        let told = items.compactMap { item in
            item.cancellation.map { cancellation -> String in
                let reason = item.isInternal ? nil : cancellation.reason
                let what = item.kind == .inspection ? "Besiktningen" : "Mötet"
                if let day = cancellation.movedTo {
                    return "\(what) \(SwedishFormat.date(item.date)) flyttades till \(SwedishFormat.date(day))."
                }
                return "\(what) \(SwedishFormat.date(item.date)) ställdes in"
                    + (reason.map { " (\($0.withoutFullStop))" } ?? "") + "."
            }
        }
        return told.isEmpty ? nil : told.joined(separator: " ")
    }
}
