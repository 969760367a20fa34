import Records
import Testing
import Text

@testable import Oversight

struct DistributionTests {
    static let bodies = """
        === organ/ks.md
        ---
        titel: Kommunstyrelsen
        slag: kommunstyrelse
        ---
        === organ/bygg.md
        ---
        titel: Byggnämnden
        slag: nämnd
        ---

        """
    static let sent = "typ: spridning, slag: expedieras, av: anteckningar, till: [berörda nämnder, gruppen]"
    static let served = "typ: spridning, slag: delges, av: anteckningar, till: ledamöter"
    static let notified = "typ: spridning, slag: anmäls, av: anteckningar, till: [ks]"

    static func judged(
        _ rule: String, _ head: String, more: String = "", force: String = "ska", on day: String = "2025-06-01"
    ) -> Judgement? {
        let meeting = RuleSite.meeting("2025-03-12", "närvarande: [kso]\n" + head)
        let site = RuleSite(RuleSite.rule(rule, force: force) + bodies + meeting + more)
        #expect(site.diagnostics.filter { $0.kind.severity == .error }.map(\.kind.id) == [])
        return site.judged(on: day).first { $0.period == "2025-03-12" }
    }

    @Test func `a day in the head is stated, the receiver's § is evidence`() {
        let stated = Self.judged(Self.served, "delgivet: { ledamöter: 2025-03-20 }")
        #expect(stated?.outcome == .metStated && stated?.due == nil)
        #expect(stated?.arithmetic == "Ledamöter 20 mars 2025.")
        let evidenced = Self.judged(Self.notified, "anmält: { till: ks, datum: 2025-04-02, paragraf: 57 }")
        #expect(evidenced?.outcome == .metEvidenced)
        #expect(evidenced?.arithmetic == "Kommunstyrelsen 2 april 2025 (§ 57).")
        #expect(Self.judged(Self.notified, "anmält: { till: ks, datum: 2025-04-02 }")?.outcome == .metStated)
    }

    @Test func `the receiving body's own notes are the closing link`() throws {
        let rule = "typ: spridning, slag: anmäls, av: anteckningar, till: [gruppen]"
        let section = RuleSite.meeting(
            "2025-04-10", "närvarande: [ledare]", "## § 2 Från rådet\nSe [mötet](../radet/2025-03-12.md).\n",
            body: "gruppen")
        let site = RuleSite(RuleSite.rule(rule) + RuleSite.meeting("2025-03-12") + section)
        let judgement = try #require(site.judged(on: "2025-06-01").first)
        #expect(judgement.outcome == .metEvidenced)
        #expect(
            judgement.evidence.map { $0.name(in: site.archive) } == [
                "moten/radet/2025-03-12", "moten/gruppen/2025-04-10#p-2",
            ])
        #expect(site.judged(on: "2025-04-09").first?.outcome == .ongoing)
    }

    @Test func `all receivers are needed, a nämnd stands for the nämnder that are concerned`() {
        let all = Self.judged(Self.sent, "expedierat: { bygg: 2025-03-20, gruppen: 2025-03-21 }")
        #expect(all?.outcome == .metStated)
        #expect(
            all?.arithmetic
                == "2 av 2 mottagare har fått det. Berörda nämnder 20 mars 2025; Gruppen 21 mars 2025.")
        #expect(Self.judged(Self.sent, "expedierat: { gruppen: 2025-03-21 }")?.outcome == .ongoing)
    }

    @Test func `without a time it goes on until the next meeting was held, then it can't be told`() {
        let next = RuleSite.meeting("2025-05-12")
        #expect(Self.judged(Self.served, "", more: next, on: "2025-05-11")?.outcome == .ongoing)
        let after = Self.judged(Self.served, "", more: next, on: "2025-05-12")
        #expect(after?.outcome == .cannotTell)
        #expect(
            after?.arithmetic == "Det står inte att ledamöter har fått det; nästa möte hölls 12 maj 2025.")
        let off = RuleSite.meeting("2025-05-12", "inställt: { skäl: snö }")
        #expect(Self.judged(Self.served, "", more: off)?.outcome == .ongoing)
    }

    @Test(arguments: ["anmält: nej", "anmält: inga"])
    func `one who says that it was not done has broken the rule`(line: String) {
        let judged = Self.judged(Self.notified, line)
        #expect(judged?.outcome == .breach)
        #expect(
            judged?.arithmetic
                == "Det står inte att Kommunstyrelsen har fått det; i huvudet står att det inte är gjort.")
    }

    @Test func `with a time, late is broken and silence can't be told`() {
        let timed = Self.served + ", inom: 2 veckor"
        let kept = Self.judged(timed, "delgivet: { ledamöter: 2025-03-26 }")
        #expect(kept?.outcome == .metStated && kept?.due?.iso == "2025-03-26")
        #expect(Self.judged(timed, "delgivet: { ledamöter: 2025-03-27 }")?.outcome == .breach)
        #expect(Self.judged(timed, "delgivet: { ledamöter: 2025-03-27 }", force: "bör")?.outcome == .deviation)
        #expect(Self.judged(timed, "delgivet: { ledamöter: 2025-03-27 }", force: "kan")?.outcome == .notApplicable)
        #expect(Self.judged(timed, "", on: "2025-03-26")?.outcome == .ongoing)
        #expect(Self.judged(timed, "", on: "2025-03-27")?.outcome == .cannotTell)
    }

    @Test func `notes that were never made were never sent`() {
        let rule = RuleSite.rule(Self.served + ", inom: 2 veckor")
        let site = RuleSite(rule + RuleSite.meeting("2025-03-12", "plats: A"))
        #expect(site.judged(on: "2025-03-26").first?.outcome == .ongoing)
        #expect(site.judged(on: "2025-03-27").first?.outcome == .breach)
    }

    @Test func `time may be counted from another day`() {
        let rule = Self.served + ", inom: 7 dagar, räknas-från: justerat"
        let approved = "justerat: 2025-04-01\ndelgivet: { ledamöter: 2025-04-08 }"
        #expect(Self.judged(rule, approved)?.outcome == .metStated)
        #expect(Self.judged(rule, approved)?.due?.iso == "2025-04-08")
        #expect(Self.judged(rule, approved.replacing("04-08", with: "04-09"))?.outcome == .breach)
    }

    @Test(arguments: [
        ("{ datum: 2025-03-20, via: kansliets koordinator }", Outcome.metStated),
        ("{ datum: 2025-03-20, via: e-post }", .breach), ("2025-03-20", .cannotTell),
    ])
    func `the way is the rule's, another, or not said`(entry: String, outcome: Outcome) {
        let rule = "typ: spridning, slag: expedieras, av: anteckningar, till: gruppen, via: kansliets koordinator"
        #expect(Self.judged(rule, "expedierat: { gruppen: \(entry) }")?.outcome == outcome)
    }

    @Test func `a kallelse goes to those that it names, and is judged as soon as it is sent`() {
        let rule = "typ: spridning, slag: expedieras, av: kallelse, till: gruppen"
        let ahead = RuleSite.meeting("2025-06-20", "kallelse: { skickad: 2025-05-20, till: [ledamöter, gruppen] }")
        let planned = RuleSite.meeting("2025-07-20", "plats: A")
        let site = RuleSite(RuleSite.rule(rule) + ahead + planned)
        #expect(site.told(on: "2025-06-01") == ["2025-06-20 moten/radet/2025-06-20: met-stated"])
        let unnamed = RuleSite(RuleSite.rule(rule) + ahead.replacing(", gruppen]", with: "]"))
        #expect(unnamed.told(on: "2025-06-01") == ["2025-06-20 moten/radet/2025-06-20: ongoing"])
    }

    @Test func `inspections and reports are sent too`() {
        let inspection =
            "=== besiktningar/centrum/2025-04-10.md\n---\nårstid: vår\nexpedierat: { gruppen: 2025-04-20 }\n---\n"
        let report =
            "=== rapporter/r.md\n---\ntitel: R\nslag: årsrapport\nfrån: radet\ndatum: 2025-02-01\nanmält: { till: ks, datum: 2025-03-01, paragraf: 4 }\n---\n"
        let site = RuleSite(
            RuleSite.rule("typ: spridning, slag: expedieras, av: besiktning, till: gruppen") + Self.bodies + inspection)
        #expect(site.told(on: "2025-06-01") == ["2025-04-10 besiktningar/centrum/2025-04-10: met-stated"])
        let told = RuleSite(RuleSite.rule("typ: spridning, slag: anmäls, av: rapport, till: ks") + Self.bodies + report)
        #expect(told.told(on: "2025-06-01") == ["2025-02-01 rapporter/r: met-evidenced"])
    }

    @Test func `nobody sends to a body that has not begun or has ended`() {
        let rule = "typ: spridning, slag: expedieras, av: anteckningar, till: [gruppen, nya, gamla]"
        let bodies = """
            === organ/nya.md
            ---
            titel: Nya rådet
            slag: råd
            från: 2025-03-13
            ---
            === organ/gamla.md
            ---
            titel: Gamla rådet
            slag: råd
            till: 2025-03-11
            ---

            """
        let sent = Self.judged(rule, "expedierat: { gruppen: 2025-03-21 }", more: bodies)
        #expect(sent?.outcome == .metStated)
        #expect(
            sent?.arithmetic == "Gruppen 21 mars 2025. Nya rådet och Gamla rådet fanns inte då.")
        let only = "typ: spridning, slag: expedieras, av: anteckningar, till: [nya]"
        let none = Self.judged(only, "", more: bodies)
        #expect(none?.outcome == .notApplicable)
        #expect(none?.arithmetic == "Nya rådet fanns inte då.")
    }

    @Test func `what came too late is late whichever way it took`() {
        let rule = "typ: spridning, slag: delges, av: anteckningar, till: ledamöter, inom: 14 dagar, via: kansliet"
        let late = Self.judged(rule, "delgivet: { ledamöter: 2025-03-27 }")
        #expect(late?.outcome == .breach)
        #expect(late?.arithmetic == "Ledamöter 27 mars 2025, efter sista dagen 26 mars 2025.")
        #expect(Self.judged(rule, "delgivet: { ledamöter: 2025-03-26 }")?.outcome == .cannotTell)
    }

    @Test func `of a meeting that is held today nobody asks where its notes went`() {
        let today = RuleSite.meeting("2025-03-12", "plats: Kommunhuset")
        let site = RuleSite(RuleSite.rule(Self.served) + today)
        #expect(site.told(on: "2025-03-12") == [])
        #expect(site.told(on: "2025-03-13") == ["2025-03-12 moten/radet/2025-03-12: ongoing"])
    }

    @Test func `the words say why notes that were never made were not sent, and a last day only once`() {
        let rule = RuleSite.rule("typ: spridning, slag: delges, av: anteckningar, till: ledamöter, inom: 14 dagar")
        let bare = RuleSite(rule + RuleSite.meeting("2025-03-12", "plats: Kommunhuset"))
        #expect(
            bare.judged(on: "2025-03-27").map(\.arithmetic) == [
                "Det står inte att ledamöter har fått det; sista dag var 26 mars 2025; några anteckningar finns inte."
            ])
        #expect(
            bare.judged(on: "2025-03-26").map(\.arithmetic) == [
                "Det står inte att ledamöter har fått det; sista dagen är i dag."
            ])
    }
}
