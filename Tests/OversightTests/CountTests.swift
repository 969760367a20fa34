import Records
import Testing
import Text

@testable import Oversight

struct CountTests {
    static let four = RuleSite.rule("typ: antal, av: möte, minst: 4, per: år", head: "fastställd: 2020-01-01")

    static func year(_ days: [String], _ head: String = "närvarande: [kso]") -> String {
        days.map { RuleSite.meeting($0, head) }.joined()
    }

    @Test func `a year with its meetings is kept, one without is broken, the running one goes on`() {
        let site = RuleSite(
            Self.four + Self.year(["2024-02-01", "2024-05-02", "2024-09-03", "2024-12-04", "2025-03-04"]))
        #expect(site.diagnostics.map(\.kind.id) == [])
        #expect(
            Array(site.told(on: "2026-11-21").suffix(3)) == ["2024: met-evidenced", "2025: breach", "2026: ongoing"])
    }

    @Test func `the arithmetic tells how many, when, and what is left`() throws {
        let site = RuleSite(Self.four + Self.year(["2026-02-01", "2026-05-02"]))
        let running = try #require(site.judged(on: "2026-09-21").last)
        #expect(
            running.arithmetic == "2 av 4 möten under 2026 (1 februari och 2 maj 2026), 3 månader kvar.")
        #expect(running.due?.iso == "2026-12-31")
        #expect(
            running.evidence.map { $0.name(in: site.archive) } == ["moten/radet/2026-02-01", "moten/radet/2026-05-02"])
    }

    @Test func `a deadline is kept through its day and broken the day after`() {
        let site = RuleSite(Self.four + Self.year(["2025-02-01"]))
        #expect(site.told(on: "2025-12-31").last == "2025: ongoing")
        #expect(site.told(on: "2026-01-01").suffix(2).first == "2025: breach")
    }

    @Test func `meetings without notes count as stated, and the weakest that is needed gives the grade`() {
        let bare = Self.year(["2025-01-08", "2025-03-08"], "plats: Kommunhuset")
        let noted = Self.year(["2025-05-08", "2025-06-08", "2025-09-08"])
        #expect(RuleSite(Self.four + bare + noted).told(on: "2026-01-01").suffix(2).first == "2025: met-stated")
        let more = Self.year(["2025-10-08"])
        #expect(
            RuleSite(Self.four + bare + noted + more).told(on: "2026-01-01").suffix(2).first == "2025: met-evidenced")
    }

    @Test func `a meeting called off is told of and does not count`() throws {
        let off = RuleSite.meeting("2025-12-03", "inställt: { datum: 2025-12-01, skäl: sjukdom }")
        let site = RuleSite(Self.four + Self.year(["2025-01-08", "2025-03-08", "2025-05-08"]) + off)
        let judgement = try #require(site.judged(on: "2026-01-01").first { $0.period == "2025" })
        #expect(judgement.outcome == .breach)
        #expect(judgement.arithmetic.hasSuffix("Mötet 3 december 2025 ställdes in (sjukdom)."))
    }

    @Test func `a meeting that was moved is counted once, whichever of its files say so`() throws {
        let three = Self.year(["2025-01-08", "2025-03-08", "2025-05-08"])
        let moved = RuleSite.meeting("2025-12-03", "flyttat-till: 2025-12-10\nnärvarande: [kso]")
        let old = RuleSite.meeting("2025-12-03", "flyttat-till: 2025-12-10")
        let forgotten = RuleSite.meeting("2025-12-03", "plats: Kommunhuset")
        let new = RuleSite.meeting("2025-12-10", "närvarande: [kso]")
        let planned = RuleSite.meeting("2025-12-10", "planerat: 2025-12-03\nnärvarande: [kso]")
        for files in [moved, old + new, old + planned, forgotten + planned] {
            let site = RuleSite(Self.four + three + files)
            let judgement = try #require(site.judged(on: "2026-01-01").first { $0.period == "2025" })
            #expect(judgement.outcome == .metEvidenced)
            #expect(
                judgement.arithmetic.hasPrefix(
                    "4 av 4 möten under 2025 (8 januari, 8 mars, 8 maj och 10 december 2025)."),
                "\(judgement.arithmetic)")
            #expect(!judgement.arithmetic.contains("ställdes in"))
        }
        // In the other year it is no meeting of this one.
        let later = RuleSite(Self.four + three + RuleSite.meeting("2025-12-03", "flyttat-till: 2026-01-14"))
        #expect(try #require(later.judged(on: "2026-02-01").first { $0.period == "2025" }).outcome == .breach)
        // Both were held.
        let both = RuleSite(
            Self.four + Self.year(["2025-01-08", "2025-03-08"]) + RuleSite.meeting("2025-12-03", "närvarande: [kso]")
                + planned)
        #expect(try #require(both.judged(on: "2026-01-01").first { $0.period == "2025" }).outcome == .metEvidenced)
    }

    @Test func `an extra meeting does not fill the place of an ordinary one`() throws {
        let extra = RuleSite.meeting("2025-08-03", "extra: ja\nnärvarande: [kso]")
        let site = RuleSite(Self.four + Self.year(["2025-01-08", "2025-03-08", "2025-05-08"]) + extra)
        let judgement = try #require(site.judged(on: "2026-01-01").first { $0.period == "2025" })
        #expect(judgement.outcome == .breach)
        #expect(judgement.arithmetic.contains("Dessutom 1 extra möte"))
    }

    @Test func `what is missing before the records are complete says nothing`() {
        let rule = RuleSite.rule("typ: antal, av: möte, minst: 1, per: år", head: "fastställd: 2018-01-01")
            .replacing("2020-01-01", with: "2018-01-01")
        let site = RuleSite(
            rule + "=== organ/radet.md\n---\ntitel: Rådet\nslag: råd\nfullständigt-från: 2019-06-01\n---\n")
        #expect(site.told(on: "2020-06-01") == ["2018: cannot-tell", "2019: cannot-tell", "2020: ongoing"])
    }

    @Test func `a period that the rule holds for only in part asks for no number`() throws {
        let rule = RuleSite.rule("typ: antal, av: möte, minst: 1, per: år, från: 2024-07-01")
        let first = try #require(RuleSite(rule).judged(on: "2025-02-01").first)
        #expect(first.outcome == .notApplicable && first.period == "2024")
        #expect(first.arithmetic.contains("regeln gäller från 1 juli 2024"))
    }

    @Test func `exactly four is settled when the year ends`() {
        let rule = RuleSite.rule("typ: antal, av: möte, exakt: 2, per: år")
        let site = RuleSite(rule + Self.year(["2025-01-08", "2025-03-08", "2026-05-08", "2026-05-09", "2026-06-09"]))
        #expect(site.told(on: "2026-07-01").suffix(2) == ["2025: met-evidenced", "2026: ongoing"])
        #expect(site.told(on: "2027-01-01").suffix(2).first == "2026: breach")
    }

    @Test func `a month that lies in the summer break or in December is left out`() {
        let rule = RuleSite.rule("typ: antal, av: möte, minst: 1, per: månad, utom: [sommaruppehåll, december]")
        let periods = RuleSite(rule).judged(on: "2021-01-01").map(\.period).prefix(11)
        #expect(
            Array(periods) == [
                "2020-01", "2020-02", "2020-03", "2020-04", "2020-05", "2020-06", "2020-08", "2020-09", "2020-10",
                "2020-11", "2021-01",
            ])
    }

    @Test func `a rolling year ends on each meeting and on the day judged on`() {
        let rule = RuleSite.rule("typ: antal, av: möte, minst: 2, per: 12 månader")
        let site = RuleSite(rule + Self.year(["2024-03-10", "2025-03-10", "2025-03-11"]))
        #expect(
            site.told(on: "2026-03-10") == [
                "2023-03-11/2024-03-10: breach", "2024-03-11/2025-03-10: breach",
                "2024-03-12/2025-03-11: met-evidenced", "2025-03-11/2026-03-10: breach",
            ])
    }

    @Test func `a plan for the year to come counts for that year, and by the day that it was made`() {
        let rule = RuleSite.rule(
            "typ: antal, av: rapport, där: { slag: verksamhetsplan }, minst: 1, per: år, senast: 02-28")
        let plan = """
            === rapporter/plan-2025.md
            ---
            titel: Plan
            slag: verksamhetsplan
            organ: radet
            datum: 2024-11-27
            period: 2025
            ---
            Text.
            === rapporter/plan-2026.md
            ---
            titel: Plan
            slag: verksamhetsplan
            organ: radet
            datum: 2026-03-01
            period: 2026
            ---
            Text.

            """
        #expect(RuleSite(rule + plan).told(on: "2026-03-02").suffix(2) == ["2025: met-evidenced", "2026: breach"])
    }

    @Test func `a rule for the municipality counts what its bodies made`() {
        let rule = RuleSite.rule(
            "typ: antal, av: lägesbild, minst: 1, per: år, där: { omfattning: fördjupad }", bodies: "kommunen")
        let picture = """
            === lagesbilder/2025.md
            ---
            titel: Lägesbild
            organ: radet
            datum: 2025-02-20
            omfattning: fördjupad
            ---
            Text.

            """
        #expect(RuleSite(rule + picture).told(on: "2026-01-01").suffix(2).first == "2025: met-evidenced")
    }

    @Test func `a promise is judged each tertial by itself, and one party's verdict is not a joint one`() {
        let rule = RuleSite.rule(
            "typ: antal, av: uppföljning, där: { gemensam: ja }, per: tertial, minst: 1, för-varje: medborgarlöfte")
        let promise = """
            === loften/2025.md
            ---
            titel: Löfte
            organ: radet
            undertecknat: 2024-12-01
            parter: [Kommunen, Polisen]
            period: { från: 2025-01-01, till: 2025-12-31 }
            ---
            ## Åtagande: Kontroller
            - Part: Polisen
            - Mål: minst 4 kontroller

            ### Uppföljning 2025-04-15
            - Utfall: 2
            - Bedömning (Kommunen): infriat
            - Bedömning (Polisen): infriat

            ### Uppföljning 2025-08-15
            - Utfall: 2
            - Bedömning (Kommunen): infriat

            """
        #expect(
            RuleSite(rule + promise).told(on: "2025-11-01") == [
                "2025-T1 loften/2025: met-evidenced", "2025-T2 loften/2025: breach",
                "2025-T3 loften/2025: ongoing",
            ])
    }

    @Test func `an internal meeting counts and is named by its day alone`() throws {
        let rule = """
            === styrdokument/regler.md
            ---
            titel: Regler
            slag: reglemente
            giltig: 2020-01-01–2099-12-31
            regler:
              - { id: a, citat: Så här gör gruppen., modalitet: ska, gäller: [gruppen], typ: antal, av: möte, minst: 1, per: år }
              - { id: b, citat: Anteckningarna är interna., modalitet: ska, gäller: [gruppen], typ: synlighet, av: anteckningar, nivå: intern }
            ---
            Så här gör gruppen. Anteckningarna är interna.

            """
        let site = RuleSite(rule + RuleSite.meeting("2025-03-12", "närvarande: [ledare]", body: "gruppen"))
        let judgement = try #require(site.judged(on: "2026-01-01").first { $0.period == "2025" && $0.kind == .count })
        #expect(judgement.outcome == .metEvidenced)
        #expect(judgement.evidence.isEmpty)
        #expect(judgement.arithmetic.contains("12 mars 2025"))
        let named = try #require(
            site.judged(on: "2026-01-01", namesInternal: true).first { $0.period == "2025" && $0.kind == .count })
        #expect(named.evidence.count == 1)
    }

    @Test func `a regulation replaced in mid-year asks for no number in the year of the change`() {
        let older = RuleSite.rule("typ: antal, av: möte, minst: 1, per: år")
        let newer = """
            === styrdokument/regler-2.md
            ---
            titel: Nya regler
            slag: reglemente
            giltig: 2025-07-01–2099-12-31
            ersätter: regler.md
            regler:
              - { id: r, citat: Så här gör rådet., modalitet: bör, gäller: [radet], typ: antal, av: möte, minst: 1, per: år }
            ---
            Så här gör rådet.

            """
        let told = RuleSite(older + newer).judged(on: "2027-01-02").map {
            "\($0.rule.document.index) \($0.period) \($0.outcome)"
        }
        for (year, outcome) in [("2024", "breach"), ("2025", "notApplicable"), ("2026", "deviation")] {
            #expect(told.filter { $0.contains(year) }.map { $0.hasSuffix(outcome) } == [true], "\(year): \(told)")
        }
    }

    @Test func `the council's own comment stands beside the period that it is about`() throws {
        let council = RuleSite.standing.replacing(
            "fullständigt-från: 2020-01-01\nplatser:\n  - { id: kso",
            with: """
                fullständigt-från: 2020-01-01
                kommentarer:
                  - { regel: ../styrdokument/regler.md#r, period: "2025", text: Ett möte flyttades., av: ordförande }
                platser:
                  - { id: kso
                """)
        let site = RuleSite(council + Self.four)
        let judged = site.judged(on: "2026-02-01")
        #expect(judged.first { $0.period == "2025" }?.comments.map(\.text) == ["Ett möte flyttades."])
        #expect(judged.first { $0.period == "2024" }?.comments.isEmpty == true)
    }

    @Test func `a period that the body, the area or the promise was there for a part of names that one`() throws {
        let body = """
            === organ/radet.md
            ---
            titel: Rådet
            slag: råd
            från: 2024-07-01
            fullständigt-från: 2020-01-01
            ---

            """
        let council = RuleSite(RuleSite.rule("typ: antal, av: möte, minst: 2, per: år") + body)
        #expect(
            council.judged(on: "2025-06-01").first?.arithmetic.contains(
                "organet finns från 1 juli 2024, alltså bara en del av perioden") == true)
        let promise = """
            === loften/2025.md
            ---
            titel: Sommarlöftet
            organ: radet
            parter: [Kommunen]
            period: { från: 2025-06-01, till: 2025-10-31 }
            ---
            ## Åtagande: Öppet hus
            - Part: Kommunen

            """
        let promised = RuleSite(
            RuleSite.rule("typ: antal, av: uppföljning, minst: 1, per: kvartal, för-varje: medborgarlöfte") + promise)
        #expect(
            promised.judged(on: "2025-12-01").first?.arithmetic.contains("löftet gäller från 1 juni 2025") == true)
        let area = "=== omraden/nytt.md\n---\ntitel: Nytt\nslag: stadsdel\ngiltig: { från: 2025-02-01 }\n---\n"
        let areas = RuleSite(
            RuleSite.rule("typ: täckning, av: besiktning, rader: område, minst: 1, per: halvår") + area)
        let cell = areas.judged(on: "2025-08-01").first { $0.period == "2025-H1" && $0.outcome == .notApplicable }
        #expect(cell?.arithmetic.contains("området finns från 1 februari 2025") == true)
    }

    @Test func `a report that looks back is asked for in the year that it is made`() {
        let rule = RuleSite.rule(
            "typ: antal, av: rapport, där: { slag: årsrapport }, minst: 1, per: år, senast: 03-31, från: 2025-01-01")
        func report(_ year: Int, _ day: String) -> String {
            """
            === rapporter/ars-\(year).md
            ---
            titel: Årsrapport
            slag: årsrapport
            organ: radet
            datum: \(day)
            period: \(year)
            ---
            Text.

            """
        }
        let site = RuleSite(rule + report(2024, "2025-03-31") + report(2025, "2026-04-01"))
        #expect(site.told(on: "2026-05-01") == ["2025: met-evidenced", "2026: breach"])
        #expect(
            site.judged(on: "2026-05-01").map(\.arithmetic) == [
                "1 av 1 årsrapport under 2025 (31 mars 2025), senast 31 mars 2025.",
                "0 av 1 årsrapport under 2026, senast 31 mars 2026. För sent: 1 april 2026.",
            ])
    }

    @Test func `of a part of a year only the ceiling is judged, and the words say no other number`() {
        let rule = RuleSite.rule("typ: antal, av: möte, minst: 2, högst: 4, per: år, från: 2025-07-01")
        let one = RuleSite.meeting("2025-08-20")
        #expect(
            RuleSite(rule + one).judged(on: "2026-01-01").first?.arithmetic
                == "1 möte under 2025 (20 augusti 2025), högst 4; regeln gäller från 1 juli 2025, alltså bara en del av "
                + "perioden.")
        #expect(RuleSite(rule + one).told(on: "2026-01-01").first == "2025: met-evidenced")
        #expect(RuleSite(rule + one).told(on: "2027-01-01").dropFirst().first == "2026: breach")
    }
}
