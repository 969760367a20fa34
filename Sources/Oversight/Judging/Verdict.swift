import Records
import Text

/// What a kind of rule found in one unit (utslag), before the rule's force makes an outcome of it.
struct Verdict {
    enum Finding: Hashable {
        case kept(Grade)
        case notKept
        case ongoing
        case cannotTell
        case notApplicable
    }

    /// The record, part or trigger that the unit is; nil where the unit is a period or the day judged on.
    var subject: Place?
    var area: RecordID?
    /// In the form of the data: `2025-Q2`, `2025-03-12`.
    var period: String
    /// The day through which it can be kept; nil where the rule sets none.
    var due: CivilDate?
    var finding: Finding
    var evidence: [Place]
    /// How it was worked out, in Swedish: `4 av 4 möten under 2025`.
    var arithmetic: String
    var note: String?
    /// Of a `synlighet` alone.
    var proof: VisibilityProof?
    /// Of an `antal` that is not over: as many are there as must be.
    var isReached = false

    init(
        _ finding: Finding, subject: Place? = nil, area: RecordID? = nil, period: String, due: CivilDate? = nil,
        evidence: [Place] = [], arithmetic: String, note: String? = nil,
        proof: VisibilityProof? = nil
    ) {
        self.proof = proof
        self.finding = finding
        self.subject = subject
        self.area = area
        self.period = period
        self.due = due
        self.evidence = evidence
        self.arithmetic = arithmetic
        self.note = note
    }
}

/// What something rests on (belagd, enligt uppgift).
enum Grade: Int, Hashable, Comparable {
    case stated
    case evidenced

    static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
}
