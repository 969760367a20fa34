public import Records
public import Text

/// What the parties say together of an undertaking (gemensam bedömning): joint only when every party gave its own.
public struct JointVerdict: Sendable, Hashable {
    /// The parties that have given no verdict, in the promise's order.
    public var missing: [String]
    /// The common word where all gave one and the same; nil where they differ or one is missing.
    public var word: String?
    public var isJoint: Bool { missing.isEmpty }

    public init(_ followUp: Undertaking.FollowUp, parties: [String]) {
        let given = followUp.verdicts.compactMap(\.party)
        missing = parties.filter { !given.contains($0) }
        let words = Set(followUp.verdicts.map(\.word))
        word = missing.isEmpty && words.count == 1 ? words.first : nil
    }
}

extension Undertaking {
    /// Whether some party has said by a day how it went, once the promise had ended; `för tidigt att bedöma` says nothing.
    public func isJudged(after end: CivilDate, on date: CivilDate) -> Bool {
        followUps.contains { followUp in
            followUp.date > end && followUp.date <= date
                && followUp.verdicts.contains { $0.word != Undertaking.Verdict.tooEarly }
        }
    }
}
