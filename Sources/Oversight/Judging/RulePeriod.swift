import Records
import Text

/// A stretch of days in which a rule is judged (period): its name in data and in words, its first and last day.
struct RulePeriod: Hashable {
    var name: String
    /// `2025`, `första halvåret 2025`, `T1 2025`, `mars 2025`.
    var words: String
    var first: CivilDate
    var last: CivilDate

    func contains(_ date: CivilDate) -> Bool { first <= date && date <= last }

    /// A window or interval: `2025-01-01/2026-12-31`.
    static func range(_ first: CivilDate, _ last: CivilDate) -> RulePeriod {
        RulePeriod(
            name: first.iso + "/" + last.iso, words: SwedishFormat.range(first, last), first: first, last: last)
    }
}
