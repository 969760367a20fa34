import Foundation
import Testing

@Suite("What others have is grey beside one's own")
struct ComparisonChartTests {
    private func site(fence: String) throws -> GoldenSite {
        let site = try GoldenSite(
            """
            \(exampleConfiguration)
            -- lagesbilder/2026.md --
            ---
            titel: Lägesbild 2026
            datum: 2026-02-01
            ---
            ## Kartläggning

            ```diagram
            data: ../statistik/brott.csv
            \(fence)
            titel: Brotten är färre än i andra kommuner
            ```
            -- statistik/brott.csv --
            år;kommungruppen;brott
            2023;180;121
            2024;181;160
            2025;182;120
            -- statistik/brott.yaml --
            titel: Brott jämfört med andra
            källa: Påhittade tal
            hämtad: 2026-01-20
            läge: slutlig
            axel: brott
            kolumner:
              år: { slag: period }
              brott: { slag: antal, enhet: anmälningar }
              kommungruppen: { namn: kommungruppens median, slag: antal, enhet: anmälningar, jämförelse: ja }
            """)
        #expect(site.errors == [])
        return site
    }

    @Test func `a line of another colour, named and told, and last in the table`() throws {
        let page = try #require(try site(fence: "y: [kommungruppen, brott]").page("/lagesbilder/2026/"))
        #expect(page.contains("Grå linje: kommungruppens median, som jämförelse."))
        #expect(page.contains("d-linje d-1\"") && page.contains("d-linje d-jmf\""))
        #expect(!page.contains("d-linje d-2\""))
        let own = try #require(page.firstRange(of: ">Brott</th>"))
        let others = try #require(page.firstRange(of: ">Kommungruppens median</th>"))
        #expect(own.lowerBound < others.lowerBound)
    }

    @Test func `chance is told of one's own numbers alone`() throws {
        let page = try #require(try site(fence: "y: [brott, kommungruppen]").page("/lagesbilder/2026/"))
        #expect(
            page.contains("2025 mot 2024 (120 mot 160): Skillnaden är större än vad slumpen kan ge."))
    }

    @Test func `bars that are asked for become lines, for bars of others would be read as one's own`() throws {
        let page = try #require(
            try site(fence: "slag: stapel\ny: [brott, kommungruppen]").page("/lagesbilder/2026/"))
        #expect(page.contains("d-linje d-jmf\""))
        #expect(!page.contains("class=\"d-stapel"))
    }

    @Test func `a series draws it with its own columns, and by itself nowhere`() throws {
        let site = try site(fence: "y: [brott]")
        let page = try #require(site.page("/statistik/brott/"))
        #expect(page.contains("d-linje d-jmf\""))
        #expect(page.components(separatedBy: "<figure").count == 2)
        #expect(page.contains("anmälningar, som jämförelse"))
        #expect(!(try #require(site.page("/lagesbilder/2026/"))).contains("som jämförelse"))
    }
}
