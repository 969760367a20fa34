import Foundation
import Records
import Site
import Testing

/// What programs read: files of values, and what a page's head tells of it.
@Suite struct MachineFileTests {
    private static func series(_ columns: String, _ rows: String) -> String {
        """
        \(exampleConfiguration)
        -- organ/radet.md --
        ---
        titel: Rådet
        slag: råd
        ---
        -- statistik/brott.yaml --
        titel: Brott
        källa: Påhittade tal
        hämtad: 2026-01-20
        läge: slutlig
        kolumner:
          år: { slag: period }
        \(columns)
        -- statistik/brott.csv --
        \(rows)

        """
    }

    /// The rows of a file as RFC 4180 reads it, byte for byte; nil where it is not one.
    private static func rows(_ file: [UInt8]) -> [[String]]? {
        var rows: [[String]] = [[]]
        var cell: [UInt8] = []
        var isQuoted = false
        var place = 0
        while place < file.count {
            let byte = file[place]
            let next = place + 1 < file.count ? file[place + 1] : nil
            if isQuoted {
                if byte != 0x22 {
                    cell.append(byte)
                } else if next == 0x22 {
                    cell.append(byte)
                    place += 1
                } else {
                    guard next == 0x2C || next == 0x0D else { return nil }
                    isQuoted = false
                }
            } else if byte == 0x22 {
                guard cell.isEmpty else { return nil }
                isQuoted = true
            } else if byte == 0x2C || byte == 0x0D {
                rows[rows.count - 1].append(String(decoding: cell, as: UTF8.self))
                cell = []
                if byte == 0x0D {
                    guard next == 0x0A else { return nil }
                    rows.append([])
                    place += 1
                }
            } else {
                cell.append(byte)
            }
            place += 1
        }
        return rows.last == [] && cell.isEmpty && !isQuoted ? rows.dropLast() : nil
    }

    @Test func `what stands in a table's cells comes back from its file, quotes with accents after them too`() throws {
        let notes = ["a\"\u{301}b,c", "två\nrader", "\"", ",", "سلام 👨‍👩‍👧", "x\"", "\u{301}"]
        let quoted = notes.map { note in
            "\"" + note.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
        }
        let site = try GoldenSite(
            Self.series(
                "  antal: { slag: antal }\n  not: { slag: text }",
                "år;antal;not\n"
                    + quoted.enumerated().map { "\(2015 + $0.offset);\($0.offset);\($0.element)" }
                    .joined(separator: "\n")))
        #expect(site.errors == [])
        let id = try #require(site.context.archive.series.first).head.id
        let rows = try #require(Self.rows(site.context.csv(of: id)))
        #expect(rows.map(\.count) == Array(repeating: 3, count: notes.count + 1))
        #expect(rows.dropFirst().map { Array($0[2].utf8) } == notes.map { Array($0.utf8) })
        for (_, chart) in site.context.charts() { #expect(Self.rows(site.context.csv(of: chart)) != nil) }
    }

    @Test func `a column whose name has spaces has a place without any, and links lead there`() throws {
        let site = try GoldenSite(
            Self.series("  antal brott: { slag: antal }", "år;antal brott\n2024;4\n2025;5") + """
                -- styrdokument/mal.md --
                ---
                titel: Mål
                slag: mål
                mål: [{ id: m1, text: Brotten minskar, indikatorer: ["../statistik/brott.csv#antal brott"] }]
                ---
                Text.

                """)
        #expect(site.errors == [])
        #expect(try #require(site.raw("/statistik/brott/")).contains("<dt id=\"antal-brott\">"))
        #expect(try #require(site.raw("/styrdokument/mal/")).contains("statistik/brott/#antal-brott\""))
    }

    private static let named = """
        \(exampleConfiguration)
        -- organ/radet.md --
        ---
        titel: Rådet
        slag: råd
        ---
        -- sidor/radet.md --
        ---
        titel: Rådet
        organ: radet
        ---
        -- lagesbilder/2026.md --
        ---
        titel: Mörker
        organ: radet
        datum: 2026-01-02
        omfattning: kort
        ---
        ## Problem: Mörker {#morker}
        - Plats: Torget
        - Omfattning: tre lampor
        - Konsekvens: otrygghet
        - Axel: trygghet

        """

    @Test func `a page that bears its body's title, and a part its record's, have titles of their own`() throws {
        let site = try GoldenSite(Self.named)
        #expect(site.errors == [])
        for (address, title) in [
            ("/organ/radet/", "Rådet – organ"), ("/radet/", "Rådet – sida"), ("/lagesbilder/2026/", "Mörker"),
            ("/lagesbilder/2026/morker/", "Mörker – problem"),
        ] {
            let page = try #require(site.raw(address), "\(address)")
            #expect(page.contains("<title>\(title) – Trygga Exempelby</title>"), "\(address)")
        }
    }

    private static func versions(at address: String) throws -> GoldenSite {
        try GoldenSite(
            """
            \(exampleConfiguration.replacingOccurrences(of: "https://trygg.exempelby.example", with: address))
            -- sidor/om-oss.md --
            ---
            titel: Om oss
            ---
            -- sidor/about.md --
            ---
            titel: About us
            språk: en
            version-av: om-oss.md
            ---
            -- sidor/meista.md --
            ---
            titel: Meistä
            språk: fi
            version-av: om-oss.md
            ---
            -- sidor/latt.md --
            ---
            titel: Lätt om oss
            lättläst: ja
            version-av: om-oss.md
            ---

            """)
    }

    /// The addresses and languages that a page's head names.
    private static func alternates(_ page: String) -> Set<String> {
        Set(
            page.components(separatedBy: "<link rel=\"alternate\" href=\"").dropFirst().compactMap {
                $0.components(separatedBy: ">").first
            })
    }

    @Test func `pages of one matter in several languages all name the same ones, themselves too`() throws {
        let site = try Self.versions(at: "https://trygg.exempelby.example/insyn/")
        #expect(site.errors == [])
        let base = "https://trygg.exempelby.example/insyn"
        let all: Set<String> = [
            "\(base)/om-oss/\" hreflang=\"sv\"", "\(base)/about/\" hreflang=\"en\"",
            "\(base)/meista/\" hreflang=\"fi\"",
        ]
        for address in ["/om-oss/", "/about/", "/meista/"] {
            #expect(try Self.alternates(#require(site.raw(address))) == all, "\(address)")
        }
        #expect(try Self.alternates(#require(site.raw("/latt/"))) == [], "easy-to-read Swedish is no other language")
        #expect(try #require(site.raw("/latt/")).contains("sprakval"), "readers find the others all the same")
    }

    @Test func `the site map tells of no drafts, though they are shown beforehand`() throws {
        let site = try GoldenSite(
            Self.named.replacingOccurrences(
                of: "titel: Mörker\norgan", with: "titel: Mörker\npublicering: utkast\norgan"), showsDrafts: true)
        #expect(site.errors == [])
        #expect(try #require(site.raw("/lagesbilder/2026/morker/")).contains("content=\"noindex\""))
        let listed = site.context.plan().filter { site.context.isListed($0.key) }.map(\.route.path)
        #expect(!listed.contains { $0.hasPrefix("/lagesbilder/2026/") })
        #expect(listed.contains("/organ/radet/") && listed.contains("/lagesbilder/"))
    }

    private static let promised = """
        \(exampleConfiguration)
        -- organ/radet.md --
        ---
        titel: Rådet
        slag: råd
        ---
        -- loften/2026.md --
        ---
        titel: Löfte 2026
        organ: radet
        parter: [Kommunen]
        period: 2026
        ---
        ## Åtagande: Lampor {#lampor}
        - Part: Kommunen
        - Mått: dagar till lagning
        - Mål: högst 5 arbetsdagar
        - Klart: 2026-12-31

        ### Uppföljning 2026-05-10
        - Period: T1 2026
        - Utfall: 5,5

        ### Uppföljning 2026-06-12
        - Period: 2026-05-01–2026-06-10
        - Utfall: 4

        ### Uppföljning 2026-10-01
        - Utfall: 6

        """

    @Test func `the file of a promise says which way the goal goes, and days as data write them`() throws {
        let site = try GoldenSite(Self.promised)
        let chart = try #require(site.context.charts().first)
        let rows = try #require(Self.rows(site.context.csv(of: chart.chart)))
        #expect(
            rows == [
                ["period", "mål", "utfall", "gräns", "enhet"], ["T1 2026", "5", "5.5", "högst", "arbetsdagar"],
                ["2026-05-01–2026-06-10", "5", "4", "högst", "arbetsdagar"],
                ["2026-10-01", "5", "6", "högst", "arbetsdagar"],
            ])
    }
}
