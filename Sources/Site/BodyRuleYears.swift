import Oversight

/// The judgements of one body by year (årens bedömningar): gathered once for the pages of all its years.
struct BodyRuleYears: Sendable {
    /// In the order of the judgements.
    let all: [Judgement]
    private let byYear: [Int: [Judgement]]
    /// The years that have a page of their own, the newest first; none where everything fits on one.
    let pages: [Int]

    init(_ judgements: [Judgement], year: (Judgement) -> Int) {
        all = judgements
        byYear = judgements.count > ListLength.full ? Dictionary(grouping: judgements, by: year) : [:]
        pages = byYear.keys.sorted(by: >)
    }

    subscript(_ year: Int) -> [Judgement] { byYear[year] ?? [] }
}
