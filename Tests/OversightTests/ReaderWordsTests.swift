import Records
import Testing
import Text

@testable import Oversight

/// What somebody who reads the outcomes of a council would stumble over.
struct ReaderWordsTests {
    @Test func `the first inspection of an area has none before it to rest on, the next one has`() {
        func inspection(_ day: String, _ more: String = "") -> String {
            "=== besiktningar/centrum/\(day).md\n---\norgan: radet\nårstid: vår\n\(more)---\n## Iakttagelse: Lampa \(day)\n"
                + "- Plats: Torget\n\nMörkt.\n"
        }
        let site = RuleSite(
            RuleSite.rule("typ: grund, av: besiktning, från: besiktning, minst: 1") + inspection("2024-04-02")
                + inspection("2025-04-02", "uppföljer: 2024-04-02.md\n"))
        #expect(site.judged(on: "2025-06-01").map(\.outcome) == [.notApplicable, .metEvidenced])
    }

    @Test func `who sent a kallelse is not the way that it took`() {
        let rule =
            "typ: spridning, slag: expedieras, av: kallelse, till: [gruppen], via: kansliets koordinator"
        let meeting = RuleSite.meeting(
            "2025-03-12", "kallelse: { skickad: 2025-03-01, av: kso, till: [gruppen] }\nnärvarande: [kso]")
        #expect(RuleSite(RuleSite.rule(rule) + meeting).judged(on: "2025-06-01").map(\.outcome) == [.cannotTell])
    }

    @Test func `what is counted is called what the rule asks for`() {
        let rule = RuleSite.rule("typ: antal, av: rapport, där: { slag: årshjul }, minst: 1, per: år, från: 2025-01-01")
        #expect(
            RuleSite(rule).judged(on: "2026-01-01").first?.arithmetic == "0 av 1 årshjul under 2025.")
        let pictures = RuleSite.rule(
            "typ: antal, av: lägesbild, där: { omfattning: kort }, minst: 2, per: år, från: 2025-01-01")
        #expect(
            RuleSite(pictures).judged(on: "2026-01-01").first?.arithmetic == "0 av 2 korta lägesbilder under 2025.")
    }

    @Test func `what is planned stands beside what is left`() {
        let site = RuleSite(
            RuleSite.rule("typ: antal, av: möte, minst: 1, per: år, från: 2026-01-01")
                + RuleSite.meeting("2026-12-09", "plats: Kommunhuset"))
        #expect(
            site.judged(on: "2026-11-21").first?.arithmetic
                == "0 av 1 möte under 2026, 40 dagar kvar. Planerat: 9 december 2026.")
    }
}
