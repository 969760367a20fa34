import Records
import Testing
import Text

@testable import Oversight

struct ApprovalTests {
    static let both = "typ: justering, av: [ordförande, justerare], väljs-vid-mötet: ja"
    static let head =
        "ordförande: kso\nnärvarande: [kso, polis]\njusterare: polis\njusterat: { ordförande: 2025-03-18, justerare: 2025-03-19 }"
    static let text = "## § 1 Val av justerare\nKommunpolisen utses.\n"

    static func judged(
        _ head: String, _ text: String = text, rule: String = both, force: String = "ska", on day: String = "2025-06-01"
    ) -> Judgement? {
        let site = RuleSite(RuleSite.rule(rule, force: force) + RuleSite.meeting("2025-03-12", head, text))
        #expect(site.diagnostics.filter { $0.kind.severity == .error }.map(\.kind.id) == [])
        return site.judged(on: day).last
    }

    @Test func `that both have signed stands in the head alone`() {
        let judgement = Self.judged(Self.head)
        #expect(judgement?.outcome == .metStated && judgement?.due == nil)
        #expect(judgement?.arithmetic == "Justerat 19 mars 2025 av ordföranden och justeraren.")
        let two = Self.judged(Self.head.replacing("justerare: polis", with: "justerare: [polis, kso]"))
        #expect(two?.arithmetic.hasPrefix("Justerat 19 mars 2025 av ordföranden och justerarna") == true)
    }

    @Test(arguments: [
        ("justerare: polis", "justerare: kso", "Ordförande både ledde mötet och var justerare"),
        ("[kso, polis]", "[kso]", "Kommunpolis var inte med på mötet"),
    ])
    func `the one who approves was there and did not chair`(is: String, becomes: String, words: String) {
        let head = Self.head.replacing(`is`, with: becomes)
        #expect(Self.judged(head)?.outcome == .breach)
        #expect(Self.judged(head)?.arithmetic.contains(words) == true)
        #expect(Self.judged(head, force: "bör")?.outcome == .deviation)
        #expect(Self.judged(head, force: "kan")?.outcome == .notApplicable)
    }

    @Test func `elected at the meeting means a § with text`() {
        #expect(Self.judged(Self.head, "## § 1 Lägesbild\nA.\n")?.outcome == .breach)
        #expect(Self.judged(Self.head, "## § 1 Val av justerare\n")?.outcome == .cannotTell)
        #expect(Self.judged(Self.head, "## § 1 Val av justeringsperson\nPolisen.\n")?.outcome == .metStated)
        let free = Self.both.replacing(", väljs-vid-mötet: ja", with: "")
        #expect(Self.judged(Self.head, "## § 1 Lägesbild\nA.\n", rule: free)?.outcome == .metStated)
    }

    @Test func `who approved is not said, and can't be told`() {
        let head = "ordförande: kso\nnärvarande: [kso, polis]\njusterat: 2025-03-19"
        #expect(Self.judged(head)?.outcome == .cannotTell)
    }

    @Test func `without a time it goes on until it is done, with its age`() {
        let half = "ordförande: kso\nnärvarande: [kso, polis]\njusterare: polis\njusterat: { ordförande: 2025-03-18 }"
        let judgement = Self.judged(half)
        #expect(judgement?.outcome == .ongoing)
        #expect(
            judgement?.arithmetic
                == "Justeraren har inte justerat än, 81 dagar efter mötet. Regeln säger inte när det ska vara gjort.")
        #expect(Self.judged("plats: A")?.outcome == .ongoing)
        #expect(Self.judged(Self.head, on: "2025-03-17")?.outcome == .ongoing)
    }

    @Test func `with a time it is kept through the day and broken the day after`() {
        let timed = Self.both + ", inom: 1 vecka"
        #expect(Self.judged(Self.head, rule: timed)?.outcome == .metStated)
        #expect(Self.judged(Self.head, rule: timed)?.due?.iso == "2025-03-19")
        #expect(Self.judged(Self.head.replacing("03-19", with: "03-20"), rule: timed)?.outcome == .breach)
        let open = "ordförande: kso\nnärvarande: [kso, polis]"
        #expect(Self.judged(open, rule: timed, on: "2025-03-19")?.outcome == .ongoing)
        #expect(Self.judged(open, rule: timed, on: "2025-03-20")?.outcome == .breach)
    }

    @Test func `before the records are complete nothing late is a breach`() {
        let site = RuleSite(
            RuleSite.rule(Self.both + ", inom: 1 vecka")
                + RuleSite.meeting("2025-03-12", "ordförande: kso\nnärvarande: [kso, polis]")
                + "=== organ/radet.md\n---\ntitel: Rådet\nslag: råd\nplatser: [{ id: kso, roll: O }, { id: polis, roll: P }]\n---\n"
        )
        #expect(site.judged(on: "2025-06-01").last?.outcome == .cannotTell)
    }

    @Test func `one who signed too late breaks it, whatever is known of the others`() {
        let rule = "typ: justering, av: [ordförande, justerare], inom: 1 vecka"
        func site(_ signed: String) -> RuleSite {
            RuleSite(
                RuleSite.rule(rule, bodies: "nyss") + "=== organ/nyss.md\n---\ntitel: Nyss\nslag: råd\n---\n"
                    + RuleSite.meeting("2025-03-12", "deltagare: [boende]\njusterat: { \(signed) }", body: "nyss"))
        }
        #expect(site("ordförande: 2025-03-20").judged(on: "2025-06-01").map(\.outcome) == [.breach])
        #expect(site("ordförande: 2025-03-19").judged(on: "2025-06-01").map(\.outcome) == [.cannotTell])
    }
}
