import Foundation
import Records
import Site
import Testing

/// What editors write that is right and complete: nothing is said to be missing, and nothing is said twice or otherwise.
@Suite("What was written right is shown as it was meant")
struct RightContentTests {
    private func site(_ records: String, on date: String = "2026-11-23") throws -> GoldenSite {
        let site = try GoldenSite("\(exampleConfiguration)\nojusterat: visa\n\(records)", on: date)
        #expect(site.errors == [])
        return site
    }

    private static let council = """
        -- organ/radet.md --
        ---
        titel: Rådet
        slag: råd
        platser: [{ id: ordf, roll: Ordförande }]
        ---
        -- omraden/hamnen.md --
        ---
        titel: Hamnen
        slag: stadsdel
        ---
        -- moten/radet/2026-03-19.md --
        ---
        närvarande: [ordf]
        ---
        ## § 1 Val av justerare
        Ordföranden.

        ## § 2 Planen
        Planen gicks igenom.

        """

    private static func plan(_ head: String, _ measure: String = "") -> String {
        """
        -- atgardsplaner/2026.md --
        ---
        titel: Plan 2026
        datum: 2026-03-19
        \(head)
        ---
        ## Åtgärd: Lampor {#lampor}
        - Ansvarig: Gatukontoret
        \(measure)

        """
    }

    @Test(arguments: [
        "beslutad: { av: radet, datum: 2026-03-19, paragraf: 2 }",
        "beslut: [{ av: radet, datum: 2026-03-19, paragraf: 2 }]",
        "politiskt-beslut: { av: radet, datum: 2026-03-19, paragraf: \"§ 2\" }",
    ])
    func `a plan that was decided on at a meeting here was treated there`(head: String) throws {
        let page = try #require(try site(Self.council + Self.plan(head)).page("/atgardsplaner/2026/"))
        #expect(!page.contains("Inte behandlat på något möte"))
        #expect(page.contains("href=\"../../moten/radet/2026-03-19/#p-2\""))
    }

    @Test func `a measure that was decided on at a meeting here was treated there`() throws {
        let records = Self.council + Self.plan("", "- Beslut: radet, 2026-03-19, § 2")
        let page = try #require(try site(records).page("/atgardsplaner/2026/lampor/"))
        #expect(!page.contains("Inte behandlat på något möte"))
    }

    @Test(arguments: ["2026-03-18", "2027-03-19"])
    func `a decision on a day without a meeting here, or ahead, is no meeting`(day: String) throws {
        let records = Self.council + Self.plan("beslutad: { av: radet, datum: \(day), paragraf: 2 }")
        let page = try #require(try site(records).page("/atgardsplaner/2026/"))
        #expect(page.contains("Inte behandlat på något möte"))
    }

    private static let promise = """
        -- loften/2025.md --
        ---
        titel: Medborgarlöfte 2025 för Hamnen
        parter: [Kommunen, Polisen]
        område: hamnen
        period: 2025
        ---
        ## Åtagande: Patruller {#patruller}
        - Part: Polisen
        - Mått: patruller
        - Mål: minst 30 patruller

        ### Uppföljning 2025-05-14
        - Period: T1 2025
        - Utfall: 21

        ### Uppföljning 2026-01-14
        - Period: T3 2025
        - Utfall: 44
        - Bedömning (Polisen): infriat
        - Bedömning (Kommunen): infriat

        """

    @Test func `an undertaking without a day of its own has its promise's`() throws {
        let records = Self.council + Self.promise
        let page = try #require(try site(records).page("/loften/2025/patruller/"))
        #expect(!page.contains("Inget slutdatum angivet") && !page.contains("Ingen status angiven"))
        #expect(page.contains("Löftet gällde till <time datetime=\"2025-12-31\">31 december 2025</time>."))
        let earlier = try #require(try site(records, on: "2025-06-01").page("/loften/2025/patruller/"))
        #expect(earlier.contains("Ingen status angiven") && earlier.contains("Löftet gäller till"))
    }

    @Test func `a promise that missed its goal on the way is not said to have reached it all the time`() throws {
        let page = try #require(try site(Self.council + Self.promise).page("/loften/2025/"))
        #expect(page.contains("Enligt de sista siffrorna nåddes målet."))
    }

    @Test func `a promise whose title says what it is, is not called so twice`() throws {
        let records = Self.council + Self.promise
        let area = try #require(try site(records).page("/omraden/hamnen/"))
        #expect(area.contains("Ur Medborgarlöfte 2025 för Hamnen, som gällde 2025."))
        let other = records.replacingOccurrences(of: "Medborgarlöfte 2025 för Hamnen", with: "Ljusare kvällar")
        #expect(try #require(try site(other).page("/omraden/hamnen/")).contains("Ur löftet Ljusare kvällar, som"))
    }

    @Test(arguments: [
        ("Norra bryggan, Storön", "<dd>Norra bryggan, Storön</dd>"),
        ("hamnen, torget vid bron", "<a href=\"../../omraden/hamnen/\">Hamnen</a> och torget vid bron"),
    ])
    func `a place in words stands as it was written`(place: String, shown: String) throws {
        let picture = """
            -- lagesbilder/2026.md --
            ---
            titel: Lägesbild 2026
            datum: 2026-02-01
            ---
            ## Problem: Stölder {#stolder}
            - Plats: \(place)
            - Omfattning: 14
            - Konsekvens: oro

            """
        let page = try #require(try site(Self.council + picture).page("/lagesbilder/2026/"))
        #expect(page.contains(shown))
    }

    private static let moved =
        council + """
            -- moten/radet/2026-09-16.md --
            ---
            flyttat-till: 2026-09-23
            rättelser: [{ datum: 2026-09-10, vad: Dagen är ändrad, varför: Salen var upptagen }]
            ---
            -- moten/radet/2026-09-23.md --
            ---
            närvarande: [ordf]
            ---

            """

    @Test func `a meeting that was moved to a day with a file of its own was not called off`() throws {
        let site = try site(Self.moved)
        let page = try #require(site.page("/moten/radet/2026-09-16/"))
        #expect(page.contains("Mötet är flyttat till <time datetime=\"2026-09-23\">23 september 2026</time>."))
        #expect(!page.contains("nställt"))
        let list = try #require(site.page("/moten/"))
        #expect(list.contains("2 möten har hållits och 1 har flyttats."))
        #expect(!list.contains("nställt") && !list.contains("ställts in"))
        let wheel = try #require(site.page("/arshjul/"))
        #expect(wheel.contains("2 möten har hållits.") && !wheel.contains("ställts in"))
    }

    @Test func `what a correction says ends before why it was made`() throws {
        let page = try #require(try site(Self.moved).page("/moten/radet/2026-09-16/"))
        #expect(page.contains("Dagen är ändrad. Varför: Salen var upptagen"))
    }

    @Test func `a series of which only the last numbers may change says from when`() throws {
        let series = """
            -- statistik/natter.yaml --
            titel: Nätter
            källa: Kommunen
            hämtad: 2026-10-01
            läge: preliminär
            preliminär-från: mars 2026
            känslig: nej
            kolumner:
              månad: { slag: period }
              nätter: { slag: antal, enhet: nätter }
            -- statistik/natter.csv --
            månad;nätter
            2026M02;204
            2026M03;210

            """
        let page = try #require(try site(Self.council + series).page("/statistik/natter/"))
        #expect(page.contains("<dd>Preliminära uppgifter från och med mars 2026, slutliga före</dd>"))
    }

    private static func survey(_ breaks: String) -> String {
        """
        -- omraden/norr.md --
        ---
        titel: Norr
        slag: stadsdel
        ---
        -- statistik/enkat.yaml --
        titel: Enkät
        källa: Kommunen
        hämtad: 2026-10-01
        läge: slutlig
        känslig: nej
        kolumner:
          år: { slag: period }
          område: { slag: område }
          trygga: { slag: antal, enhet: personer }
          N07403: { slag: tal, enhet: antal/100 000 inv }
        serieavbrott: [{ vid: 2025, varför: nytt urval\(breaks) }]
        -- statistik/enkat.csv --
        år;område;trygga;N07403
        2024;hamnen;700;1 001
        2024;norr;300;998
        2025;hamnen;200;1 012
        2025;norr;900;1 087

        """
    }

    @Test(arguments: ["", ", kolumner: [trygga]"])
    func `numbers of areas across a break are not held against each other`(columns: String) throws {
        let page = try #require(try site(Self.council + Self.survey(columns)).page("/statistik/enkat/"))
        #expect(page.contains("går inte att jämföra"))
        #expect(!page.contains("slumpen kan ge"))
    }

    @Test func `a break of another column parts nothing`() throws {
        let page = try #require(
            try site(Self.council + Self.survey(", kolumner: [N07403]")).page("/statistik/enkat/"))
        #expect(page.contains("skillnaden är större än vad slumpen kan ge för Hamnen och Norr."))
    }

    @Test func `a rate with a stroke keeps the whole of its unit`() throws {
        let series = """
            -- statistik/kolada.yaml --
            titel: Nyckeltal
            källa: Kolada
            hämtad: 2026-10-01
            läge: slutlig
            känslig: nej
            kolumner:
              år: { slag: period }
              N07403: { slag: tal, enhet: antal/100 000 inv }
            -- statistik/kolada.csv --
            år;N07403
            2024;998
            2025;1 012

            """
        let page = try #require(try site(Self.council + series).page("/statistik/kolada/"))
        let plain = page.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        #expect(plain.contains("1 012 antal/100 000 inv 2025, 998 antal/100 000 inv 2024"))
    }
}
