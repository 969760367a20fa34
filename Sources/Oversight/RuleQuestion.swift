import Records
import Text

/// The nine questions that every reader has about a body's rules (frågor): where no rule in force answers one, the page
/// says so. An absent rule never passes.
public enum RuleQuestion: String, Sendable, Hashable, CaseIterable {
    case meetings = "Hur många möten per år"
    case callWhen = "När kallelsen ska skickas"
    case callWhat = "Vad kallelsen ska innehålla"
    case notes = "Vad anteckningarna ska innehålla"
    case approval = "Hur anteckningarna justeras"
    case distribution = "Vart anteckningarna skickas"
    case visibility = "Vad som är internt"
    case chair = "Vem som är ordförande"
    case freshness = "Hur ofta lägesbild och plan görs om"

    /// What the rules in force leave open on the day, in the order above, for every body that meets or has rules.
    static func unanswered(_ archive: Archive, on date: CivilDate) -> [RecordID: [RuleQuestion]] {
        var answered: [RecordID: Set<RuleQuestion>] = [:]
        for document in archive.documents
        where document.head.publication == .open && !document.head.isWithdrawn(on: date) {
            for rule in document.rules {
                guard let span = ItemIndex.span(of: rule, in: archive.validity(of: document)), span.contains(date)
                else { continue }
                let questions = answers(rule)
                for body in rule.bodies.compactMap({ archive.record(of: $0) }) {
                    answered[body, default: []].formUnion(questions)
                }
                // The meetings that a composite body counts are those of its groups.
                for body in rule.parameters.links("räknar").compactMap({ archive.record(of: $0) }) {
                    answered[body, default: []].formUnion(questions.intersection([.meetings]))
                }
            }
        }
        var result: [RecordID: [RuleQuestion]] = [:]
        for body in archive.bodies where body.isCouncilBody && body.exists(on: date) {
            result[body.head.id] = allCases.filter { !(answered[body.head.id]?.contains($0) ?? false) }
        }
        return result
    }

    /// The questions that a rule answers.
    private static func answers(_ rule: Rule) -> Set<RuleQuestion> {
        let parameters = rule.parameters
        let about = parameters.text("av") ?? parameters.text("i")
        switch rule.kind {
        case .count: return about == "möte" ? [.meetings] : []
        case .timeLimit:
            let keys = [parameters.text("räknas-från"), parameters.text("räknas-till")]
            return keys.contains("kallelse.skickad") ? [.callWhen] : []
        case .requiredField:
            if about == "kallelse" { return [.callWhat] }
            if about == "anteckningar" { return [.notes] }
            return about == "möte"
                && !parameters.texts("kräver").allSatisfy { ["tid", "plats", "dagordning"].contains($0) }
                ? [.notes] : []
        case .contents: return about == "anteckningar" ? [.notes] : []
        case .approval: return [.approval]
        case .distribution: return about == "anteckningar" ? [.distribution] : []
        case .visibility: return [.visibility]
        case .composition:
            return parameters.map("funktion").contains { $0.keyText == "ordförande" } ? [.chair] : []
        case .freshness: return about == "lägesbild" || about == "åtgärdsplan" ? [.freshness] : []
        default: return []
        }
    }
}
