import Records
import Testing
import Text

@testable import Oversight

struct TriggerTests {
    static func council(_ requests: String) -> String {
        """
        === organ/radet.md
        ---
        titel: Rådet
        slag: råd
        från: 2020-01-01
        fullständigt-från: 2020-01-01
        begärda-möten: [\(requests)]
        platser: [{ id: kso, roll: Ordförande }]
        ---

        """
    }

    static let onRequest = RuleSite.rule(
        "typ: utlösare, när: { begärt: mer än hälften }, då: möte, inom: 30 dagar")

    @Test func `exactly half is not more than half`() {
        let council = Self.council(
            "{ datum: 2025-02-01, av: 6, ledamöter: 12 }, { datum: 2025-09-02, av: 7, ledamöter: 12 }")
        let site = RuleSite(council + Self.onRequest + RuleSite.meeting("2025-09-20", "extra: ja\nnärvarande: [kso]"))
        #expect(site.told(on: "2025-11-01") == ["2025-09-02 organ/radet: met-evidenced"])
        #expect(site.judged(on: "2025-11-01").first?.due?.iso == "2025-10-02")
    }

    @Test(arguments: [
        ("minst två tredjedelar", [8], [7]), ("mer än två tredjedelar", [9], [8]), ("minst en tredjedel", [4], [3]),
        ("mer än en tredjedel", [5], [4]), ("minst tre fjärdedelar", [9], [8]), ("minst hälften", [6], [5]),
        ("5", [5, 12], [4]),
    ])
    func `a share of the members is counted in whole members`(share: String, enough: [Int], tooFew: [Int]) {
        let rule = RuleSite.rule("typ: utlösare, när: { begärt: \(share) }, då: möte")
        for (counts, expected) in [(enough, 1), (tooFew, 0)] {
            for count in counts {
                let site = RuleSite(Self.council("{ datum: 2025-02-01, av: \(count), ledamöter: 12 }") + rule)
                #expect(site.diagnostics.map(\.kind.id) == [])
                #expect(site.told(on: "2025-11-01").count == expected, "\(count)")
            }
        }
    }

    @Test func `what is awaited goes on through its day, and is broken the day after`() {
        let site = RuleSite(Self.council("{ datum: 2025-09-02, av: 7, ledamöter: 12 }") + Self.onRequest)
        #expect(site.told(on: "2025-10-02") == ["2025-09-02 organ/radet: ongoing"])
        #expect(site.told(on: "2025-10-03") == ["2025-09-02 organ/radet: breach"])
        #expect(site.told(on: "2025-09-01") == [])
    }

    @Test func `without a time it goes on until it is done, and is never broken`() {
        let rule = RuleSite.rule("typ: utlösare, när: { begärt: mer än hälften }, då: möte")
        let site = RuleSite(Self.council("{ datum: 2021-09-02, av: 7, ledamöter: 12 }") + rule)
        #expect(site.told(on: "2026-10-03") == ["2021-09-02 organ/radet: ongoing"])
    }

    static let promise = """
        === loften/2024.md
        ---
        titel: Löfte
        organ: radet
        undertecknat: 2024-01-01
        parter: [Kommunen, Polisen]
        period: { från: 2024-01-01, till: 2024-12-31 }
        ---
        ## Åtagande: Kontroller
        - Part: Polisen
        - Mål: minst 4 kontroller

        ### Uppföljning 2024-12-01
        - Utfall: 4
        - Bedömning (Polisen): infriat


        """
    static let verdict = RuleSite.rule(
        "typ: utlösare, när: medborgarlöfte.period.till, då: bedömning, inom: 60 dagar")

    @Test func `a verdict before the promise's end is none about it`() {
        #expect(RuleSite(Self.verdict + Self.promise).told(on: "2025-03-01") == ["2024-12-31 loften/2024: ongoing"])
        #expect(RuleSite(Self.verdict + Self.promise).told(on: "2025-03-02") == ["2024-12-31 loften/2024: breach"])
        let after = "### Uppföljning 2025-02-10\n- Utfall: 5\n- Bedömning (Polisen): infriat\n"
        #expect(
            RuleSite(Self.verdict + Self.promise + after).told(on: "2025-03-02") == [
                "2024-12-31 loften/2024: met-evidenced"
            ])
    }

    @Test func `a follow-up of an agreement asks for one of the document`() {
        let rule = RuleSite.rule(
            "typ: utlösare, när: { uppföljning: överenskommelse }, då: { uppföljning: regler.md }",
            head: "uppföljningar: [{ datum: 2025-03-01 }]")
        let agreement = """
            === overenskommelser/polisen.md
            ---
            titel: Överenskommelse
            organ: radet
            undertecknad: 2020-01-01
            uppföljningar: [{ datum: 2024-11-01 }, { datum: 2025-11-01 }]
            ---

            """
        #expect(
            RuleSite(rule + agreement).told(on: "2026-01-01") == [
                "2024-11-01 overenskommelser/polisen: met-stated", "2025-11-01 overenskommelser/polisen: ongoing",
            ])
    }

    @Test func `an analysis is awaited for its own picture`() {
        let rule = RuleSite.rule("typ: utlösare, när: lägesbild, då: orsaksanalys, inom: 3 månader")
        let analysis = """
            === orsaksanalyser/a.md
            ---
            titel: Analys
            organ: gruppen
            datum: 2025-03-01
            lägesbild: ../lagesbilder/bild-2025-01-31.md
            ---
            Text.

            """
        let site = RuleSite(
            rule + FreshnessTests.picture("2025-01-31") + FreshnessTests.picture("2025-02-01") + analysis)
        #expect(
            site.told(on: "2025-05-02") == [
                "2025-01-31 lagesbilder/bild-2025-01-31: met-evidenced",
                "2025-02-01 lagesbilder/bild-2025-02-01: breach",
            ])
        #expect(site.judged(on: "2025-05-02").first?.due?.iso == "2025-04-30")
    }

    @Test func `an extra meeting that was asked for is told with its day once`() {
        let rule = RuleSite.rule("typ: utlösare, när: { begärt: minst hälften }, då: extra möte, inom: 4 veckor")
        let council = Self.council("{ datum: 2026-01-31, av: 2, ledamöter: 4 }")
        let site = RuleSite(council + rule + RuleSite.meeting("2026-02-28", "extra: ja\nnärvarande: [kso]"))
        #expect(
            site.judged(on: "2026-04-01").map(\.arithmetic) == [
                "2 av 4 ledamöter begärde ett möte 31 januari 2026; extra möte hölls 28 februari 2026, "
                    + "senast 28 februari 2026."
            ])
    }

    @Test(arguments: [("för tidigt att bedöma", false), ("inte infriat", true)])
    func `after a promise's end it is not too early, and only a verdict is one`(word: String, isDone: Bool) {
        let rule = RuleSite.rule("typ: utlösare, när: medborgarlöfte.period.till, då: bedömning, inom: 60 dagar")
        let promise = """
            === loften/2025.md
            ---
            titel: Löfte 2025
            organ: radet
            parter: [Kommunen, Polisen]
            period: { från: 2025-01-01, till: 2025-12-31 }
            ---
            ## Åtagande: Patruller
            - Part: Polisen

            ### Uppföljning 2026-01-20
            - Period: 2025
            - Utfall: 4
            - Bedömning (Polisen): för tidigt att bedöma
            - Bedömning (Kommunen): \(word)

            """
        let judged = RuleSite(rule + promise).judged(on: "2026-06-01")
        #expect(judged.map(\.outcome.isMet) == [isDone])
    }
}

/// What answers the end of a plan, or a meeting.
struct TriggerAnswerTests {
    static let plan = """
        === atgardsplaner/plan.md
        ---
        titel: Planen
        organ: radet
        beslutad: { av: Rådet, datum: 2023-12-01 }
        period: { från: 2024-01-01, till: 2024-12-31 }
        ---
        === atgardsplaner/ny.md
        ---
        titel: Nästa plan
        organ: radet
        beslutad: { av: Rådet, datum: 2024-12-01 }
        period: { från: 2025-01-01, till: 2025-12-31 }
        ---

        """

    @Test(arguments: [
        ("avser: ../atgardsplaner/plan.md", "met-evidenced"), ("", "met-evidenced"),
        ("avser: ../atgardsplaner/ny.md", "breach"),
    ])
    func `a report that concerns another plan is no answer to this one's end`(concerns: String, outcome: String) {
        let rule = RuleSite.rule("typ: utlösare, när: åtgärdsplan.period.till, då: rapport, inom: 3 månader")
        let report = """
            === rapporter/r.md
            ---
            titel: Utvärdering
            slag: utvärdering
            organ: radet
            datum: 2025-02-01
            \(concerns)
            ---
            Så gick det.

            """
        let site = RuleSite(rule + Self.plan + report)
        #expect(site.diagnostics.filter { $0.kind.severity == .error }.map(\.kind.id) == [])
        #expect(site.told(on: "2025-06-01") == ["2024-12-31 atgardsplaner/plan: \(outcome)"])
    }

    @Test func `notes are not awaited of a meeting that is held today`() {
        let rule = RuleSite.rule("typ: utlösare, när: möte, då: anteckningar, inom: 30 dagar")
        let site = RuleSite(rule + RuleSite.meeting("2025-03-12", "plats: Kommunhuset"))
        #expect(site.told(on: "2025-03-12") == [])
        #expect(site.told(on: "2025-03-13") == ["2025-03-12 moten/radet/2025-03-12: ongoing"])
    }
}
