import Records
import Testing
import Text

@testable import Oversight

struct AgendaTests {
    static let points =
        "typ: dagordning, punkter: [Val av justerare, Fastställande av dagordning, { titel: Genomgång av föregående mötesanteckningar, även: [Föregående protokoll], länkar: föregående möte }, { titel: Aktuellt sedan förra mötet, under: [Externa myndigheter] }]"
    static let plain = "typ: dagordning, punkter: [Val av justerare, { titel: Lägesbild, även: [Läget i kommunen] }]"
    static let before = RuleSite.meeting("2025-01-15", "närvarande: [kso]", "## § 1 Något annat\n")
    static let text = """
        ## § 1 Val av justerare
        Polisen.

        ## § 2 Fastställande av dagordningen
        Ja.

        ## § 3 En fråga emellan
        Svar.

        ## § 4 Föregående protokoll
        Se [mötet](2025-01-15.md).

        ## § 5 AKTUELLT sedan förra mötet!
        ### Externa myndigheter
        Lugnt.

        """

    static func judged(_ parameters: String, _ files: String, force: String = "ska", on day: String = "2025-06-01")
        -> Judgement?
    {
        let site = RuleSite(RuleSite.rule(parameters, force: force) + files)
        #expect(site.diagnostics.filter { $0.kind.severity == .error }.map(\.kind.id) == [])
        return site.judged(on: day).last
    }

    @Test func `titles are compared without case and punctuation, by their beginning, other items may stand between`() {
        let judgement = Self.judged(
            Self.points, Self.before + RuleSite.meeting("2025-03-12", "närvarande: [kso]", Self.text))
        #expect(judgement?.outcome == .metEvidenced)
        #expect(judgement?.arithmetic == "4 av 4 punkter finns.")
    }

    @Test(arguments: [
        ("Val av justerare", "Val av sekreterare", "3 av 4 punkter finns: ”Val av justerare” saknas."),
        ("[mötet](2025-01-15.md)", "mötet", "4 av 4 punkter finns: § 4 länkar inte till mötet 15 januari 2025."),
        ("### Externa myndigheter", "### Egna", "4 av 4 punkter finns: under § 5 saknas ”Externa myndigheter”."),
    ])
    func `a point that the notes lack was not held`(is: String, becomes: String, words: String) {
        let text = Self.text.replacing(`is`, with: becomes)
        let meeting = RuleSite.meeting("2025-03-12", "närvarande: [kso]", text)
        #expect(Self.judged(Self.points, Self.before + meeting)?.outcome == .breach)
        #expect(Self.judged(Self.points, Self.before + meeting)?.arithmetic == words)
        #expect(Self.judged(Self.points, Self.before + meeting, force: "bör")?.outcome == .deviation)
        #expect(Self.judged(Self.points, Self.before + meeting, force: "kan")?.outcome == .notApplicable)
    }

    @Test func `the order is the rule's`() {
        let text = "## § 1 Lägesbild\nA.\n\n## § 2 Val av justerare\nB.\n"
        let judgement = Self.judged(Self.plain, RuleSite.meeting("2025-03-12", "närvarande: [kso]", text))
        #expect(judgement?.outcome == .breach)
        #expect(judgement?.arithmetic == "2 av 2 punkter finns: ”Lägesbild” står inte i regelns ordning.")
    }

    @Test func `the meeting before is the latest held one, an extra one too, and the first has none to link to`() {
        let extra = RuleSite.meeting("2025-02-01", "närvarande: [kso]\nextra: ja", "## § 1 A\n")
        let off = RuleSite.meeting("2025-03-01", "inställt: { skäl: snö }")
        let files = Self.before + extra + off
        let meeting = RuleSite.meeting("2025-03-12", "närvarande: [kso]", Self.text)
        #expect(Self.judged(Self.points, files + meeting)?.outcome == .breach)
        let linked = RuleSite.meeting(
            "2025-03-12", "närvarande: [kso]", Self.text.replacing("2025-01-15.md", with: "2025-02-01.md"))
        #expect(Self.judged(Self.points, files + linked)?.outcome == .metEvidenced)
        let alone = RuleSite.meeting(
            "2025-03-12", "närvarande: [kso]", Self.text.replacing("[mötet](2025-01-15.md)", with: "inget"))
        #expect(Self.judged(Self.points, alone)?.outcome == .metEvidenced)
    }

    @Test func `before the notes the kallelse is judged, and its points may still come`() {
        let called = "kallelse: { skickad: 2025-05-20 }"
        let whole = "## § 1 Val av justerare\n\n## § 2 Läget i kommunen\n"
        #expect(Self.judged(Self.plain, RuleSite.meeting("2025-06-10", called, whole))?.outcome == .metStated)
        #expect(
            Self.judged(Self.plain, RuleSite.meeting("2025-06-10", called, "## § 1 Annat\n"))?.outcome == .ongoing)
        #expect(Self.judged(Self.plain, RuleSite.meeting("2025-06-10", "plats: A", whole)) == nil)
        // Past, and no notes were made.
        #expect(Self.judged(Self.plain, RuleSite.meeting("2025-05-30", called, "## § 1 Annat\n"))?.outcome == .breach)
        #expect(Self.judged(Self.plain, RuleSite.meeting("2025-05-30", called))?.outcome == .cannotTell)
    }

    @Test func `notes that wait for approval are judged by their headings, and what must be linked waits`() {
        let approving = RuleSite.rule(Self.plain).replacing(
            "regler:",
            with:
                "regler:\n  - { id: a, citat: Så här gör rådet., modalitet: ska, gäller: [radet], typ: justering, av: [ordförande] }"
        )
        let text = "## § 1 Val av justerare\nA.\n\n## § 2 Lägesbild\nB.\n"
        let site = RuleSite(approving + RuleSite.meeting("2025-03-12", "närvarande: [kso]", text))
        #expect(site.judged(on: "2025-06-01").last?.outcome == .metStated)
        let linking = approving.replacing(Self.plain, with: Self.points)
        let waiting = RuleSite(linking + Self.before + RuleSite.meeting("2025-03-12", "närvarande: [kso]", Self.text))
        #expect(waiting.judged(on: "2025-06-01").last?.outcome == .ongoing)
    }

    @Test func `a kallelse that lacks a point proves nothing where the notes may have been made`() {
        let open = "=== organ/radet.md\n---\ntitel: Rådet\nslag: råd\n---\n"
        let called = RuleSite.meeting("2025-05-30", "kallelse: { skickad: 2025-05-20 }", "## § 1 Annat\n")
        let judgement = Self.judged("typ: dagordning, punkter: [Läget]", open + called)
        #expect(judgement?.outcome == .cannotTell)
        #expect(
            judgement?.arithmetic
                == "0 av 1 punkt finns på kallelsen: ”Läget” saknas; det är inte angivet från när webbplatsen har alla "
                + "handlingar.")
    }

    @Test func `what should stand under a point is not known without notes, and the words say why`() {
        let text = "## § 1 Läget\n"
        let called = RuleSite.meeting("2025-05-30", "kallelse: { skickad: 2025-05-20 }", text)
        let judgement = Self.judged("typ: dagordning, punkter: [{ titel: Läget, länkar: föregående möte }]", called)
        #expect(judgement?.outcome == .cannotTell)
        #expect(judgement?.arithmetic == "1 av 1 punkt finns på kallelsen; några anteckningar finns inte.")
    }
}
