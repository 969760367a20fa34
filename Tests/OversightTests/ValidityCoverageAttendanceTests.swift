import Records
import Testing
import Text

@testable import Oversight

struct ValidityTests {
    static let rule = RuleSite.rule("typ: giltighet, av: överenskommelse, varna: 6 månader")

    static func agreement(_ name: String, _ head: String) -> String {
        "=== overenskommelser/\(name).md\n---\ntitel: Avtal \(name)\norgan: radet\nundertecknad: 2020-01-01\n\(head)\n---\nText.\n"
    }

    @Test func `the worst of several decides`() {
        let good = Self.agreement("a", "giltig: 2020-01-01–2030-12-31")
        let over = Self.agreement("b", "giltig: 2020-01-01–2024-12-31")
        #expect(RuleSite(Self.rule + good).told(on: "2025-01-01") == ["2025-01-01: met-evidenced"])
        #expect(RuleSite(Self.rule + good + over).told(on: "2024-12-31") == ["2024-12-31: met-evidenced"])
        #expect(RuleSite(Self.rule + good + over).told(on: "2025-01-01") == ["2025-01-01: breach"])
        let newer = Self.agreement("c", "giltig: 2025-01-01–2028-12-31\nersätter: b.md")
        #expect(RuleSite(Self.rule + good + over + newer).told(on: "2025-01-01") == ["2025-01-01: met-evidenced"])
    }

    @Test func `one without a last day is not judged, and none at all is missing`() {
        #expect(RuleSite(Self.rule + Self.agreement("a", "")).told(on: "2025-01-01") == ["2025-01-01: not-applicable"])
        #expect(RuleSite(Self.rule).told(on: "2025-01-01") == ["2025-01-01: breach"])
    }

    @Test func `one that has not begun is told of, and does not hold yet`() throws {
        let site = RuleSite(Self.rule + Self.agreement("a", "giltig: 2025-03-01–2028-12-31"))
        let before = try #require(site.judged(on: "2025-02-28").first)
        #expect(before.outcome == .breach)
        #expect(before.arithmetic == "Avtal a gäller först från 1 mars 2025.")
        #expect(site.told(on: "2025-03-01") == ["2025-03-01: met-evidenced"])
    }

    @Test func `a document that says only from when it holds is one, and what is missing is missed of the body`() {
        let rule = RuleSite.rule("typ: giltighet, av: styrdokument", head: "organ: radet")
        #expect(RuleSite(rule).told(on: "2025-01-01") == ["2025-01-01: met-evidenced"])
        let none = RuleSite(rule.replacing("organ: radet", with: "")).judged(on: "2025-01-01")
        #expect(none.map(\.arithmetic) == ["Inget styrdokument för Rådet finns på webbplatsen."])
        let agreement = "=== overenskommelser/a.md\n---\ntitel: A\norgan: radet\ngiltig: 2020-01-01–2030-12-31\n---\n"
        #expect(RuleSite(Self.rule + agreement).told(on: "2025-01-01") == ["2025-01-01: met-evidenced"])
    }

    @Test func `half a year ahead it says when it must be renewed`() {
        let site = RuleSite(Self.rule + Self.agreement("a", "giltig: 2020-01-01–2025-08-31"))
        #expect(site.judged(on: "2025-02-27").first?.note == nil)
        #expect(site.judged(on: "2025-02-28").first?.note == "Ska förnyas senast 31 augusti 2025.")
    }
}

struct CoverageTests {
    static let seasons = RuleSite.rule(
        "typ: täckning, av: besiktning, rader: område, kolumner: [vår, höst], per: år, från: 2025-01-01")

    static func inspection(_ area: String, _ day: String, _ head: String = "") -> String {
        "=== besiktningar/\(area)/\(day).md\n---\norgan: radet\nansvarig: radet\n\(head)\n---\nText.\n"
    }

    @Test func `each area and season is a cell, and the inspection's own season decides`() {
        let site = RuleSite(
            Self.seasons + Self.inspection("centrum", "2025-04-10")
                + Self.inspection("norrvik", "2025-07-02", "årstid: vår")
                + Self.inspection("centrum", "2025-10-10", "inställt: { datum: 2025-10-09 }"))
        #expect(
            site.told(on: "2025-11-01") == [
                "2025-höst omraden/centrum: ongoing", "2025-höst omraden/norrvik: ongoing",
                "2025-vår omraden/centrum: met-evidenced", "2025-vår omraden/norrvik: met-evidenced",
            ])
        #expect(site.told(on: "2026-01-01").prefix(1) == ["2025-höst omraden/centrum: breach"])
    }

    @Test func `two sentences that disagree are two rules, each with its own outcome`() {
        let rules = """
            === styrdokument/regler.md
            ---
            titel: Regler
            slag: PM
            giltig: 2025-01-01–2099-12-31
            regler:
              - { id: a, citat: I alla områden vår och höst., modalitet: ska, gäller: [radet], typ: täckning, av: besiktning, rader: område, där-rad: { råd: finns }, kolumner: [höst], per: år }
              - { id: b, citat: Helst två om året., modalitet: bör, gäller: [radet], typ: täckning, av: besiktning, rader: område, där-rad: { slag: stadsdel }, minst: 2, per: år }
            ---
            I alla områden vår och höst. Helst två om året.

            """
        let site = RuleSite(rules + Self.inspection("centrum", "2025-09-10"))
        #expect(
            Array(site.told(on: "2026-01-01").filter { $0.hasPrefix("2025") }) == [
                "2025-höst omraden/centrum: met-evidenced", "2025 omraden/centrum: deviation",
            ])
    }
}

struct AttendanceTests {
    static let rule = RuleSite.rule("typ: närvaro, organ: gruppen, vid: [radet], minst: 1, per: år, från: 2025-01-01")

    @Test func `a body is present by its name in the notes`() {
        let with = RuleSite.meeting("2025-03-01", "närvarande: [kso]\nnärvarande-organ: { gruppen: 2 }")
        let without = RuleSite.meeting("2025-03-02", "närvarande: [kso]\nnärvarande-organ: { kommunen: 1 }")
        let silent = RuleSite.meeting("2025-03-03")
        #expect(RuleSite(Self.rule + with).told(on: "2026-01-01").first == "2025: met-evidenced")
        #expect(RuleSite(Self.rule + without).told(on: "2026-01-01").first == "2025: breach")
        #expect(RuleSite(Self.rule + without + silent).told(on: "2026-01-01").first == "2025: cannot-tell")
        #expect(RuleSite(Self.rule + without + silent).told(on: "2025-12-31").first == "2025: ongoing")
    }

    @Test func `whoever is absent should send somebody`() {
        let rule = RuleSite.rule("typ: närvaro, ersättare: ja", force: "bör")
        let site = RuleSite(
            rule
                + RuleSite.meeting("2025-03-01", "närvarande: [kso]\nfrånvarande: [polis]\nersättare: { polis: Befäl }")
                + RuleSite.meeting("2025-03-02", "närvarande: [kso]\nfrånvarande: [polis]")
                + RuleSite.meeting("2025-03-03", "närvarande: [kso, polis]\nfrånvarande: inga")
                + RuleSite.meeting("2025-03-04", "närvarande: [kso, polis]"))
        #expect(
            site.judged(on: "2026-01-01").map(\.outcome) == [.metEvidenced, .deviation, .metEvidenced, .cannotTell])
    }
}
