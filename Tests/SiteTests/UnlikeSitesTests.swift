import Foundation
import Records
import Site
import Testing

/// What municipalities unlike the example write: newest rows first, rules that end in August, promises of a summer.
@Suite("Sites that are unlike the example")
struct UnlikeSitesTests {
    private func site(_ records: String, on date: String = "2026-11-22") throws -> GoldenSite {
        let site = try GoldenSite("\(exampleConfiguration)\nojusterat: visa\n\(records)", on: date)
        #expect(site.errors == [])
        return site
    }

    private static let places = """
        -- organ/radet.md --
        ---
        titel: Rådet
        slag: råd
        från: 2024-01-01
        fullständigt-från: 2024-01-01
        ---
        -- omraden/hamnen.md --
        ---
        titel: Hamnen
        slag: stadsdel
        ---

        """

    private static func series(_ rows: String, _ columns: String, isSensitive: Bool = true) -> String {
        """
        -- statistik/kvallar.yaml --
        titel: Öppna kvällar
        källa: Kommunen
        hämtad: 2025-10-01
        läge: slutlig
        känslig: \(isSensitive ? "ja" : "nej")
        kolumner:
          år: { slag: period }
          område: { slag: område }
        \(columns)
        -- statistik/kvallar.csv --
        \(rows)

        """
    }

    /// The text of the fact on an area's page that holds its latest numbers.
    private func figures(_ records: String) throws -> String {
        let page = try #require(try site(Self.places + records).page("/omraden/hamnen/"))
        let start = try #require(page.range(of: "<h2 id=\"_siffror\">"))
        return try #require(page[start.upperBound...].components(separatedBy: "</dl>").first)
    }

    private static let counts = "  kvällar: { slag: antal, enhet: kvällar }\n  besök: { slag: antal, enhet: besök }"

    @Test func `an area's latest numbers withhold a small count as the series does`() throws {
        let said = try figures(
            Self.series("år;område;kvällar;besök\n2024;hamnen;9;410\n2025;hamnen;4;390", Self.counts))
        #expect(said.contains("besök: 390 besök (2025)"))
        #expect(!said.contains("4 kvällar") && !said.contains("kvällar:"))
    }

    @Test func `an area's latest numbers are the latest also where the newest row stands first`() throws {
        let said = try figures(
            Self.series(
                "år;område;kvällar;besök\n2025;hamnen;14;390\n2024;hamnen;9;410", Self.counts, isSensitive: false))
        #expect(said.contains("kvällar: 14 kvällar; besök: 390 besök (2025)"))
        #expect(!said.contains("410"))
    }

    @Test func `one row of several for the same year is not told as all`() throws {
        let columns = "  sort: { slag: text }\n  antal: { slag: antal, enhet: anmälningar }"
        let rows = "år;område;sort;antal\n2025;hamnen;klotter;14\n2025;hamnen;inbrott;9"
        let page = try #require(
            try site(Self.places + Self.series(rows, columns, isSensitive: false)).page("/omraden/hamnen/"))
        #expect(!page.contains("antal: 9 anmälningar"))
    }

    private static let rules = """
        -- styrdokument/regler.md --
        ---
        titel: Regler
        slag: reglemente
        organ: radet
        giltig: { från: 2024-01-01, till: 2026-12-31 }
        regler:
          - { id: manad, citat: Rådet möts varje månad, modalitet: ska, gäller: [radet], typ: antal, av: möte, minst: 1, per: månad, utom: [juli], från: 2026-01-01, upphävd: { datum: 2026-08-10, skäl: För ofta } }
          - { id: lofte, citat: Löftet följs upp varje kvartal, modalitet: ska, gäller: [radet], typ: antal, av: uppföljning, minst: 1, per: kvartal, för-varje: medborgarlöfte }
        ---
        Rådet möts varje månad. Löftet följs upp varje kvartal.
        -- moten/radet/2026-01-13.md --
        ---
        närvarande: inga
        ---

        """

    private static func promise(_ period: String, _ more: String, goal: String = "minst 10 kvällar") -> String {
        """
        -- loften/sommar.md --
        ---
        titel: Sommarlöftet
        organ: radet
        område: hamnen
        parter: [Kommunen, Polisen]
        period: \(period)
        uppföljning: halvår
        ---
        ## Åtagande: Öppet hus
        - Part: Kommunen
        - Mått: antal kvällar
        - Mål: \(goal)
        - Klart: 2026-09-30

        \(more)

        """
    }

    private func cells(_ page: String, _ heading: String) throws -> String {
        let start = try #require(page.range(of: heading))
        return try #require(page[start.upperBound...].components(separatedBy: "<h2").first)
    }

    @Test func `months after a rule was repealed are no exceptions of the rule's`() throws {
        let page = try #require(
            try site(Self.places + Self.rules.replacingOccurrences(of: "närvarande: inga", with: "deltagare: [polis]"))
                .page("/tackning/"))
        let months = try cells(page, "Rådet möts varje månad")
        #expect(months.contains("Regeln gör undantag för juli."))
        #expect(months.contains("Regeln gällde inte under augusti, september, oktober, november och december."))
        #expect(!months.contains("Inte än"))
    }

    @Test func `quarters after a promise ended are no exceptions of the rule's`() throws {
        let page = try #require(
            try site(
                Self.places + Self.rules.replacingOccurrences(of: "närvarande: inga", with: "deltagare: [polis]")
                    + Self.promise("{ från: 2025-06-01, till: 2025-08-31 }", "")
            ).page("/tackning/"))
        let quarters = try cells(page, "Löftet följs upp varje kvartal")
        #expect(quarters.contains("Regeln gällde inte under kvartal 1, kvartal 3 och kvartal 4."))
        #expect(!quarters.contains("Undantag"))
    }

    @Test func `a promise that ended in summer was given for the year all the same`() throws {
        let ended = Self.promise("{ från: 2026-06-01, till: 2026-08-31 }", "")
        let page = try #require(try site(Self.places + ended).page("/loften/"))
        #expect(page.contains("Inget löfte gäller just nu."))
        #expect(!page.contains("Inga löften har getts"))
        let later = try #require(try site(Self.places + ended, on: "2027-03-01").page("/loften/"))
        #expect(later.contains("Inga löften har getts för 2027 ännu."))
    }

    private static let over = """
        ### Uppföljning 2026-10-05
        - Period: kvartal 3 2026
        - Utfall: 11
        - Status: pågår
        """

    @Test func `a mere number as a goal does not say whether more is better`() throws {
        let records =
            Self.places + Self.promise("{ från: 2026-04-01, till: 2026-12-31 }", Self.over, goal: "10 kvällar")
        let page = try #require(try site(records).page("/loften/sommar/"))
        #expect(page.contains("11 kvällar. Målet är 10."))
        #expect(page.contains("Målet säger varken minst eller högst, så om det nåddes går inte att säga."))
        #expect(!page.contains("nåddes inte"))
        let reached = records.replacingOccurrences(of: "Utfall: 11", with: "Utfall: 10")
        #expect(try #require(try site(reached).page("/loften/sommar/")).contains("Målet, 10, nåddes."))
        let short = records.replacingOccurrences(of: "10 kvällar", with: "100 procent")
        #expect(try #require(try site(short).page("/loften/sommar/")).contains("Målet, 100, nåddes inte."))
    }

    @Test func `a quarter's number is not told as the half-year's`() throws {
        let both =
            "### Uppföljning 2026-06-30\n- Period: kvartal 2 2026\n- Utfall: 5\n- Status: pågår\n\n" + Self.over
        let page = try #require(
            try site(Self.places + Self.promise("{ från: 2026-04-01, till: 2027-03-31 }", both))
                .page("/loften/sommar/oppet-hus/"))
        #expect(page.contains("Kvartal 3 2026: 11 kvällar. Målet, minst 10, nåddes"))
        #expect(!page.contains("Hösten 2026: 11 kvällar"))
    }

    @Test func `an undertaking that is late in the list of promises is late on the start page and in its area`() throws
    {
        let records =
            Self.places + Self.promise("{ från: 2026-04-01, till: 2026-12-31 }", Self.over)
        let late = "Försenat just nu: 1 åtagande, som skulle ha varit klart 30 september 2026:"
        let place = try site(records)
        #expect(try #require(place.page("/loften/")).contains("Försenad"))
        #expect(try #require(place.page("/")).contains(late))
        let area = try #require(place.page("/omraden/hamnen/"))
        #expect(area.contains(late))
        #expect(try cells(area, "Löften här").contains("Försenad"))
        let ended = try site(records, on: "2027-02-01")
        #expect(!(try #require(ended.page("/")).contains("Försenat just nu")))
    }

    @Test func `what goes on has one last day, and none that has passed`() throws {
        let page = try #require(
            try site(
                Self.places.replacingOccurrences(
                    of: "slag: råd", with: "slag: råd\nanteckningar: protokoll\njusteras: ja") + """
                        -- styrdokument/regler.md --
                        ---
                        titel: Regler
                        slag: reglemente
                        giltig: { från: 2024-01-01 }
                        regler:
                          - { id: kallelse, citat: Kallelsen kommer i tid, modalitet: ska, gäller: [radet], typ: frist, räknas-från: kallelse.skickad, räknas-till: datum, minst: 3 veckor }
                          - { id: ersatt, citat: den frånvarande skickar någon, modalitet: ska, gäller: [radet], typ: närvaro, ersättare: ja }
                        ---
                        Kallelsen kommer i tid, och den frånvarande skickar någon.
                        -- moten/radet/2026-11-11.md --
                        ---
                        kallelse: { skickad: 2026-10-01 }
                        deltagare: [polis]
                        ---
                        Vi sågs.
                        -- moten/radet/2026-12-31.md --
                        ---
                        plats: Kommunhuset
                        ---

                        """
            ).page("/regler/radet/")
        ).replacingOccurrences(of: "\u{00A0}", with: " ")
        #expect(page.contains("Anteckningarna är inte justerade."))
        #expect(page.contains("18 dagar kvar. Sista dagen: 10 december 2026."))
        #expect(!page.contains("Sista dag: "))
    }

    @Test(arguments: [
        ("{ från: 2024-01-01, till: 2026-11-21 }", "Gäller inte längre"),
        ("{ från: 2026-11-23 }", "Gäller inte ännu"), ("{ från: 2024-01-01, till: 2026-11-22 }", nil),
    ])
    func `a list of agreements says of each that does not hold`(validity: String, word: String?) throws {
        let agreement = """
            -- overenskommelser/polisen.md --
            ---
            titel: Avtal med polisen
            organ: radet
            parter: [Kommunen, Polisen]
            giltig: \(validity)
            ---

            """
        let page = try #require(try site(Self.places + agreement).page("/overenskommelser/"))
        for tag in ["Gäller inte längre", "Gäller inte ännu"] { #expect(page.contains(tag) == (tag == word)) }
    }

    @Test func `several promises that hold at once are told together`() throws {
        let second = Self.promise("{ från: 2026-01-01, till: 2026-12-31 }", "").replacingOccurrences(
            of: "loften/sommar.md", with: "loften/vast.md")
        let none = """
            -- loften/tomt.md --
            ---
            titel: Tomt löfte
            organ: radet
            parter: [Kommunen, Polisen]
            period: 2026
            ---

            """
        let records = Self.places + Self.promise("{ från: 2026-04-01, till: 2026-12-31 }", Self.over) + second + none
        let site = try site(records)
        let said =
            "3 medborgarlöften gäller nu, med 2 åtaganden. Enligt de senaste siffrorna nås målet i 1 av 2 åtaganden. "
            + "För 1 saknas siffra."
        for address in ["/", "/loften/"] {
            let page = try #require(site.page(address)).replacingOccurrences(of: "\u{00A0}", with: " ")
            #expect(page.contains(said), "\(address)")
        }
    }

    @Test func `an inspection that was called off is said to be so among the latest`() throws {
        let inspection = """
            -- besiktningar/hamnen/2026-10-31.md --
            ---
            inställt: { datum: 2026-10-30, skäl: Storm }
            ---

            """
        let page = try #require(try site(Self.places + inspection).page("/"))
        #expect(page.contains("Besiktningen ställdes in."))
        #expect(page.contains("<time datetime=\"2026-10-30\">"))
    }

    /// Minutes with a number of their own, and two matters that begin in them.
    private static let minutes = """
        -- moten/radet/2025-03-19.md --
        ---
        diarienummer: KS 2025/17
        deltagare: [polis]
        ---
        ## § 1 Mopeder

        ## § 2 Lampor
        -- moten/radet/2025-06-04.md --
        ---
        deltagare: [polis]
        ---
        ## § 3 Mopeder igen
        - Ärende: [Förra](2025-03-19.md#p-1)

        ## § 4 Lampor igen
        - Ärende: [Förra](2025-03-19.md#p-2)

        """

    @Test func `minutes with a number of their own do not make one matter of two`() throws {
        let page = try #require(try site(Self.places + Self.minutes).page("/arenden/"))
        #expect(page.contains("2 ärenden"))
        #expect(page.contains(">Mopeder<") && page.contains(">Lampor<"))
        #expect(!page.contains(">Möte 19 mars 2025<"))
    }

    @Test func `one matter that begins in minutes with a number has it, and is called by its §`() throws {
        let one = Self.minutes.replacingOccurrences(of: "- Ärende: [Förra](2025-03-19.md#p-2)", with: "Text.")
        let site = try site(Self.places + one)
        #expect(try #require(site.page("/arenden/")).contains(">Mopeder<"))
        #expect(try #require(site.page("/arenden/ks-2025-17/")).contains("<h1>Mopeder</h1>"))
    }
}
