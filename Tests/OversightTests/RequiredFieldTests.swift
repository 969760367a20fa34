import Records
import Testing
import Text

@testable import Oversight

struct RequiredFieldTests {
    static let day = "2025-06-01"
    static let call = "typ: fält, i: kallelse, kräver: [tid, plats, dagordning]"
    static let full = "tid: kl. 13\nplats: Kommunhuset\nkallelse: { skickad: 2025-01-02 }\nnärvarande: [kso]"

    static func told(_ parameters: String, _ files: String, force: String = "ska", on day: String = day) -> [String] {
        let site = RuleSite(RuleSite.rule(parameters, force: force) + files)
        #expect(site.diagnostics.filter { $0.kind.severity == .error }.map(\.kind.id) == [])
        return site.told(on: day)
    }

    @Test func `what is stated is shown by the key itself`() throws {
        let site = RuleSite(RuleSite.rule(Self.call) + RuleSite.meeting("2025-03-12", Self.full, "## § 1 Bilden\n"))
        let judgement = try #require(site.judged(on: Self.day).first)
        #expect(judgement.outcome == .metEvidenced && judgement.period == "2025-03-12")
        #expect(judgement.arithmetic == "3 av 3 uppgifter finns: tid, plats och dagordning.")
        #expect(judgement.subject?.name(in: site.archive) == "moten/radet/2025-03-12")
        #expect(judgement.evidence.map { $0.name(in: site.archive) } == ["moten/radet/2025-03-12"])
        #expect(judgement.due?.iso == "2025-03-12")
    }

    @Test func `a key that is not there can't be told, whatever the force`() {
        let meeting = RuleSite.meeting(
            "2025-03-12", "plats: Kommunhuset\nkallelse: { skickad: 2025-03-01 }", "## § 1 A\n")
        #expect(Self.told(Self.call, meeting) == ["2025-03-12 moten/radet/2025-03-12: cannot-tell"])
        #expect(
            Self.told(Self.call, meeting, force: "kan") == ["2025-03-12 moten/radet/2025-03-12: not-applicable"])
    }

    @Test func `no item on the agenda of a council with all its records is a breach, or a deviation`() {
        let meeting = RuleSite.meeting("2025-03-12", "tid: kl. 13\nplats: A\nkallelse: { skickad: 2025-03-01 }")
        #expect(Self.told(Self.call, meeting) == ["2025-03-12 moten/radet/2025-03-12: breach"])
        #expect(Self.told(Self.call, meeting, force: "bör") == ["2025-03-12 moten/radet/2025-03-12: deviation"])
    }

    @Test func `a key that says no, too few, or none, breaks the rule`() throws {
        let agreement =
            "=== overenskommelser/p.md\n---\ntitel: P\norgan: radet\nundertecknad: 2025-01-15\nskriftlig: nej\n---\n"
        #expect(
            Self.told("typ: fält, i: överenskommelse, kräver: [skriftlig]", agreement) == [
                "2025-01-15 overenskommelser/p: breach"
            ])
        let picture =
            "=== lagesbilder/b.md\n---\ntitel: B\norgan: radet\ndatum: 2025-02-01\nframtagen-av: [Polisen]\nkällor: inga\n---\n"
        let two = "typ: fält, i: lägesbild, kräver: [{ framtagen-av: 2 }]"
        let site = RuleSite(RuleSite.rule(two) + picture)
        let judgement = try #require(site.judged(on: Self.day).first)
        #expect(judgement.outcome == .breach)
        #expect(judgement.arithmetic.contains("Organisationer som har tagit fram den: 1, minst 2"))
        #expect(
            Self.told("typ: fält, i: lägesbild, kräver: [källor.datum]", picture) == [
                "2025-02-01 lagesbilder/b: breach"
            ])
    }

    @Test(arguments: [
        ("källor: [{ namn: A, datum: 2025-01-01 }, { namn: B, datum: 2025-01-02 }]", "met-evidenced"),
        ("källor: [{ namn: A, datum: 2025-01-01 }, { namn: B }]", "cannot-tell"),
        ("ämnen: [trygghet]", "cannot-tell"),
    ])
    func `of a list every entry must have it`(head: String, outcome: String) {
        let picture = "=== lagesbilder/b.md\n---\ntitel: B\norgan: radet\ndatum: 2025-02-01\n\(head)\n---\n"
        #expect(
            Self.told("typ: fält, i: lägesbild, kräver: [källor.datum]", picture) == [
                "2025-02-01 lagesbilder/b: \(outcome)"
            ])
    }

    @Test func `a measure says in whose name it was decided`() {
        let plan = """
            === atgardsplaner/a.md
            ---
            titel: A
            organ: radet
            beslutad: { av: Rådet, datum: 2025-02-01 }
            ---
            ## Åtgärd: Ljus
            - Beslut: Kommunstyrelsen, 2025-01-20, § 4

            ## Åtgärd: Prat
            - Beslut: inga

            ## Åtgärd: Vandring
            - Fokus: platser

            """
        #expect(
            Self.told("typ: fält, i: åtgärd, kräver: [Beslut]", plan) == [
                "2025-02-01 atgardsplaner/a#ljus: met-evidenced", "2025-02-01 atgardsplaner/a#prat: breach",
                "2025-02-01 atgardsplaner/a#vandring: cannot-tell",
            ])
    }

    @Test
    func `a kallelse is judged once it was sent, before its meeting too, and not while the meeting is only planned`() {
        let ahead = RuleSite.meeting(
            "2025-06-20", "tid: kl. 9\nplats: A\nkallelse: { skickad: 2025-05-30 }", "## § 1 A\n")
        let planned = RuleSite.meeting("2025-07-20", "tid: kl. 9\nplats: A", "## § 1 A\n")
        #expect(Self.told(Self.call, ahead + planned) == ["2025-06-20 moten/radet/2025-06-20: met-evidenced"])
        #expect(Self.told(Self.call, ahead + planned, on: "2025-05-29") == [])
    }

    @Test func `a meeting called off owes nothing, an extra one what the others owe`() {
        let off = RuleSite.meeting("2025-03-12", Self.full + "\ninställt: { skäl: sjukdom }")
        let extra = RuleSite.meeting("2025-04-12", Self.full + "\nextra: ja", "## § 1 A\n")
        #expect(Self.told(Self.call, off + extra) == ["2025-04-12 moten/radet/2025-04-12: met-evidenced"])
    }

    @Test func `notes that were never made break a rule on notes, and wait for approval where they are approved`() {
        let notes = "typ: fält, i: anteckningar, kräver: [sekreterare]"
        let none = RuleSite.meeting("2025-03-12", "plats: A")
        #expect(Self.told(notes, none) == ["2025-03-12 moten/radet/2025-03-12: breach"])
        #expect(Self.told(notes, none.replacing("radet", with: "gruppen")) == [])
        let waiting = RuleSite.meeting("2025-03-12", "närvarande: [kso]\nsekreterare: kso")
        let approving =
            "=== styrdokument/j.md\n---\ntitel: J\nslag: policy\nregler: [{ id: j, citat: Så., modalitet: ska, gäller: [radet], typ: justering, av: [ordförande] }]\n---\nSå.\n"
        #expect(
            Self.told(notes, waiting + approving).contains("2025-03-12 moten/radet/2025-03-12: ongoing"))
    }

    @Test func `only members must have a mandate`() {
        let body = """
            === organ/gruppen.md
            ---
            titel: Gruppen
            slag: arbetsgrupp
            platser:
              - { id: a, roll: A, status: { tillsatt: 2024-01-01 }, mandat: ja }
              - { id: b, roll: B, status: { tillsatt: 2024-01-01 }, mandat: nej }
              - { id: c, roll: C, status: { erbjuden: 2024-01-01, avböjd: 2024-02-01 } }
              - { id: d, roll: D, slag: adjungerad, status: { tillsatt: 2024-01-01 } }
            ---

            """
        let site = RuleSite(
            RuleSite.rule("typ: fält, i: plats, kräver: [mandat]", bodies: "gruppen") + body)
        #expect(
            site.judged(on: Self.day).map { "\($0.subject?.name(in: site.archive) ?? "") \($0.outcome.rawValue)" } == [
                "organ/gruppen#_plats-a met-evidenced", "organ/gruppen#_plats-b breach",
            ])
    }

    @Test func `a rule that begins later, and a repealed one, judge only their own days`() {
        let meetings = ["2025-01-12", "2025-03-12", "2025-05-12"].map { RuleSite.meeting($0, Self.full, "## § 1 A\n") }
        #expect(
            Self.told(
                Self.call + ", från: 2025-02-01, upphävd: { datum: 2025-05-01, skäl: byttes }", meetings.joined())
                == ["2025-03-12 moten/radet/2025-03-12: met-evidenced"])
    }

    @Test func `what is not there is told in a noun`() {
        let report = "=== rapporter/p.md\n---\ntitel: P\nslag: verksamhetsplan\norgan: radet\ndatum: 2025-02-01\n---\n"
        let site = RuleSite(RuleSite.rule("typ: fält, i: rapport, kräver: [beslutad]") + report)
        #expect(site.judged(on: Self.day).map(\.arithmetic) == ["0 av 1 uppgift finns. Det står inget om beslut."])
    }
}
