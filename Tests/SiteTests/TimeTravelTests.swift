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
        try DatedSite.site(records, on: date)
    }

    private func words(_ page: String?) throws -> String { try DatedSite.words(page) }

    // MARK: Called off

    private static let calledOff =
        DatedSite.rule + """
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

    @Test func `a meeting that was moved was not called off`() throws {
        let records =
            DatedSite.rule + """
                -- moten/radet/2026-03-12.md --
                ---
                flyttat-till: 2026-03-19
                ---

                -- moten/radet/2026-03-19.md --
                ---
                plats: Kommunhuset
                ---
                """
        let page = try words(site(records, on: "2026-04-10").page("/regler/radet/"))
        #expect(page.contains("Mötet 12 mars 2026 flyttades till 19 mars 2026.") && !page.contains("ställdes in"))
    }

    @Test func `an agreement holds to the day before the one that replaces it`() throws {
        let records =
            DatedSite.rule + """
                -- overenskommelser/ett.md --
                ---
                titel: Den gamla
                parter: [Kommunen, Polisen]
                giltig: { från: 2026-01-01, till: 2028-12-31 }
                ---

                -- overenskommelser/tva.md --
                ---
                titel: Den nya
                parter: [Kommunen, Polisen]
                giltig: { från: 2026-06-01 }
                ersätter: ett.md
                ---
                """
        let before = try words(site(records, on: "2026-05-31").page("/overenskommelser/ett/"))
        #expect(before.contains("Gäller Sedan 1 januari 2026, till och med 31 december 2028."))
        let after = try site(records, on: "2026-06-01")
        #expect(
            try words(after.page("/overenskommelser/ett/"))
                .contains("Ersatt Sista dagen var 31 maj 2026. Nu gäller Den nya ."))
        #expect(try words(after.page("/overenskommelser/")).contains("Tidigare överenskommelser Den gamla"))
    }

    @Test func `an inspection that is called off tomorrow is planned today`() throws {
        let records =
            DatedSite.harbour + """
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
        let morning = try site(DatedSite.rule + called, on: "2026-03-12")
        #expect(try words(morning.page("/moten/")).contains("1 möte är planerat."))
        #expect(try words(morning.page("/regler/radet/")).contains("0 av 4 möten under 2026"))
        #expect(try words(morning.page("/arshjul/")).contains("1 punkt återstår."))
        #expect(!(try words(morning.page("/organ/radet/")).contains("Senaste möte")))
        let written = called.replacing("---\nkallelse", with: "---\ndeltagare: [boende]\nkallelse")
        let evening = try site(DatedSite.rule + written, on: "2026-03-12")
        #expect(try words(evening.page("/moten/")).contains("1 möte har hållits."))
        #expect(try words(evening.page("/regler/radet/")).contains("1 av 4 möten under 2026"))
        #expect(try words(evening.page("/arshjul/")).contains("1 möte har hållits."))
        #expect(try words(evening.page("/organ/radet/")).contains("Inget nytt möte är utlyst"))
        let dayAfter = try site(DatedSite.rule + called, on: "2026-03-13")
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
        #expect(try words(before.page("/regler/namnden/")).contains("Det står inget om delgivning."))
        let body = try words(before.page("/organ/namnden/"))
        #expect(!body.contains("Vi hann inte") && !body.contains("begärde ett möte"))
        #expect(body.contains("Erbjuden 10 januari 2026") && body.contains("Längre fram Antagen 1 juni 2026"))
        let after = try site(Self.notes, on: "2026-06-01")
        #expect(try words(after.page("/moten/namnden/2026-03-12/")).contains("16 april 2026 , § 8"))
        #expect(try words(after.page("/regler/namnden/")).contains("1 av 1 uppgift finns: delgivning."))
        let later = try words(after.page("/organ/namnden/"))
        #expect(later.contains("Vi hann inte") && later.contains("begärde ett möte"))
        #expect(later.contains("Erbjuden 10 januari 2026 och antagen 1 juni 2026"))
    }

    @Test func `what was sent in time is no breach while the notes that say so wait for approval`() throws {
        let records = """
            \(exampleConfiguration)
            ojusterat: visa
            \(DatedSite.body)-- styrdokument/stadga.md --
            ---
            titel: Stadga
            slag: reglemente
            fastställd: { av: kommunstyrelsen, datum: 2026-01-01 }
            regler:
              - { id: skickas, citat: Protokollet skickas till kommunstyrelsen inom tio dagar, modalitet: ska, gäller: [radet], typ: spridning, slag: expedieras, av: anteckningar, till: kommunstyrelsen, inom: 10 dagar }
            ---
            Protokollet skickas till kommunstyrelsen inom tio dagar.
            -- moten/radet/2026-03-12.md --
            ---
            deltagare: [boende]
            justerat: 2026-04-20
            expedierat: { kommunstyrelsen: 2026-03-15 }
            ---
            Text.
            """.replacing("justeras: nej", with: "justeras: ja")
        func outcome(on date: String) throws -> [Outcome] {
            try GoldenSite(records, on: date).context.findings.judgements.all.map(\.outcome)
        }
        #expect(try outcome(on: "2026-03-22") == [.ongoing])
        #expect(try outcome(on: "2026-03-23") == [.cannotTell])
        #expect(try outcome(on: "2026-04-20") == [.metStated])
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

    @Test func `notes that wait for approval on the meeting's own day show that it was held`() throws {
        let hidden = try site(
            Self.notes.replacing("justerat: { ordförande: 2026-03-20 }\n", with: ""), on: "2026-03-12")
        let list = try words(hidden.page("/moten/"))
        #expect(list.contains("1 möte har hållits.") && list.contains("Ej justerat") && !list.contains("Kallelse "))
        #expect(try words(hidden.page("/kalender/")).contains("Ingenting är inplanerat just nu."))
    }

    @Test func `what a round will see is not seen before it`() throws {
        let records =
            DatedSite.harbour + """
                -- besiktningar/hamnen/2026-05-20.md --
                ---
                titel: Våren i hamnen
                ---
                ## Iakttagelse: Mörk trappa {#trappa}
                - Plats: Trappan
                - Status: ny

                Mörkt.

                ## På vägen

                Vi ses vid [hamnen](../../omraden/hamnen.md).

                -- sidor/hamnen.md --
                ---
                titel: Om hamnen
                ---
                Snart vet vi mer om [trappan](../besiktningar/hamnen/2026-05-20.md#trappa).
                """
        let before = try site(records, on: "2026-05-19")
        #expect(before.page("/besiktningar/hamnen/2026-05-20/trappa/") == nil)
        for address in ["/besiktningar/", "/besiktningar/hamnen/2026-05-20/", "/a-o/"] {
            #expect(!(try words(before.page(address)).contains("Mörk")))
        }
        #expect(before.page("/besiktningar/hamnen/2026-05-20/")?.contains("omraden/hamnen/\">hamnen</a>") == true)
        // A link leads to the round's page, for the heading is not there.
        #expect(before.page("/hamnen/")?.contains("<a href=\"../besiktningar/hamnen/2026-05-20/\">trappan</a>") == true)
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
}
