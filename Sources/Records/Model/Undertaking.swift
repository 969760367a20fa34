public import Text

/// An undertaking of a citizen promise (åtagande): what one of the parties will do, and how it is measured.
public final class Undertaking: Sendable {
    public let head: PartHead
    /// One of the promise's parties, by name.
    public let party: String?
    public let yardstick: FieldText?
    public let goal: Goal?
    public let causes: [Link]
    public let deadline: Deadline?
    public let firstStatus: WorkStatus?
    public let evidence: FieldText?
    public let reason: FieldText?
    /// In the order of dates.
    public let followUps: [FollowUp]

    /// What is to be reached (mål): `minst 40 kontroller`, `högst 10 dagar`, `100 procent`.
    public struct Goal: Sendable, Hashable {
        public enum Bound: String, Sendable, Hashable {
            case atLeast = "minst"
            case atMost = "högst"
            case exactly = ""
        }
        public var bound: Bound
        public var number: DecimalNumber
        public var unit: String

        /// Whether an outcome reaches the goal. Nil where the goal is a mere number and the outcome another: eleven evenings
        /// of `10 kvällar` is more than was promised, and eleven days of `10 dagar` is less. All of something (`100 procent`)
        /// can only be fallen short of.
        public func isReached(by outcome: DecimalNumber) -> Bool? {
            switch bound {
            case .atLeast: outcome >= number
            case .atMost: outcome <= number
            case .exactly:
                outcome.value == number.value ? true : isAll && outcome < number ? false : nil
            }
        }

        private var isAll: Bool { number.value == 100 && (unit.hasPrefix("procent") || unit.hasPrefix("%")) }

        /// `Målet, minst 40, nåddes`; where the goal does not say which way it goes, what it is: `Målet är 10`.
        public func words(for outcome: DecimalNumber) -> String {
            let bound = [bound.rawValue, SwedishFormat.number(number)].filter { !$0.isEmpty }.joined(separator: " ")
            return switch isReached(by: outcome) {
            case true: "Målet, \(bound), nåddes"
            case false: "Målet, \(bound), nåddes inte"
            default: "Målet är \(bound)"
            }
        }

        /// `[minst, högst] TAL ENHET`; nil where there is no number.
        init?(_ text: String) {
            var words = text.split(separator: " ").map(String.init)
            bound = .exactly
            if let first = words.first, let bound = Bound(rawValue: first.lowercased()), bound != .exactly {
                self.bound = bound
                words.removeFirst()
            }
            var digits = ""
            while let next = words.first, DecimalNumber(swedish: digits + (digits.isEmpty ? "" : " ") + next) != nil {
                digits += (digits.isEmpty ? "" : " ") + next
                words.removeFirst()
            }
            guard let number = DecimalNumber(swedish: digits) else { return nil }
            self.number = number
            unit = words.joined(separator: " ")
            // A full stop ends the line, and is no part of the unit.
            while unit.hasSuffix(".") { unit.removeLast() }
        }

        /// 82 of `0,82`, where the goal is counted in hundredths and is no such small part of one itself.
        func percentMeant(by outcome: DecimalNumber) -> DecimalNumber? {
            guard unit.hasPrefix("procent") || unit.hasPrefix("%"), number.value >= 5, outcome.value > 0,
                outcome.value <= 1, outcome.decimals > 0
            else { return nil }
            return outcome.decimals == 1
                ? DecimalNumber(digits: outcome.digits * 10)
                : DecimalNumber(digits: outcome.digits, decimals: outcome.decimals - 2)
        }

        /// `högst 10 dagar` of `max 10 dagar`, and `minst 80 procent` of `minst 80%`.
        static func meant(by text: String) -> String? {
            var goal = text.replacing("%", with: " procent")
            let others = [
                ("max ", "högst "), ("maximalt ", "högst "), ("maximum ", "högst "), ("som mest ", "högst "),
                ("≤", "högst "), ("min ", "minst "), ("minimum ", "minst "), ("lägst ", "minst "), ("≥", "minst "),
            ]
            for (other, own) in others where goal.lowercased().hasPrefix(other) {
                goal = own + goal.dropFirst(other.count)
            }
            goal = goal.split(separator: " ").joined(separator: " ")
            return goal != text && Goal(goal) != nil ? goal : nil
        }
    }

    /// A follow-up of an undertaking (uppföljning), as a rule once a tertial.
    public struct FollowUp: Sendable, Hashable {
        public var head: PartHead
        public var date: CivilDate
        public var period: DatePeriod?
        public var outcome: DecimalNumber?
        public var status: WorkStatus?
        public var verdicts: [Verdict]
        public var evidence: FieldText?
        public var meeting: Link?
    }

    /// What one party says of it (bedömning).
    public struct Verdict: Sendable, Hashable {
        /// The party's name; nil where the field has none.
        public var party: String?
        /// `infriat`, `delvis infriat`, `inte infriat` or `för tidigt att bedöma`.
        public var word: String

        /// What is no verdict yet.
        public static let tooEarly = "för tidigt att bedöma"
    }

    init(_ values: CheckedValues, head: PartHead, followUps: [FollowUp]) {
        self.head = head
        party = values.text("Part")
        yardstick = values.inline("Mått")
        goal = values.text("Mål").flatMap(Goal.init)
        causes = values.links("Orsak")
        deadline = Deadline(values.value("Klart"))
        firstStatus = values.text("Status").flatMap(WorkStatus.init)
        evidence = values.inline("Bevis")
        reason = values.inline("Skäl")
        self.followUps = followUps.sorted { $0.date < $1.date }
    }
}
