/// A share of the members in words (andel av ledamöterna): `mer än hälften`, `minst två tredjedelar`.
public struct MemberShare: Sendable, Hashable {
    private var part: Int
    private var whole: Int
    /// The share itself is too few.
    private var isMore: Bool

    private static let fractions: [(words: String, part: Int, whole: Int)] = [
        ("hälften", 1, 2), ("en tredjedel", 1, 3), ("två tredjedelar", 2, 3), ("en fjärdedel", 1, 4),
        ("tre fjärdedelar", 3, 4),
    ]

    static let words = fractions.flatMap { ["mer än \($0.words)", "minst \($0.words)"] }

    public init?(_ words: String) {
        for isMore in [true, false] {
            let start = isMore ? "mer än " : "minst "
            guard words.hasPrefix(start),
                let known = Self.fractions.first(where: { $0.words == words.dropFirst(start.count) })
            else { continue }
            (part, whole, self.isMore) = (known.part, known.whole, isMore)
            return
        }
        return nil
    }

    /// Whether so many of so many are enough: in whole numbers, so that exactly two thirds are that.
    public func isReached(by count: Int, of all: Int) -> Bool {
        isMore ? count * whole > all * part : count * whole >= all * part
    }
}
