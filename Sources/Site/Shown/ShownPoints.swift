import Oversight
import Records

/// The five points of knowledge-based work, as pages show them (kunskapsbaserat arbete).
public struct ShownPoints: Sendable, Hashable {
    /// `3 av 5 punkter`.
    public var count: String
    public var points: [Point]

    public struct Point: Sendable, Hashable {
        public var text: String
        /// `Ja`, `Nej` or `Inte än`.
        public var answer: String
        public var isMet: Bool
    }

    /// What is not met, in few words: `kunskapsstöd och uppföljning med utfall`.
    public var lacking: [String]
    /// What can't be asked for yet.
    public var waiting: [String]
}

extension SiteContext {
    func points(of measure: Measure) -> ShownPoints {
        let points = KnowledgePoints(measure, archive, findings.trace, on: date)
        let words: [(KnowledgePoints.Point, String, String)] = [
            (.problem, "Problemet har en omfattning", "omfattning för problemet"),
            (.evidence, "Orsaken har belägg", "belägg för orsaken"),
            (.cause, "Åtgärden är riktad mot orsaken", "orsak"),
            (.knowledge, "Åtgärden bygger på kunskap om vad som fungerar", "kunskapsstöd"),
            (.followUp, "Den har följts upp med utfall inom tolv månader", "uppföljning med utfall"),
        ]
        return ShownPoints(
            count: "\(points.count) av 5 punkter",
            points: words.map { point, text, _ in
                let answer = points.answer(point)
                return ShownPoints.Point(
                    text: text, answer: answer == .yes ? "Ja" : answer == .no ? "Nej" : "Inte än",
                    isMet: answer == .yes)
            }, lacking: words.filter { points.answer($0.0) == .no }.map(\.2),
            waiting: words.filter { points.answer($0.0) == .notYet }.map(\.2))
    }
}
