import Foundation
import Oversight
import Records
import Site
import Testing
import Text

/// Where what is withheld or taken down could be read, or worked out, from what is still shown.
@Suite("What is withheld is told nowhere")
struct WithheldTests {
    private func site(_ records: String) throws -> GoldenSite {
        let site = try GoldenSite("\(exampleConfiguration)\n\(Self.places)\(records)", on: "2026-11-22")
        #expect(site.errors == [])
        return site
    }

    private static let places = """
        -- omraden/adala.md --
        ---
        titel: Ådala
        slag: kommun
        ---
        -- omraden/hamnen.md --
        ---
        titel: Hamnen
        slag: stadsdel
        ---
        -- omraden/torget.md --
        ---
        titel: Torget
        slag: stadsdel
        ---

        """

    private static func series(_ columns: String, _ rows: String, head: String = "") -> String {
        """
        -- statistik/brott.yaml --
        titel: Brott
        \(head)
        källa: Påhittade tal
        hämtad: 2026-01-20
        läge: slutlig
        känslig: ja
        kolumner:
          år: { slag: period }
        \(columns)
        -- statistik/brott.csv --
        \(rows)

        """
    }

    // MARK: Series

    @Test func `a series of one area, said in its head, withholds small counts`() throws {
        let count = "  rån: { slag: antal, enhet: anmälningar }"
        let rows = "år;rån\n2024;12\n2025;3"
        func file(_ head: String) throws -> String {
            let context = try site(Self.series(count, rows, head: head)).context
            let series = try #require(context.archive.series.first)
            return String(decoding: context.csv(of: series.head.id), as: UTF8.self)
        }
        #expect(try file("område: hamnen") == "år,rån\r\n2024,12\r\n2025,<5\r\n")
        #expect(try file("område: adala") == "år,rån\r\n2024,12\r\n2025,3\r\n")
        #expect(try file("") == "år,rån\r\n2024,12\r\n2025,3\r\n")
    }

    @Test func `a chart of one area's series says that it is that area's`() throws {
        let page = try #require(
            try site(
                Self.series(
                    "  rån: { slag: antal, enhet: anmälningar }", "år;rån\n2024;12\n2025;30", head: "område: hamnen")
            ).page("/statistik/brott/"))
        #expect(page.contains("2025. Hamnen."))
    }

    @Test func `no margin tells how few answered where their number is withheld`() throws {
        let site = try site(
            Self.series(
                "  område: { slag: område }\n  utsatta: { slag: andel, enhet: procent }\n  svarande: { slag: antal, enhet: personer }",
                "år;område;utsatta;svarande\n2024;hamnen;40;200\n2024;torget;33;3\n2025;hamnen;41;210\n2025;torget;50;4"
            ))
        let page = try #require(site.page("/statistik/brott/"))
        #expect(page.contains("Felmarginalen är ungefär 7 procentenheter"))
        #expect(!page.contains("53 procentenheter") && !page.contains("49 procentenheter"))
        #expect(!(try #require(site.page("/omraden/torget/")).contains("Felmarginalen")))
    }

    @Test func `a share of so few that their number is withheld is told nowhere`() throws {
        let columns =
            "  område: { slag: område }\n  utsatta: { slag: andel, enhet: procent }\n  svarande: { slag: antal, enhet: personer }"
        let rows =
            "år;område;utsatta;svarande\n2024;hamnen;40;200\n2024;torget;33;31\n2025;hamnen;41;210\n2025;torget;87;4"
        let site = try site(Self.series(columns, rows))
        let series = try #require(site.context.archive.series.first)
        let file = String(decoding: site.context.csv(of: series.head.id), as: UTF8.self)
        #expect(file.contains("2025,torget,,<5\r\n") && file.contains("2024,torget,33,31\r\n"))
        for address in ["/statistik/brott/", "/omraden/torget/"] {
            let page = try #require(site.page(address))
            #expect(!page.contains(">87") && !page.contains("87 procent") && !page.contains("87 ("))
        }
        let page = try #require(site.page("/statistik/brott/"))
        #expect(page.contains("<td class=\"tal\">Visas inte: färre än fem svarade</td>"))
        #expect(page.contains("Andelar bland färre än fem som svarade visas inte för enskilda områden"))
        // Nothing is said of chance where one of the two is not told.
        #expect(!(try #require(site.page("/omraden/torget/")).contains("slumpen")))
    }

    @Test func `a share of few of the whole municipality, and of a series that is not sensitive, is told`() throws {
        let columns =
            "  område: { slag: område }\n  utsatta: { slag: andel, enhet: procent }\n  svarande: { slag: antal, enhet: personer }"
        let whole = try site(Self.series(columns, "år;område;utsatta;svarande\n2024;adala;33;3\n2025;adala;87;4"))
        #expect(try #require(whole.page("/statistik/brott/")).contains("87"))
        let open = Self.series(columns, "år;område;utsatta;svarande\n2024;torget;33;3\n2025;torget;87;4")
        #expect(
            try #require(site(open.replacing("känslig: ja", with: "känslig: nej")).page("/omraden/torget/"))
                .contains("87"))
    }

    @Test func `the lowest of numbers some of which are withheld is not the lowest that is told`() throws {
        let site = try site(
            Self.series(
                "  område: { slag: område }\n  rån: { slag: antal, enhet: anmälningar }",
                "år;område;rån\n2024;hamnen;41\n2024;torget;0\n2025;hamnen;2\n2025;torget;31\n2026;hamnen;7\n2026;torget;3"
            ))
        let page = try #require(site.page("/statistik/brott/"))
        #expect(
            page.contains(
                "Hamnen: först 41 (2024), sist 7 (2026), högst 41 (2024), lägst 1–4 (skyddad uppgift) (2025)."))
        #expect(
            page.contains("Torget: först 0 (2024), sist 1–4 (skyddad uppgift) (2026), högst 31 (2025), lägst 0 (2024).")
        )
    }

    @Test(arguments: [
        ("34", "31", "3", "", "", ["Torget"]),
        ("34", "31", "<5", "", "", ["Torget"]),
        ("8", "4", "4", "", "", ["Hamnen"]),
        ("2", "1", "1", "", "", ["Hamnen"]),
        ("34", "30", "4", "27", "3", ["Torget", "Kajen"]),
        // Two share what is left in more ways than one; the parts are not the whole; a number is not known.
        ("5", "3", "2", "", "", []),
        ("40", "31", "3", "", "", []),
        ("34", "31", "", "", "", []),
        ("", "31", "3", "", "", []),
        ("36", "31", "5", "", "", []),
        ("31", "31", "–", "", "", []),
    ])
    func `a withheld number that is what is left of a whole is pointed out`(
        whole: String, harbour: String, square: String, bridge: String, quay: String, told: [String]
    ) throws {
        let site = try site(
            """
            -- omraden/bryggan.md --
            ---
            titel: Bryggan
            slag: delområde
            del-av: hamnen
            ---
            -- omraden/kajen.md --
            ---
            titel: Kajen
            slag: delområde
            del-av: hamnen
            ---

            """
                + Self.series(
                    "  område: { slag: område }\n  rån: { slag: antal, enhet: anmälningar }",
                    """
                    år;område;rån
                    2024;adala;\(whole)
                    2024;hamnen;\(harbour)
                    2024;torget;\(square)
                    2024;bryggan;\(bridge)
                    2024;kajen;\(quay)
                    2025;torget;3
                    """))
        let day = try #require(CivilDate(iso: "2026-11-22"))
        let found = Gaps.find(site.context.archive, on: day).filter { $0.kind == .dataCountOpen }
        #expect(found.map { $0.arguments.first ?? "" } == told)
        #expect(found.allSatisfy { $0.file == "statistik/brott.csv" })
    }

    /// What readers get of a site: every page, and the numbers of every series and chart.
    private func published(_ site: GoldenSite) -> [String: String] {
        var files: [String: String] = [:]
        for planned in site.context.plan() { files[planned.route.path] = site.raw(planned.route.path) }
        for series in site.context.archive.series {
            files[series.head.name] = String(decoding: site.context.csv(of: series.head.id), as: UTF8.self)
        }
        for (number, item) in site.context.charts().enumerated() {
            files["\(number) \(item.chart.id)"] = String(decoding: site.context.csv(of: item.chart), as: UTF8.self)
        }
        return files
    }

    @Test func `whatever a withheld number is, the site is the same to the byte`() throws {
        func files(_ few: [Int], _ shares: [Int]) throws -> [String: String] {
            let charts = ["linje", "stapel", "liggande stapel", "små multiplar"].map { form in
                """
                ```diagram
                data: ../statistik/brott.csv
                slag: \(form)
                y: [rån]
                per: område
                titel: Rån, \(form)
                ```

                ```diagram
                data: ../statistik/brott.csv
                slag: \(form)
                x: område
                y: [utsatta]
                titel: Utsatta, \(form)
                ```

                """
            }
            let site = try site(
                """
                -- lagesbilder/2025.md --
                ---
                titel: Lägesbild
                datum: 2025-02-20
                period: { från: 2024-01-01, till: 2024-12-31 }
                omfattning: kort
                ---
                \(charts.joined(separator: "\n"))
                """
                    + Self.series(
                        "  område: { slag: område }\n  rån: { slag: antal, enhet: anmälningar }\n"
                            + "  utsatta: { slag: andel, enhet: procent }\n  svarande: { slag: antal, enhet: personer }",
                        """
                        år;område;rån;utsatta;svarande
                        2023;adala;48;20;300
                        2023;hamnen;\(few[0]);21;120
                        2023;torget;9;\(shares[0]);\(few[1])
                        2024;adala;44;24;310
                        2024;hamnen;12;22;130
                        2024;torget;\(few[2]);30;90
                        2025;adala;40;20;320
                        2025;hamnen;\(few[3]);\(shares[1]);\(few[4])
                        2025;torget;7;33;80
                        """))
            return published(site)
        }
        let one = try files([1, 4, 2, 3, 1], [0, 100])
        let other = try files([4, 1, 3, 1, 2], [50, 7])
        #expect(one.count > 40 && Set(one.keys) == Set(other.keys))
        #expect(one.keys.filter { one[$0] != other[$0] }.sorted() == [])
    }

    @Test func `nothing to report is not said not to exist`() throws {
        let page = try #require(
            try site(
                Self.series(
                    "  område: { slag: område }\n  rån: { slag: antal, enhet: anmälningar }",
                    "år;område;rån\n2024;hamnen;12\n2025;hamnen;13\n2024;torget;–\n2025;torget;–")
            ).page("/statistik/brott/"))
        #expect(!page.contains("Finns inte") && page.contains("<td class=\"tal\">Inget att redovisa</td>"))
    }

    @Test(arguments: [
        // Two columns and their sum; a sum that is itself withheld; no sum in every row.
        ("alla;män;kvinnor", "60;40;20", "12;9;3", "kvinnor"), ("alla;män;kvinnor", "60;40;20", "12;9;<5", "kvinnor"),
        ("män;kvinnor;alla", "40;20;60", "9;3;12", "kvinnor"), ("alla;män;kvinnor", "60;40;20", "4;1;3", ""),
        ("alla;män;kvinnor", "60;40;21", "12;9;3", ""), ("alla;män;kvinnor", "60;40;20", "12;7;5", ""),
        // The sum of two among four columns.
        ("bilar;alla;män;kvinnor", "7;60;40;20", "8;12;9;3", "kvinnor"),
        ("alla;män;kvinnor;bilar", "60;40;20;7", "12;9;3;8", "kvinnor"),
    ])
    func `a withheld number in a row that a sum gives away is pointed out`(
        names: String, whole: String, part: String, told: String
    ) throws {
        let columns = names.split(separator: ";").map { "  \($0): { slag: antal, enhet: personer }" }
        let site = try site(
            Self.series(
                "  område: { slag: område }\n" + columns.joined(separator: "\n"),
                "år;område;\(names)\n2024;adala;\(whole)\n2024;hamnen;\(part)\n2025;hamnen;\(whole)"))
        let day = try #require(CivilDate(iso: "2026-11-22"))
        let found = Gaps.find(site.context.archive, on: day).filter { $0.kind == .dataCountOpenInSum }
        #expect(found.map { $0.arguments[1] } == (told.isEmpty ? [] : [told]))
        #expect(found.allSatisfy { $0.arguments[0] == "Hamnen" && $0.arguments[2] == "alla" })
    }

    // MARK: Documents that were taken down

    private static let council = """
        -- organ/radet.md --
        ---
        titel: Rådet
        slag: råd
        anteckningar: protokoll
        fullständigt-från: 2026-01-01
        platser: [{ id: ordf, roll: Ordförande, funktion: [ordförande] }]
        ---
        -- moten/radet/2026-02-11.md --
        ---
        närvarande: [ordf]
        justerat: 2026-02-20
        ---
        ## § 1 Lampor
        -- moten/radet/2026-10-07.md --
        ---
        närvarande: [ordf]
        ---
        ## § 1 Cyklar

        Text som väntar.

        """

    private static func rules(_ head: String) -> String {
        """
        -- styrdokument/reglemente.md --
        ---
        titel: Reglemente
        slag: reglemente
        fastställd: { av: Kommunfullmäktige, datum: 2024-01-01, paragraf: 5 }
        \(head)
        regler:
          - { id: fyra, citat: Rådet möts fyra gånger om året, modalitet: ska, gäller: [radet], typ: antal, av: möte, minst: 4, per: år }
          - { id: just, citat: Ordföranden justerar, modalitet: ska, gäller: [radet], typ: justering, av: [ordförande], inom: 14 dagar }
        ---
        ## Möten

        Rådet möts fyra gånger om året. Ordföranden justerar.

        """
    }

    @Test func `the rules of a document that was taken down are quoted and counted nowhere`() throws {
        let open = try site(Self.council + Self.rules(""))
        let down = try site(
            Self.council + Self.rules("avpublicerad: { datum: 2026-05-01, skäl: Fel fil låg ute. }"))
        for route in ["/regler/", "/arshjul/", "/organ/radet/", "/"] {
            #expect(!(try #require(down.page(route))).contains("fyra gånger om året"), "\(route)")
        }
        #expect(try #require(open.page("/regler/radet/")).contains("fyra gånger om året"))
        #expect(down.page("/regler/radet/")?.contains("fyra gånger om året") != true)
    }

    @Test func `a link to a heading that is not shown leads to the page alone`() throws {
        let down = try site(
            Self.council.replacingOccurrences(of: "Text som väntar.", with: "### Samtal om Sven\n\nText.")
                + Self.rules("avpublicerad: { datum: 2026-05-01, skäl: Fel fil låg ute. }")
                    + """
                    -- sidor/sida.md --
                    ---
                    titel: Sida
                    ---
                    Se [reglerna](../styrdokument/reglemente.md#moten), [mötet](../moten/radet/2026-10-07.md#samtal-om-sven)
                    och [det förra](../moten/radet/2026-02-11.md#p-1).

                    """)
        let page = try #require(down.page("/sida/"))
        #expect(page.contains("href=\"../styrdokument/reglemente/\">reglerna"))
        #expect(page.contains("href=\"../moten/radet/2026-10-07/\">mötet"))
        #expect(page.contains("href=\"../moten/radet/2026-02-11/#p-1\">det förra"))
    }

    @Test func `a body whose rule of approval was taken down approves its notes on every page`() throws {
        let down = try site(
            Self.council + Self.rules("avpublicerad: { datum: 2026-05-01, skäl: Fel fil låg ute. }"))
        let waiting = try #require(down.page("/moten/radet/2026-10-07/"))
        #expect(waiting.contains("Ej justerat") && !waiting.contains("Text som väntar"))
        let list = try #require(down.page("/moten/radet/"))
        #expect(list.contains("Ej justerat") && list.contains("Justerat"))
        #expect(try #require(down.page("/organ/radet/")).contains("Anteckningarna justeras</dt>\n<dd>Ja"))
    }
}
