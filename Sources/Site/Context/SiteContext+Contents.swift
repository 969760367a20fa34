import Oversight
import Records

extension SiteContext {
    /// Whether a list or register that every site has holds anything yet, by the first word of its address: one that does
    /// not is still there and says so, but nobody is led to it as if it had something to read.
    func hasMatter(_ word: String) -> Bool {
        switch word {
        case "moten": !meetings.entries.isEmpty
        case "kalender", "arshjul": !meetings.entries.isEmpty || !archive.inspections.isEmpty
        case "uppdrag": !findings.assignments.statuses.isEmpty
        case "arenden": !findings.matters.all.isEmpty
        // Notes that say that there were none are an answer too.
        case "avvikande-synpunkter": archive.meetings.contains { showsNotes($0) }
        case "problem":
            archive.pictures.contains { !$0.problems.isEmpty } || archive.plans.contains { !$0.measures.isEmpty }
        case "organ": !archive.bodies.isEmpty
        case "regler": !judgedBodies.isEmpty
        case "tackning": !coverage.years(until: date).isEmpty
        case "diarium": hasDiaryNumbers
        case "ordlista": archive.glossary != nil
        default:
            RecordKind.allCases.first { $0.folder == word }.map { kind in
                archive.heads.contains { $0?.kind == kind && $0?.isWithdrawn(on: date) == false }
            } ?? true
        }
    }

    /// What was done where and when, by year.
    var coverage: CoverageIndex { keptCoverage.value(0) { CoverageIndex(findings.judgements.all, on: date) } }

    private var hasDiaryNumbers: Bool {
        archive.heads.contains { head in
            head?.diaryNumber != nil || head?.decisions.contains { $0.diaryNumber != nil } ?? false
        } || archive.meetings.contains { $0.items.contains { $0.matter != nil } }
            || archive.plans.contains { $0.measures.contains { $0.decisions.contains { $0.diaryNumber != nil } } }
    }

    /// The same for a link to such a page; other pages are always worth the way.
    func hasMatter(_ link: ShownLink) -> Bool {
        guard case .page(let route, _) = link.destination else { return true }
        return hasMatter(String(route.path.split(separator: "/").first ?? ""))
    }
}
