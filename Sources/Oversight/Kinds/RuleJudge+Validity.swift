import Records
import Text

/// `giltighet`: that what should hold still holds. The head's `giltig` is its basis, so it quotes no sentence.
extension RuleJudge {
    static let validity = RuleJudge(.validity) { applied in
        guard let kind = applied.kind("av"), applied.holds(on: applied.date) else { return [] }
        let validity = ValidityOfAll(applied: applied)
        let made = applied.items(kind).filter { item in
            item.happened <= applied.date
                && !(item.place.record.map { applied.index.replaced.contains($0) } ?? false)
        }
        let begun = made.filter { validity.first($0) <= applied.date }
        return [begun.isEmpty ? validity.none(of: kind, ahead: made) : validity.verdict(begun)]
    }
}

/// The worst of several decides: one that has run out before one that holds, before one that says no last day.
private struct ValidityOfAll {
    let applied: AppliedRule

    func verdict(_ items: [CountedItem]) -> Verdict {
        let judged = items.map { (item: $0, last: last($0)) }
        let over = judged.filter { $0.last.map { $0 < applied.date } ?? false }
        let valid = judged.filter { $0.last.map { $0 >= applied.date } ?? false }
        if !over.isEmpty {
            let words = over.map {
                "\(applied.title(of: $0.item)) gällde till \(SwedishFormat.date($0.last ?? $0.item.date))"
            }
            return verdict(.notKept, over.map(\.item), words, ", och ingenting har ersatt det")
        }
        if !valid.isEmpty {
            let words = valid.map {
                "\(applied.title(of: $0.item)) gäller till \(SwedishFormat.date($0.last ?? $0.item.date))"
            }
            var verdict = verdict(.kept(.evidenced), valid.map(\.item), words, "")
            if let warn = applied.parameters.duration("varna"), let first = valid.compactMap(\.last).min(),
                warn.before(first) <= applied.date
            {
                verdict.note = "Ska förnyas senast \(SwedishFormat.date(first))."
            }
            return verdict
        }
        return verdict(
            .notApplicable, items, items.map { applied.title(of: $0) }, " gäller utan angiven sista dag")
    }

    func first(_ item: CountedItem) -> CivilDate { applied.keys.period("giltig", item)?.first ?? item.date }

    /// Nothing holds; what is made already and begins later is told of.
    func none(of kind: ItemKind, ahead: [CountedItem]) -> Verdict {
        let isComplete = applied.isComplete(since: applied.date)
        let words =
            ahead.isEmpty
            ? "\(kind.none.capitalised) för \(applied.body.head.title) finns på webbplatsen"
            : SwedishFormat.list(
                ahead.map { "\(applied.title(of: $0)) gäller först från \(SwedishFormat.date(first($0)))" })
        return Verdict(
            isComplete ? .notKept : .cannotTell, period: applied.date.iso, due: applied.date,
            evidence: ahead.compactMap(\.named),
            arithmetic: words + (isComplete ? "." : "; \(applied.incompleteReason)."))
    }

    private func last(_ item: CountedItem) -> CivilDate? {
        applied.keys.period("giltig", item).map(\.last).flatMap { $0 < .latest ? $0 : nil }
    }

    private func verdict(
        _ finding: Verdict.Finding, _ items: [CountedItem], _ words: [String], _ ending: String
    ) -> Verdict {
        Verdict(
            finding, period: applied.date.iso, due: applied.date, evidence: items.compactMap(\.named),
            arithmetic: SwedishFormat.list(words) + ending + ".")
    }
}
