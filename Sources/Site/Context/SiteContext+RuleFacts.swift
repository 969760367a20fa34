import Records
import Text

/// A rule's parameters (vad regeln räknar) as facts in plain words: what, how many, how soon, to whom.
extension SiteContext {
    func facts(of rule: Rule) -> [RecordFact] {
        let values = rule.parameters
        var facts: [RecordFact] = []
        facts.add(rule.kind == .approval ? "Vem" : "Vad", values.list("av").compactMap { words($0.value) })
        facts.add("Var", values.text("i"))
        facts.add("Ska finnas med", values.list("kräver").compactMap { words($0.value) })
        facts.add("Punkter på dagordningen", values.list("punkter").compactMap { words($0.value) })
        facts.add("Ska bygga på", rule.kind == .grounds ? values.text("från") : nil)
        facts.add("Bara från", pairs(values, "från-där"))
        facts.add("Från samma period", yesOrNo(values.boolean("inom-period")))
        facts.add("Hur", values.text("slag"))
        facts.add("Platser", values.texts("platser").map { seat($0, of: rule) })
        facts.add("Uppgift", functions(values, rule))
        facts.add("Nivå", values.text("nivå"))
        facts.add("När", values.value("när").flatMap(words))
        facts.add("Då", values.value("då").flatMap(words))
        facts.add("Från organ", values.links("organ").map { link($0) })
        facts.add("Vid möten i", values.links("vid").map { link($0) })
        facts.add("För varje", values.text("rader"))
        facts.add("Bara de där", pairs(values, "där-rad"))
        facts.add("Årstider", values.texts("kolumner"))
        facts.add(amountTerm(rule.kind), amount(values))
        facts.add("Räknas från", values.text("räknas-från").map(place))
        facts.add("Räknas till", values.text("räknas-till").map(place))
        facts.add("Räknas i", values.text("räkning"))
        facts.add("Åldern räknas från", values.text("räknas"))
        facts.add("Påminnelse", values.duration("varna").map { reminder($0, rule.kind) })
        facts.add("Inom", values.duration("inom").map(words))
        facts.add(
            "Senast", values.text("senast").flatMap { CivilDate(iso: "2024-" + $0) }.map(SwedishFormat.dayAndMonth))
        facts.add("Inte under", values.texts("utom"))
        facts.add("Räknas hos", values.links("räknar").map { link($0) })
        facts.add("Till", receivers(values))
        facts.add("Via", values.text("via"))
        facts.add("Väljs vid mötet", yesOrNo(values.boolean("väljs-vid-mötet")))
        facts.add("Ersättare", yesOrNo(values.boolean("ersättare")))
        return facts
    }

    private func amountTerm(_ kind: RuleKind) -> String {
        switch kind {
        case .freshness: "Högsta ålder"
        case .timeLimit: "Hur lång tid"
        default: "Hur många"
        }
    }

    /// `exakt 4 per år`, `minst 10 dagar`.
    private func amount(_ values: CheckedValues) -> String? {
        var pieces = ["exakt", "minst", "högst"].compactMap { bound in
            values.value(bound).flatMap(words).map { "\(bound) \($0)" }
        }
        if let span = values.value("per").flatMap(words) { pieces.append("per \(span)") }
        return pieces.isEmpty ? nil : pieces.joined(separator: " ")
    }

    private func reminder(_ duration: CalendarDuration, _ kind: RuleKind) -> String {
        kind == .freshness ? "efter \(words(duration))" : "\(words(duration)) före sista dagen"
    }

    private func yesOrNo(_ value: Bool?) -> String? { value.map { $0 ? "ja" : "nej" } }

    /// Where time is counted from or to: the key of a record, in words.
    private func place(_ key: String) -> String {
        switch key {
        case "kallelse.skickad": "den dag kallelsen skickas"
        case "datum": "dagen själv"
        case "publicerad": "den dag det publiceras"
        default: key.split(separator: ".").joined(separator: ", ")
        }
    }

    /// A seat by its office, in one of the bodies that the rule concerns.
    private func seat(_ id: String, of rule: Rule) -> String {
        let bodies = rule.bodies.compactMap { archive.record(of: $0).flatMap(archive.body) }
        guard let seat = bodies.flatMap(\.seats).first(where: { $0.id == id }) else { return id }
        guard let organisation = seat.organisation, !seat.role.contains(organisation) else { return seat.role }
        return "\(seat.role) (\(organisation))"
    }

    /// `ordförande är Säkerhetschef`; a single word of the site's own functions as it stands.
    private func functions(_ values: CheckedValues, _ rule: Rule) -> String? {
        let pairs = values.map("funktion").map { "\($0.keyText) är \(seat($0.value.value.text ?? "", of: rule))" }
        return pairs.isEmpty ? values.text("funktion") : SwedishFormat.list(pairs)
    }

    private func pairs(_ values: CheckedValues, _ key: String) -> String? {
        let pairs = values.map(key).map { "\($0.keyText) är \($0.value.value.text ?? "")" }
        return pairs.isEmpty ? nil : SwedishFormat.list(pairs)
    }

    private func receivers(_ values: CheckedValues) -> [ShownLink] {
        values.list("till").compactMap { item in
            item.value.link.map { link($0) } ?? item.value.text.map { ShownLink($0) }
        }
    }

    /// A parameter in words; nil for what has no short form.
    private func words(_ value: Value) -> String? {
        switch value {
        case .text(let text): shown(path: text)
        case .inline(let text): text.plain
        case .date(let day): SwedishFormat.date(day)
        case .moment(let period): SwedishFormat.period(period)
        case .boolean(let yes): yes ? "ja" : "nej"
        case .number(let number): SwedishFormat.number(number)
        case .duration(let duration): words(duration)
        case .link(let target): link(target).text
        case .mapping(let values): words(values)
        case .map(let entries):
            SwedishFormat.list(
                entries.map { entry in
                    let right =
                        entry.value.value.number.map { SwedishFormat.number($0) } ?? entry.value.value.text ?? ""
                    return "\(entry.keyText) \(shown(path: right))"
                })
        case .list, .time, .node, .explicitNone: nil
        }
    }

    /// A point of the agenda, with what must stand under it; or what must be there: a heading, a facet, a link.
    private func words(_ values: CheckedValues) -> String {
        guard let title = values.text("titel") else {
            return values.entries.map { "\($0.name) \($0.located.value.text ?? "")" }.joined(separator: ", ")
        }
        var more: [String] = []
        let others = values.texts("även")
        if !others.isEmpty { more.append("även kallad \(SwedishFormat.list(others, "eller"))") }
        if let target = values.text("länkar") { more.append("med länk till \(target)") }
        let under = values.texts("under")
        if !under.isEmpty { more.append("med \(SwedishFormat.list(under))") }
        return more.isEmpty ? title : "\(title) (\(more.joined(separator: "; ")))"
    }

    /// A document's file as its title, the key of a promise's last day in words; any other word as it stands.
    private func shown(path: String) -> String {
        if path == "medborgarlöfte.period.till" { return "medborgarlöftets sista dag" }
        guard path.hasSuffix(".md") else { return path }
        return archive.record(named: "styrdokument/" + path.dropLast(3)).map { title(of: $0) } ?? path
    }

    private func words(_ duration: CalendarDuration) -> String {
        switch duration.unit {
        case .days: SwedishFormat.count(duration.count, "dag", "dagar")
        case .weeks: SwedishFormat.count(duration.count, "vecka", "veckor")
        case .months: SwedishFormat.count(duration.count, "månad", "månader")
        case .years: "\(duration.count) år"
        }
    }
}
