import Foundation
import Oversight
import Records
import Site
import Testing
import Text

/// What was replaced, repealed, taken down or wound up holds until its day, and is over from it.
@Suite("What has ended is over, and what will end is not")
struct EndedMatterTests {
    private func site(_ records: String, on date: String) throws -> GoldenSite {
        try DatedSite.site(records, on: date)
    }

    private func words(_ page: String?) throws -> String { try DatedSite.words(page) }

    @Test func `what will be replaced is not replaced yet`() throws {
        func picture(_ name: String, _ date: String, _ head: String) -> String {
            """
            -- lagesbilder/\(name).md --
            ---
            titel: Lägesbild \(name)
            organ: radet
            datum: \(date)
            omfattning: fördjupad
            \(head)
            ---
            ## Problem: Mörker \(name) {#morker}
            - Omfattning: tio lampor

            Text.

            """
        }
        let records = picture("ett", "2026-01-15", "källor: []") + picture("tva", "2026-06-15", "ersätter: ett.md")
        let before = try site(records, on: "2026-06-14")
        #expect(try words(before.page("/problem/")).contains("tar upp 1 problem"))
        #expect(try words(before.page("/problem/")).contains("Mörker ett"))
        #expect(!(try words(before.page("/lagesbilder/ett/")).contains("Ersatt av")))
        let after = try site(records, on: "2026-06-15")
        #expect(try words(after.page("/problem/")).contains("tar upp 1 problem"))
        #expect(try words(after.page("/lagesbilder/ett/")).contains("Ersatt av Lägesbild tva"))
    }

    @Test func `what is taken down tomorrow is on the wheel today`() throws {
        let records = """
            -- rapporter/rapport.md --
            ---
            titel: Rapporten
            slag: lägesrapport
            organ: radet
            datum: 2026-02-10
            avpublicerad: { datum: 2026-05-10, skäl: Fel siffror }
            ---
            Text.
            """
        #expect(try words(site(records, on: "2026-05-09").page("/arshjul/")).contains("Rapporten"))
        #expect(!(try words(site(records, on: "2026-05-10").page("/arshjul/")).contains("Rapporten")))
    }

    @Test func `a measure whose cause stood in an analysis that was taken down says so`() throws {
        let records = """
            -- orsaksanalyser/analys.md --
            ---
            titel: Orsaksanalys 2026
            organ: radet
            datum: 2026-01-20
            avpublicerad: { datum: 2026-05-10, skäl: Fel siffror }
            ---
            ## Orsak: Trasiga lampor {#lampor}
            - Belägg: räknade lampor

            Text.
            -- atgardsplaner/plan.md --
            ---
            titel: Plan
            organ: radet
            datum: 2026-02-10
            ---
            ## Åtgärd: Laga lamporna {#laga}
            - Orsak: [Trasiga lampor](../orsaksanalyser/analys.md#lampor)
            - Status: pågår

            Vi lagar.

            ## Åtgärd: Måla muren {#mala}
            - Status: pågår

            Vi målar.
            """
        let before = try words(site(records, on: "2026-05-09").page("/atgardsplaner/plan/laga/"))
        #expect(before.contains("Orsak: Trasiga lampor"))
        let after = try site(records, on: "2026-05-10")
        let page = try words(after.page("/atgardsplaner/plan/laga/"))
        #expect(page.contains("Orsaken stod i Orsaksanalys 2026 , som togs bort 10 maj 2026 ."))
        #expect(page.contains("Orsaken stod i en orsaksanalys som togs bort 10 maj 2026."))
        #expect(!page.contains("Ingen orsak angiven") && !page.contains("Trasiga lampor"))
        #expect(page.contains("Åtgärden är riktad mot orsaken: Ja") && page.contains("Orsaken har belägg: Nej"))
        // One that names none has none.
        #expect(try words(after.page("/atgardsplaner/plan/mala/")).contains("Ingen orsak angiven."))
        let trace = after.context.findings.trace
        let node = try #require(trace.node(named: "atgardsplaner/plan#laga"))
        #expect(trace.chain(of: node).gaps.contains { $0.lacks == .cause && $0.since == CivilDate(iso: "2026-05-10") })
    }

    @Test func `a plan's meetings of a body that has ended or was taken down stand in no calendar`() throws {
        let records = """
            -- organ/borta.md --
            ---
            titel: Bortagruppen
            slag: arbetsgrupp
            avpublicerad: { datum: 2026-05-10, skäl: Fel }
            ---
            -- organ/slut.md --
            ---
            titel: Slutgruppen
            slag: arbetsgrupp
            till: 2026-08-31
            ---
            -- rapporter/arsplan.md --
            ---
            titel: Årsplan 2026
            slag: årsplan
            organ: radet
            datum: 2026-01-10
            möten:
              - { organ: borta, datum: 2026-09-20 }
              - { organ: slut, datum: 2026-08-31 }
              - { organ: slut, datum: 2026-09-01 }
            ---
            Planen.
            """
        #expect(try words(site(records, on: "2026-05-09").page("/kalender/")).contains("Bortagruppen"))
        let after = try site(records, on: "2026-05-10")
        for address in ["/kalender/", "/arshjul/"] {
            let page = try words(after.page(address))
            #expect(!page.contains("Bortagruppen") && page.contains("Slutgruppen") && page.contains("31 augusti"))
            #expect(!page.contains("1 september"))
        }
    }

    @Test func `an area that has ended, and one that has not begun, say so and are none of today's`() throws {
        let records = """
            -- omraden/gamla.md --
            ---
            titel: Gamla hamnen
            slag: stadsdel
            giltig: { från: 2020-01-01, till: 2026-06-30 }
            ---
            -- omraden/nya.md --
            ---
            titel: Nya hamnen
            slag: stadsdel
            giltig: { från: 2026-07-01, till: 2030-12-31 }
            ---
            """
        func areas(on date: String) throws -> (old: Bool, new: Bool) {
            let start = try words(site(records, on: date).page("/"))
            return (start.contains("Gamla hamnen"), start.contains("Nya hamnen"))
        }
        #expect(try areas(on: "2026-06-30") == (true, false))
        #expect(try areas(on: "2026-07-01") == (false, true))
        let before = try site(records, on: "2026-06-30")
        #expect(
            try words(before.page("/omraden/nya/")).contains("Nya hamnen blir ett område från och med 1 juli 2026."))
        #expect(!(try words(before.page("/omraden/gamla/")).contains("Gamla hamnen var ett område")))
        let after = try site(records, on: "2026-07-01")
        #expect(
            try words(after.page("/omraden/gamla/")).contains("Gamla hamnen var ett område till och med 30 juni 2026."))
        #expect(try words(after.page("/omraden/")).contains("Stadsdel, till och med 30 juni 2026"))
    }

    @Test func `a rule is struck from the day of its repeal, and holds until then`() throws {
        let records = DatedSite.rule.replacing(
            "per: år", with: "per: år, upphävd: { datum: 2026-07-01, skäl: För ofta }")
        let before = try #require(site(records, on: "2026-06-30").page("/organ/radet/"))
        #expect(!before.contains("<del>") && !before.contains("Upphävd"))
        #expect(
            try words(site(records, on: "2026-06-30").page("/styrdokument/stadga/")).contains("Upphävs: 1 juli 2026"))
        let after = try #require(site(records, on: "2026-07-01").page("/styrdokument/stadga/"))
        #expect(after.contains("<del>") && after.contains("Upphävd 1 juli 2026: För ofta"))
    }

    @Test func `a plan that is decided later has no measures to count, and of promises ahead the first is told`() throws
    {
        func promise(_ name: String, _ first: String, _ last: String) -> String {
            """
            -- loften/\(name).md --
            ---
            titel: Löftet \(name)
            organ: radet
            parter: [Polisen, Kommunen]
            period: { från: \(first), till: \(last) }
            ---
            Text.

            """
        }
        let records =
            promise("ett", "2026-03-01", "2026-05-31") + promise("tva", "2026-09-01", "2026-12-31") + """
                -- atgardsplaner/plan.md --
                ---
                titel: Plan
                organ: radet
                datum: 2026-04-10
                ---
                ## Åtgärd: Lampor {#lampor}
                - Status: pågår

                Vi byter.
                """
        func start(_ date: String) throws -> String { try words(site(records, on: date).page("/")) }
        #expect(try start("2026-02-28").contains("Medborgarlöftet för mars–maj 2026"))
        #expect(try start("2026-07-01").contains("Medborgarlöftet för mars–maj 2026"))
        #expect(try start("2026-09-01").contains("Medborgarlöftet för september–december 2026"))
        #expect(!(try start("2026-04-09").contains("Den enda åtgärden")))
        #expect(try start("2026-04-10").contains("Den enda åtgärden i planerna är pågående."))
    }

    // MARK: Far ahead

    @Test func `a site that nobody writes on is judged for ten years, and says where that ends`() throws {
        let monthly = DatedSite.rule.replacing("minst: 4, per: år", with: "minst: 1, per: månad")
        let near = try site(monthly, on: "2036-12-31")
        let far = try site(monthly, on: "2999-01-01")
        let count = near.context.findings.judgements.all.count
        #expect(count == 132)
        #expect(far.context.findings.judgements.all.count == count)
        #expect(far.context.plan().count <= near.context.plan().count + 2)
        let sentence = "Perioder efter 2036 prövas inte"
        #expect(try words(far.page("/regler/")).contains(sentence))
        #expect(!(try words(near.page("/regler/")).contains(sentence)))
    }
}
