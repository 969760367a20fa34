import Text

/// Holds a rule's parameters against each other: one that asks for nothing, or for what can't be, would be judged in silence,
/// or not at all.
extension ValueReader {
    mutating func checkSense(of rule: Rule) {
        checkNumbers(of: rule)
        checkLists(of: rule)
        let values = rule.parameters
        switch rule.kind {
        case .count:
            let bounds = ["minst", "högst", "exakt"]
            if !bounds.contains(where: values.has) { tellMissing(bounds, in: rule) }
            checkPeriods(of: rule)
        case .timeLimit: if !values.has("minst"), !values.has("högst") { tellMissing(["minst", "högst"], in: rule) }
        case .coverage:
            if !values.has("kolumner"), !values.has("minst") { tellMissing(["kolumner", "minst"], in: rule) }
            if case .duration(let length)? = values.value("per") { tellRolling(length, in: rule) }
        case .attendance:
            if case .duration(let length)? = values.value("per") { tellRolling(length, in: rule) }
        case .freshness:
            if let most = values.duration("högst"), let warning = values.duration("varna"),
                most.days < warning.days
            {
                tellContradiction("varna", warning.swedish, "högst", most.swedish, in: values)
            }
        default: break
        }
    }

    // MARK: Nothing is asked for

    private mutating func tellMissing(_ keys: [String], in rule: Rule) {
        let values = rule.parameters
        let span = values.entry("typ")?.located.span ?? rule.span
        report(
            .ruleAsksNothing, at: span, keys.dropLast().joined(separator: ", ") + " eller " + (keys.last ?? ""),
            keys.dropLast().joined(separator: ", ") + " or " + (keys.last ?? ""))
    }

    /// A list that must be there, and has nothing in it.
    private mutating func checkLists(of rule: Rule) {
        for key in ["kräver", "punkter", "av", "till", "gäller"] {
            guard case .list(let items)? = rule.parameters.value(key), items.isEmpty,
                let span = rule.parameters.span(of: key)
            else { continue }
            report(.ruleAsksNothing, at: span, key, key)
        }
    }

    private mutating func tellRolling(_ length: CalendarDuration, in rule: Rule) {
        let span = rule.parameters.span(of: "per") ?? rule.span
        report(.ruleRollingPeriod, at: span, length.swedish, rule.kind.rawValue)
    }

    // MARK: What can't be

    private mutating func checkNumbers(of rule: Rule) {
        let values = rule.parameters
        for (key, least) in [("minst", 1), ("exakt", 0), ("högst", 0)] {
            guard let number = values.integer(key), number < least, let span = values.span(of: key) else { continue }
            report(.ruleNumberTooSmall, at: span, key, String(number), String(least))
        }
        let (least, most) = (values.integer("minst"), values.integer("högst"))
        if let exact = values.integer("exakt"), let other = ["minst", "högst"].first(where: values.has) {
            tellContradiction("exakt", String(exact), other, values.integer(other).map(String.init) ?? "", in: values)
        } else if let least, let most, least > most {
            tellContradiction("minst", String(least), "högst", String(most), in: values)
        }
        if let least = values.duration("minst"), let most = values.duration("högst"), least.days > most.days {
            tellContradiction("minst", least.swedish, "högst", most.swedish, in: values)
        }
        let seats = values.list("platser").count
        if rule.kind == .composition, seats > 0, let least, least > seats {
            tellContradiction("minst", String(least), "platser", String(seats), in: values)
        }
    }

    private mutating func tellContradiction(
        _ key: String, _ value: String, _ other: String, _ otherValue: String, in values: CheckedValues
    ) {
        report(
            .ruleContradictsItself, at: values.span(of: key) ?? values.span, "\(key): \(value)",
            "\(other): \(otherValue)")
    }

    // MARK: What changes nothing

    /// `utom` leaves out whole periods, and `senast` is a day of each.
    private mutating func checkPeriods(of rule: Rule) {
        let values = rule.parameters
        guard let length = values.text("per") else { return }
        if !["månad", "vecka"].contains(length) {
            for item in values.list("utom") {
                report(.ruleKeyWithoutEffect, at: item.span, "utom: \(item.value.text ?? "")", length)
            }
        }
        if !["år", "vår", "höst", "mandatperiod"].contains(length), let span = values.span(of: "senast") {
            report(.ruleDayNotInPeriod, at: span, values.text("senast") ?? "", length)
        }
    }
}

extension CalendarDuration {
    /// About how many days it is, to tell which of two is longer.
    fileprivate var days: Int {
        switch unit {
        case .days: count
        case .weeks: 7 * count
        case .months: count * 365 / 12
        case .years: 365 * count
        }
    }
}
