import Records
import Text

/// `fält`: what must be stated in each record.
extension RuleJudge {
    static let requiredField = RuleJudge(.requiredField) { applied in
        let needs = RequiredKey.list(applied.parameters)
        guard let kind = applied.kind("i"), !needs.isEmpty else { return [] }
        return applied.units(kind).compactMap { FieldCheck(applied: applied, kind: kind, needs: needs).verdict($0) }
    }
}

/// Looks for each key in one record.
private struct FieldCheck {
    let applied: AppliedRule
    let kind: ItemKind
    let needs: [RequiredKey]

    /// What stands under one of the keys.
    private enum State: Equatable {
        case given(String)
        case lacking(String)
        /// The key says `nej`, or its number is too small.
        case against(String)
    }

    func verdict(_ item: CountedItem) -> Verdict? {
        guard kind == .seat ? isMember(item) : applied.isDue(item, as: kind) else { return nil }
        if let verdict = applied.unfinished(item, kind) { return verdict }
        let states = needs.map { state($0, item) }
        let given = states.compactMap { if case .given(let words) = $0 { words } else { nil } }
        let lacking = states.compactMap { if case .lacking(let words) = $0 { words } else { nil } }
        let against = states.compactMap { if case .against(let words) = $0 { words } else { nil } }
        let finding: Verdict.Finding =
            !against.isEmpty ? .notKept : !lacking.isEmpty ? .cannotTell : .kept(.evidenced)
        var words = "\(given.count) av \(SwedishFormat.count(needs.count, "uppgift", "uppgifter")) finns"
        words += given.isEmpty ? "." : ": \(SwedishFormat.list(given))."
        if !against.isEmpty { words += " \(SwedishFormat.list(against))." }
        if !lacking.isEmpty { words += " Det står inget om \(SwedishFormat.list(lacking, "eller"))." }
        return applied.verdict(
            finding, on: item, due: item.date, evidence: item.evidence, words)
    }

    /// Who was only offered a seat, or declined it, is no member and owes nothing; nor is who is called in, unless the
    /// rule speaks of them.
    private func isMember(_ item: CountedItem) -> Bool {
        guard case .seat(let body, let number) = item.source else { return false }
        let seat = applied.archive.bodies[body].seats[number]
        let speaksOfThem = applied.rule.conditions.contains { $0.key == "slag" || $0.key == "status" }
        return seat.isMember(on: applied.date) || speaksOfThem
    }

    private func state(_ need: RequiredKey, _ item: CountedItem) -> State {
        let values = applied.keys.values(need.key, item)
        if values.contains(.no) { return .against("\(need.words.capitalised): nej") }
        if let list = need.list, applied.keys.value(list, item) == .explicitNone {
            return need.allowsNone ? .given("\(need.words): inga") : .against("\(list.capitalised): inga")
        }
        let given = values.filter(\.isGiven).count
        let isList = need.key.contains(".") && values.count > 1
        // Of a list every item must have the key; a single value may itself be a list.
        let count = isList ? given : values.map(\.count).reduce(0, +)
        if let minimum = need.minimum {
            if count >= minimum { return .given("\(need.words) (\(count), minst \(minimum))") }
            if count > 0 {
                return .against("\(need.words.capitalised): \(count), minst \(minimum)")
            }
        } else if isList {
            if given == values.count { return .given("\(need.words) (\(given) av \(given))") }
            return .lacking("\(need.words) (finns på \(given) av \(values.count))")
        } else if given > 0 {
            return .given(count > 1 ? "\(need.words) (\(count))" : need.words)
        }
        if need.isOfParts, applied.isComplete(since: item.date) {
            return .against("\(need.words.capitalised): 0, minst \(need.minimum ?? 1)")
        }
        return .lacking(need.words)
    }
}
