import Oversight
import Text

/// The judgements that stand in the tables of what was done where and when (täckningens rutor), by year: gathered once for the
/// pages of all years.
struct CoverageIndex: Sendable {
    /// In the order of the judgements.
    private(set) var cells: [Int: [Judgement]] = [:]
    /// Which rule comes first on a page.
    private(set) var rank: [Judgement.RuleName: Int] = [:]
    /// The years that have a page of their own, the newest first; none where everything fits on one.
    private(set) var pages: [Int] = []

    init(_ judgements: [Judgement], on date: CivilDate) {
        var count = 0
        for judgement in judgements {
            guard let period = CoveragePage.period(judgement) else { continue }
            count += 1
            if rank[judgement.rule] == nil { rank[judgement.rule] = rank.count }
            cells[period.first.year, default: []].append(judgement)
        }
        if count > ListLength.names { pages = years(until: date) }
    }

    /// The newest first; what is ahead is not told of.
    func years(until date: CivilDate) -> [Int] { cells.keys.filter { $0 <= date.year }.sorted(by: >) }

    /// A year's judgements by rule.
    func rules(of year: Int) -> [(rank: Int, judgements: [Judgement])] {
        Dictionary(grouping: cells[year] ?? [], by: \.rule).map { (rank[$0.key] ?? 0, $0.value) }
    }
}
