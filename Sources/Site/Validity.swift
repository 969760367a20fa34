import Text

/// Whether a document or agreement holds on the day (giltighet), said first on its page.
public struct Validity: Sendable, Hashable {
    public enum State: Sendable, Hashable { case notYet, inForce, ended, replaced, unknown }

    public var state: State
    /// What follows the word of its state: `Sedan 1 januari 2024, till och med 31 mars 2027.`
    public var sentence: String
    public var replacedBy: ShownLink?

    init(_ period: DatePeriod?, replacedBy: ShownLink?, _ site: SiteContext) {
        self.replacedBy = replacedBy
        guard let period else {
            state = replacedBy == nil ? .unknown : .replaced
            sentence = replacedBy == nil ? "Det står inte hur länge den gäller." : "Den är ersatt av en nyare."
            return
        }
        let last = period.last.year >= 9000 ? nil : period.last
        if site.date < period.first {
            state = .notYet
            sentence = "Börjar gälla \(SwedishFormat.date(period.first))."
        } else if let last, last < site.date {
            state = replacedBy == nil ? .ended : .replaced
            sentence =
                replacedBy == nil
                ? "Sista dagen var \(SwedishFormat.date(last)), och inget nytt har ersatt den."
                : "Sista dagen var \(SwedishFormat.date(last))."
        } else {
            state = .inForce
            let from = period.first.year <= 1 ? nil : "sedan \(SwedishFormat.date(period.first))"
            let to = last.map { "till och med \(SwedishFormat.date($0))" }
            let both = [from, to].compactMap { $0 }.joined(separator: ", ")
            sentence = both.isEmpty ? "Tills vidare." : both.prefix(1).uppercased() + both.dropFirst() + "."
        }
    }
}
