import Records
public import Text

/// A decision as a line (beslut): who, when, which § and diary number.
public struct ShownDecision: Sendable, Hashable {
    public var by: ShownLink
    public var date: CivilDate
    /// `§ 87, KS 2024/112`; empty where neither is known.
    public var reference: String
    /// The decision itself, out of the site.
    public var destination: Destination?
}

extension SiteContext {
    func shown(_ decision: Decision) -> ShownDecision {
        let words = [decision.paragraph.map { "§ \($0)" }, decision.diaryNumber].compactMap { $0 }
        return ShownDecision(
            by: link(decision.by), date: decision.date, reference: words.joined(separator: ", "),
            destination: decision.link.map { .external($0) })
    }
}
