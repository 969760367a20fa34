import Records
import Testing
import Text

@testable import Oversight

struct ContentsTests {
    static func judged(
        _ wanted: String, _ head: String = "", _ text: String = "", force: String = "ska", more: String = "",
        on day: String = "2025-06-01"
    ) -> Judgement? {
        let site = RuleSite(
            RuleSite.rule("typ: innehåll, i: anteckningar, kräver: \(wanted)", force: force)
                + RuleSite.meeting("2025-03-12", head, text) + more)
        #expect(site.diagnostics.filter { $0.kind.severity == .error }.map(\.kind.id) == [])
        return site.judged(on: day).first
    }

    static let dissent = "## § 1 Läget\nText.\n\n**Avvikande synpunkt:** Ljus först.\n- Från: polis\n"
    static let assignment =
        "## § 1 Läget\nText.\n\n**Uppdrag:** Ta fram ett förslag.\n- Till: gruppen\n- Klart: 2025-05-01\n"

    @Test func `a dissenting view, none, and silence are three things`() {
        let shown = Self.judged("[avvikande synpunkt]", "närvarande: [kso]", Self.dissent)
        #expect(shown?.outcome == .metEvidenced)
        #expect(shown?.arithmetic == "1 av 1 finns. 1 avvikande synpunkt.")
        let none = Self.judged("[avvikande synpunkt]", "närvarande: [kso]\navvikande-synpunkter: inga")
        #expect(none?.outcome == .metStated)
        let silent = Self.judged("[avvikande synpunkt]", "närvarande: [kso]")
        #expect(silent?.outcome == .cannotTell)
        #expect(silent?.arithmetic == "0 av 1 finns. Det står inget om avvikande synpunkt.")
        #expect(Self.judged("[avvikande synpunkt]", "närvarande: [kso]", force: "kan")?.outcome == .notApplicable)
    }

    @Test func `notes that were never made break the rule where all records are here`() {
        #expect(Self.judged("[uppdrag]", "plats: A")?.outcome == .breach)
        #expect(Self.judged("[uppdrag]", "plats: A", force: "bör")?.outcome == .deviation)
        let open = "=== organ/radet.md\n---\ntitel: Rådet\nslag: råd\n---\n"
        #expect(Self.judged("[uppdrag]", "plats: A", more: open)?.outcome == .cannotTell)
        #expect(Self.judged("[uppdrag]", "plats: A", on: "2025-03-12") == nil)
    }

    @Test func `assignments, to whom the rule says`() {
        let head = "närvarande: [kso]"
        #expect(Self.judged("[uppdrag]", head, Self.assignment)?.outcome == .metEvidenced)
        #expect(Self.judged("[uppdrag]", head + "\nuppdrag: inga")?.outcome == .metStated)
        #expect(Self.judged("[uppdrag]", head)?.outcome == .cannotTell)
        #expect(
            Self.judged("[uppdrag], till: gruppen", head, Self.assignment)?.arithmetic
                == "1 av 1 finns. 1 uppdrag till Gruppen.")
        let toOthers = Self.judged("[uppdrag], till: kommunen", head, Self.assignment)
        #expect(toOthers?.outcome == .cannotTell)
        #expect(toOthers?.arithmetic == "0 av 1 finns. 1 uppdrag, men inget till Kommunen.")
    }

    @Test func `notes that wait for approval hold nothing yet`() {
        let approving =
            "=== styrdokument/a.md\n---\ntitel: A\nslag: policy\nregler: [{ id: j, citat: Så., modalitet: ska, gäller: [radet], typ: justering, av: [ordförande], från: 2026-01-01 }]\n---\nSå.\n"
        #expect(Self.judged("[uppdrag]", "närvarande: [kso]", Self.assignment, more: approving)?.outcome == .ongoing)
        #expect(
            Self.judged("[uppdrag]", "närvarande: [kso]\njusterat: 2025-03-20", Self.assignment, more: approving)?
                .outcome == .metEvidenced)
    }

    static func picture(_ wanted: String, _ head: String = "", _ text: String = "", more: String = "") -> Judgement? {
        let site = RuleSite(
            RuleSite.rule("typ: innehåll, i: lägesbild, kräver: \(wanted)")
                + "=== lagesbilder/b.md\n---\ntitel: B\norgan: radet\ndatum: 2025-02-01\n\(head)\n---\n\(text)\n" + more
        )
        #expect(site.diagnostics.filter { $0.kind.severity == .error }.map(\.kind.id) == [])
        return site.judged(on: "2025-06-01").first
    }

    @Test func `headings are found by their beginning, a missing one is silence`() {
        let parts = "[{ rubrik: Kartläggning }, { rubrik: Annan information }]"
        let text =
            "## Kartläggning av brotten\nA.\n\n## Problem: Ljus\n- Plats: centrum\n\n### Annan *information*\nB.\n"
        #expect(Self.picture(parts, "", text)?.outcome == .metEvidenced)
        let half = Self.picture(parts, "", "## Kartläggning\nA.\n")
        #expect(half?.outcome == .cannotTell)
        #expect(
            half?.arithmetic
                == "1 av 2 finns. Rubriken ”Kartläggning”. Det står inget om rubriken ”Annan information”.")
    }

    @Test func `a list of facets that leaves one out is not silence`() {
        let three = "[{ fasett: brottslighet }, { fasett: hälsa }]"
        #expect(Self.picture(three, "fasetter: [brottslighet, hälsa]")?.outcome == .metStated)
        #expect(Self.picture(three, "fasetter: [brottslighet]")?.outcome == .breach)
        #expect(Self.picture(three)?.outcome == .cannotTell)
    }

    @Test func `a link to a kind of record, or from one, is found`() {
        let analysis =
            "=== orsaksanalyser/o.md\n---\ntitel: O\norgan: radet\ndatum: 2025-03-01\nlägesbild: ../lagesbilder/b.md\n---\n"
        #expect(Self.picture("[{ länk: orsaksanalys }]", more: analysis)?.outcome == .metEvidenced)
        let plain = analysis.replacing("lägesbild: ../lagesbilder/b.md\n", with: "")
        #expect(Self.picture("[{ länk: orsaksanalys }]", more: plain)?.outcome == .cannotTell)
        #expect(
            Self.picture("[{ länk: orsaksanalys }]", "", "Se [analysen](../orsaksanalyser/o.md).", more: plain)?.outcome
                == .metEvidenced)
    }
}
