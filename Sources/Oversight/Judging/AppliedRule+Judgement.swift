import Records
import Text

extension AppliedRule {
    /// The body's own comments on this rule, and on which period each is.
    func comments() -> [(comment: Body.Comment, period: String?, span: DatePeriod?)] {
        body.comments.filter { comment in
            // What is said later is not said yet.
            if comment.date.map({ $0 > date }) ?? false { return false }
            return if case .anchor(let record, let anchor) = archive.target(comment.rule) {
                record == document.head.id && anchor == rule.id
            } else {
                false
            }
        }.map { ($0, $0.period, $0.period.flatMap(DatePeriod.init(swedish:))) }
    }

    func judgement(
        _ verdict: Verdict, comments: [(comment: Body.Comment, period: String?, span: DatePeriod?)]
    ) -> Judgement {
        let outcome = Outcome(verdict.finding, force: rule.force)
        return Judgement(
            rule: Judgement.RuleName(document: document.head.id, id: rule.id), kind: rule.kind, body: body.head.id,
            subject: verdict.subject, area: verdict.area, period: verdict.period, due: verdict.due, force: rule.force,
            outcome: outcome, quote: rule.quote,
            source: rule.quoteAnchor.map { .part(document.head.id, $0) } ?? .record(document.head.id),
            evidence: verdict.evidence, arithmetic: verdict.arithmetic, note: verdict.note,
            exception: outcome.isNotKept ? rule.exception : nil,
            // A season's comment explains the areas that were left out, not those that were seen to.
            comments: outcome.isMet && verdict.area != nil
                ? []
                : comments.filter { item in
                    guard let words = item.period else { return true }
                    return words == verdict.period || item.span.map { isAbout($0, verdict.period) } ?? false
                }.map(\.comment), proof: verdict.proof, isReached: verdict.isReached)
    }

    /// Whether a comment's period (`T2 2025`, `februari 2026`, a day) is the one of the judgement, or holds its day.
    private func isAbout(_ span: DatePeriod, _ period: String) -> Bool {
        if let day = CivilDate(iso: period) { return span.contains(day) }
        let names: [(DatePeriod.Form, PeriodLength)] = [
            (.year, .year), (.tertial, .tertial), (.quarter, .quarter), (.month, .month), (.week, .week),
            (.spring, .spring), (.autumn, .autumn),
        ]
        if let length = names.first(where: { $0.0 == span.form })?.1 {
            return calendar.period(length, holding: span.first)?.name == period
        }
        return RulePeriod.range(span.first, span.last).name == period
    }
}
