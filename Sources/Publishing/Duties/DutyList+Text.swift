import Oversight
import Records
import Text

extension DutyList {
    /// For people to read: by body, each rule with its sentence, then its outcomes.
    public func text(within days: Int?) -> String {
        var lines: [String] = []
        let day = SwedishFormat.date(date)
        if judgements.isEmpty {
            return days.map { "Inget ska vara gjort inom \($0) dagar från \(day).\n" }
                ?? "Inga regler att pröva den \(day).\n"
        }
        lines.append(
            days.map { "Det här ska vara gjort inom \($0) dagar från \(day):" } ?? "Så följs reglerna den \(day):")
        var body: RecordID?
        var rule: Judgement.RuleName?
        for judgement in judgements {
            if judgement.body != body {
                body = judgement.body
                rule = nil
                lines += ["", title(judgement.body), String(repeating: "=", count: title(judgement.body).count)]
            }
            if judgement.rule != rule {
                rule = judgement.rule
                let document = title(judgement.rule.document)
                let sentence = judgement.quote.map { "”\($0)”" } ?? judgement.kind.explanation
                lines += ["", "\(sentence) (\(judgement.force.rawValue), \(document))"]
            }
            lines += outcome(judgement)
        }
        if days == nil { lines += ["", counts] }
        if let note = JudgingHorizon.note(archive, on: date) { lines.append(note) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func outcome(_ judgement: Judgement) -> [String] {
        var what = judgement.period
        if let subject = judgement.subject?.name(in: archive), judgement.area == nil { what += " " + subject }
        if judgement.area != nil { what += " " + title(judgement.area) }
        var first = "  \(what): \(judgement.outcome.swedish)"
        if judgement.asksForMore, let due = judgement.due, due >= date {
            first += ", senast \(SwedishFormat.date(due))"
        }
        return [first, "    " + judgement.arithmetic] + (note(judgement).map { ["    " + $0] } ?? [])
    }

    /// How many there are of each outcome.
    private var counts: String {
        let counts = Outcome.allCases.compactMap { outcome -> String? in
            let count = judgements.filter { $0.outcome == outcome }.count
            return count > 0 ? "\(count) \(count == 1 ? outcome.swedish : outcome.swedishPlural)" : nil
        }
        return "Sammanlagt: \(counts.joined(separator: ", "))."
    }
}
