import Foundation
import Oversight
import Records
import Site
import Testing
import Text

/// A site speaks of one day: what is dated after it has not happened, and what ended before it is over.
@Suite("A site tells what was known on its day")
struct TimeTravelTests {
    private func site(_ records: String, on date: String) throws -> GoldenSite {
        let site = try GoldenSite("\(exampleConfiguration)\n\(Self.body)\(records)", on: date)
        #expect(site.errors == [])
        return site
    }

    /// A page's words without its tags.
    private func words(_ page: String?) throws -> String {
        try #require(page).replacing(/<[^>]+>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let body = """
        -- organ/radet.md --
        ---
        titel: Rådet
        slag: råd
        från: 2026-01-01
        fullständigt-från: 2026-01-01
        justeras: nej
        anteckningar: protokoll
        ---
        -- organ/kommunstyrelsen.md --
        ---
        titel: Kommunstyrelsen
        slag: kommunstyrelse
        ---

        """

    private static let rule = """
        -- styrdokument/stadga.md --
        ---
        titel: Stadga
        slag: reglemente
        fastställd: { av: kommunstyrelsen, datum: 2026-01-01 }
        regler:
          - { id: fyra, citat: Rådet ses fyra gånger om året, modalitet: ska, gäller: [radet], typ: antal, av: möte, minst: 4, per: år }
        ---
        Rådet ses fyra gånger om året.

        """

    // MARK: Called off

    private static let calledOff =
        rule + """
            -- moten/radet/2026-03-12.md --
            ---
            kallelse: { skickad: 2026-03-01 }
            inställt: { datum: 2026-03-10, skäl: sjukdom }
            ---

            """

    @Test func `a meeting that is called off tomorrow is planned today, on every page`() throws {
        let before = try site(Self.calledOff, on: "2026-03-09")
        for address in ["/", "/moten/", "/kalender/", "/arshjul/", "/regler/radet/", "/moten/radet/2026-03-12/"] {
            let page = try words(before.page(address))
            #expect(!page.contains("sjukdom") && !page.contains("tällt in") && !page.contains("tälldes in"))
        }
        #expect(try words(before.page("/moten/")).contains("1 möte är planerat."))
        #expect(try words(before.page("/regler/radet/")).contains("Planerat: 12 mars 2026."))
        #expect(try words(before.page("/kalender/")).contains("Närmast: torsdag 12 mars 2026 , Rådet"))
        let after = try site(Self.calledOff, on: "2026-03-10")
        #expect(try words(after.page("/moten/")).contains("1 möte har ställts in."))
        #expect(try words(after.page("/regler/radet/")).contains("Mötet 12 mars 2026 ställdes in (sjukdom)."))
        #expect(try words(after.page("/kalender/")).contains("Ingenting är inplanerat just nu."))
    }

    @Test func `an inspection that is called off tomorrow is planned today`() throws {
        let records = """
            -- omraden/hamnen.md --
            ---
            titel: Hamnen
            slag: stadsdel
            ---
            -- besiktningar/hamnen/2026-05-20.md --
            ---
            titel: Våren i hamnen
            inställt: { datum: 2026-05-18, skäl: storm }
            ---
            """
        let before = try site(records, on: "2026-05-17")
        #expect(try words(before.page("/besiktningar/hamnen/2026-05-20/")).contains("Besiktningen är inte gjord ännu."))
        #expect(try words(before.page("/omraden/hamnen/")).contains("Nästa besiktning onsdag 20 maj 2026"))
        let after = try site(records, on: "2026-05-18")
        #expect(try words(after.page("/besiktningar/hamnen/2026-05-20/")).contains("ställdes in 18 maj 2026"))
    }

    // MARK: The day itself

    @Test func `on its own day a meeting is ahead until its notes are there`() throws {
        let called = "-- moten/radet/2026-03-12.md --\n---\nkallelse: { skickad: 2026-03-01 }\n---\n"
        let morning = try site(Self.rule + called, on: "2026-03-12")
        #expect(try words(morning.page("/moten/")).contains("1 möte är planerat."))
        #expect(try words(morning.page("/regler/radet/")).contains("0 av 4 möten under 2026"))
        #expect(try words(morning.page("/arshjul/")).contains("1 punkt återstår."))
        #expect(!(try words(morning.page("/organ/radet/")).contains("Senaste möte")))
        let written = called.replacing("---\nkallelse", with: "---\ndeltagare: [boende]\nkallelse")
        let evening = try site(Self.rule + written, on: "2026-03-12")
        #expect(try words(evening.page("/moten/")).contains("1 möte har hållits."))
        #expect(try words(evening.page("/regler/radet/")).contains("1 av 4 möten under 2026"))
        #expect(try words(evening.page("/arshjul/")).contains("1 möte har hållits."))
        #expect(try words(evening.page("/organ/radet/")).contains("Inget nytt möte är utlyst"))
        let dayAfter = try site(Self.rule + called, on: "2026-03-13")
        #expect(try words(dayAfter.page("/moten/")).contains("1 möte har hållits."))
        #expect(try words(dayAfter.page("/regler/radet/")).contains("1 av 4 möten under 2026"))
    }

    @Test func `a meeting that the yearly plan has today is not missing yet`() throws {
        let records = """
            -- rapporter/arsplan.md --
            ---
            titel: Årsplan 2026
            slag: årsplan
            organ: radet
            datum: 2026-01-10
            möten: [{ organ: radet, datum: 2026-03-12 }]
            ---
            Planen.
            """
        #expect(try words(site(records, on: "2026-03-12").page("/arshjul/")).contains("1 punkt återstår."))
        #expect(
            try words(site(records, on: "2026-03-13").page("/arshjul/"))
                .contains("1 planerat möte saknas på webbplatsen."))
    }

    // MARK: What was sent, signed and said

    private static let notes = """
        -- organ/namnden.md --
        ---
        titel: Nämnden
        slag: råd
        från: 2026-01-01
        justeras: ja
        anteckningar: protokoll
        platser:
          - { id: ordf, roll: Ordförande, funktion: [ordförande], status: { erbjuden: 2026-01-10, antagen: 2026-06-01 } }
        begärda-möten: [{ datum: 2026-04-20, av: 3, ledamöter: 4 }]
        kommentarer: [{ regel: ../styrdokument/stadga.md#delges, period: "2026", text: Vi hann inte., datum: 2026-05-01 }]
        ---
        -- styrdokument/stadga.md --
        ---
        titel: Stadga
        slag: reglemente
        fastställd: { av: kommunstyrelsen, datum: 2026-01-01 }
        regler:
          - { id: delges, citat: Protokollet delges ledamöterna, modalitet: ska, gäller: [namnden], typ: fält, i: anteckningar, kräver: [delgivet] }
        ---
        Protokollet delges ledamöterna.
        -- moten/namnden/2026-03-12.md --
        ---
        närvarande: [ordf]
        justerat: { ordförande: 2026-03-20 }
        delgivet: { ledamöter: 2026-04-15 }
        anmält: { till: kommunstyrelsen, datum: 2026-04-16, paragraf: 8 }
        ---
        ## § 1 Läget
        Lugnt.

        """

    @Test func `what is sent, asked for and commented on later is not told before`() throws {
        let before = try site(Self.notes, on: "2026-04-14")
        let meeting = try words(before.page("/moten/namnden/2026-03-12/"))
        #expect(meeting.contains("justerades 20 mars 2026"))
        #expect(!meeting.contains("15 april 2026") && !meeting.contains("16 april 2026"))
        #expect(!(try words(before.page("/regler/namnden/")).contains("Vi hann inte")))
        #expect(try words(before.page("/regler/namnden/")).contains("Det står inget om delgivet."))
        let body = try words(before.page("/organ/namnden/"))
        #expect(!body.contains("Vi hann inte") && !body.contains("begärde ett möte"))
        #expect(body.contains("Erbjuden 10 januari 2026") && body.contains("Längre fram Antagen 1 juni 2026"))
        let after = try site(Self.notes, on: "2026-06-01")
        #expect(try words(after.page("/moten/namnden/2026-03-12/")).contains("16 april 2026 , § 8"))
        #expect(try words(after.page("/regler/namnden/")).contains("1 av 1 uppgift finns: delgivet."))
        let later = try words(after.page("/organ/namnden/"))
        #expect(later.contains("Vi hann inte") && later.contains("begärde ett möte"))
        #expect(later.contains("Erbjuden 10 januari 2026 och antagen 1 juni 2026"))
    }

    @Test func `notes of a meeting ahead are not read before it, whether or not they are approved`() throws {
        let records = """
            -- moten/radet/2026-03-12.md --
            ---
            kallelse: { skickad: 2026-03-01 }
            deltagare: [boende]
            ---
            ## § 1 Läget
            Tolv lampor var släckta.
            """
        #expect(!(try words(site(records, on: "2026-03-11").page("/moten/radet/2026-03-12/")).contains("Tolv lampor")))
        #expect(try words(site(records, on: "2026-03-12").page("/moten/radet/2026-03-12/")).contains("Tolv lampor"))
    }

    @Test func `what a round will see is not seen before it`() throws {
        let records = """
            -- omraden/hamnen.md --
            ---
            titel: Hamnen
            slag: stadsdel
            ---
            -- besiktningar/hamnen/2026-05-20.md --
            ---
            titel: Våren i hamnen
            ---
            ## Iakttagelse: Mörk trappa {#trappa}
            - Plats: Trappan
            - Status: ny

            Mörkt.
            """
        let before = try site(records, on: "2026-05-19")
        #expect(before.page("/besiktningar/hamnen/2026-05-20/trappa/") == nil)
        for address in ["/besiktningar/", "/besiktningar/hamnen/2026-05-20/", "/a-o/"] {
            #expect(!(try words(before.page(address)).contains("Mörk")))
        }
        let after = try site(records, on: "2026-05-20")
        #expect(after.page("/besiktningar/hamnen/2026-05-20/trappa/") != nil)
        #expect(try words(after.page("/besiktningar/")).contains("1 besiktning har gjorts, med 1 iakttagelse."))
    }

    // MARK: Follow-ups

    private static let promise = """
        -- loften/lofte.md --
        ---
        titel: Löftet
        organ: radet
        parter: [Polisen, Kommunen]
        period: { från: 2026-01-01, till: 2026-06-30 }
        uppföljningar: [{ datum: 2026-08-20, utfall: Löftet höll. }]
        ---
        ## Åtagande: Fotpatruller {#patruller}
        - Part: Polisen
        - Mått: patruller
        - Mål: minst 20 patruller

        Vi går.

        ### Uppföljning 2026-04-30
        - Period: kvartal 1 2026
        - Utfall: 17
        - Bedömning (Polisen): inte infriat

        ### Uppföljning 2026-07-31
        - Period: kvartal 2 2026
        - Utfall: 23
        - Status: klar
        - Bevis: listorna
        - Bedömning (Polisen): infriat
        - Bedömning (Kommunen): infriat

        """

    @Test func `of a follow-up ahead the day is told, and no more`() throws {
        let before = try site(Self.promise, on: "2026-07-30")
        for address in ["/loften/lofte/", "/loften/lofte/patruller/"] {
            let page = try words(before.page(address))
            #expect(page.contains("Kvartal 2 2026, följs upp 31 juli 2026 (kommande)"))
            #expect(
                !page.contains("23 patruller") && !page.contains("listorna") && !page.contains("Gemensam bedömning"))
            #expect(!page.contains("Ja") && !page.contains("Löftet höll"))
        }
        let after = try words(site(Self.promise, on: "2026-07-31").page("/loften/lofte/patruller/"))
        #expect(
            after.contains("23 patruller. Målet, minst 20, nåddes.") && after.contains("Gemensam bedömning: infriat."))
    }

    @Test func `a verdict from midway is none of how the promise ended, on its page as to the editor`() throws {
        let sentence = "Löftets tid har gått ut, men ingen har bedömt om åtagandet hölls."
        #expect(!(try words(site(Self.promise, on: "2026-06-30").page("/loften/lofte/")).contains(sentence)))
        #expect(try words(site(Self.promise, on: "2026-07-01").page("/loften/lofte/")).contains(sentence))
        #expect(!(try words(site(Self.promise, on: "2026-07-31").page("/loften/lofte/")).contains(sentence)))
    }

    @Test func `a rule about what is done does not know what will be done`() throws {
        let records = """
            -- atgardsplaner/plan.md --
            ---
            titel: Plan
            organ: radet
            datum: 2026-01-10
            ---
            ## Åtgärd: Lampor {#lampor}
            - Ansvarig: kommunstyrelsen
            - Status: pågår

            Vi byter.

            ### Uppföljning 2026-09-01
            - Status: klar
            - Bevis: på plats
            -- styrdokument/stadga.md --
            ---
            titel: Stadga
            slag: reglemente
            fastställd: { av: kommunstyrelsen, datum: 2026-01-01 }
            regler:
              - { id: klara, citat: Minst en åtgärd blir klar varje år, modalitet: ska, gäller: [radet], typ: antal, av: åtgärd, där: { status: klar }, minst: 1, per: år }
            ---
            Minst en åtgärd blir klar varje år.
            """
        func outcome(on date: String) throws -> [Outcome] {
            try site(records, on: date).context.findings.judgements.all.map(\.outcome)
        }
        #expect(try outcome(on: "2026-08-31") == [.ongoing])
        #expect(try outcome(on: "2026-09-01") == [.metEvidenced])
    }

    // MARK: Replaced, taken down, ended

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

    // MARK: Far ahead

    @Test func `a site that nobody writes on is judged for ten years, and says where that ends`() throws {
        let monthly = Self.rule.replacing("minst: 4, per: år", with: "minst: 1, per: månad")
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
