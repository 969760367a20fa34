import Records
import Testing
import Text

@testable import Oversight

struct ContactRuleTests {
    static func judged(_ function: String, functions: String = "", body: String = "", force: String = "ska")
        -> Judgement?
    {
        let site = RuleSite(
            RuleSite.rule("typ: kontakt, funktion: \(function)", force: force) + body,
            configuration: RuleSite.configuration + functions)
        #expect(site.diagnostics.filter { $0.kind.severity == .error }.map(\.kind.id) == [])
        return site.judged(on: "2025-06-01").first
    }

    @Test func `named and reachable on the site is shown, else it is broken: the site is the record`() {
        let shown = Self.judged(
            "samordning", functions: "funktioner: { samordning: { namn: Samordnaren, e-post: s@prov.example } }\n")
        #expect(shown?.outcome == .metEvidenced)
        #expect(shown?.arithmetic == "Samordnaren är namngiven med e-post.")
        #expect(Self.judged("samordning")?.outcome == .breach)
        #expect(Self.judged("samordning")?.arithmetic == "Webbplatsen nämner ingen ”samordning” att kontakta.")
        #expect(Self.judged("samordning", functions: "funktioner: { samordning: { namn: S } }\n")?.outcome == .breach)
        #expect(Self.judged("samordning", force: "bör")?.outcome == .deviation)
        #expect(Self.judged("samordning", force: "kan")?.outcome == .notApplicable)
    }

    @Test func `a spokesperson is a seat of the body that can be reached`() {
        let body =
            "=== organ/radet.md\n---\ntitel: Rådet\nslag: råd\nplatser: [{ id: a, roll: Säkerhetschef, funktion: [talesperson], status: { tillsatt: 2024-01-01 } }]\nkontakt: { telefon: 08-465 004 00 }\n---\n"
        #expect(Self.judged("talesperson", body: body)?.arithmetic == "Säkerhetschef är namngiven med telefon.")
        #expect(Self.judged("talesperson", body: body.replacing("tillsatt", with: "vakant"))?.outcome == .breach)
    }
}
