import Foundation
import Site
import Testing

@Suite struct RulesPageTests {
    let site: GoldenSite

    init() throws { site = try GoldenSite(rulesSite, on: "2026-05-20") }

    @Test func `the site is as its words want it`() {
        #expect(site.errors == [])
    }

    @Test(arguments: [
        ("/regler/", "regler"), ("/regler/radet/", "regler-organ"), ("/tackning/", "tackning"),
        ("/arshjul/", "arshjul"),
    ])
    func `a page is as it was recorded`(address: String, name: String) throws {
        try site.expect(address, matches: name)
    }

    @Test func `what was not kept stands first, with the body's own comment beside it`() throws {
        let page = try #require(site.page("/regler/radet/"))
        let missed = try #require(page.range(of: "Ej uppfylld ("))
        let kept = try #require(page.range(of: "Uppfylld enligt uppgift ("))
        #expect(missed.lowerBound < kept.lowerBound)
        #expect(page.contains("Organets kommentar (ordföranden): Alla var sjuka."))
    }

    @Test func `what no rule speaks of is said, and never passes`() throws {
        let page = try #require(site.page("/regler/radet/"))
        #expect(page.contains("Ingen regel"))
        #expect(page.contains("Hur anteckningarna justeras"))
        #expect(!page.contains("<li>Hur många möten per år</li>"))
    }

    @Test func `each cell that says no, or nothing, is explained`() throws {
        let page = try #require(site.page("/tackning/"))
        #expect(page.contains("Våren 2026, Söder: 0 av 1 besiktning under våren 2026"))
        #expect(page.contains("Regeln gör undantag för juli.") || page.contains("Inte än: "))
    }

    @Test func `the wheel shows what was moved and what was called off`() throws {
        let page = try #require(site.page("/arshjul/"))
        #expect(page.contains("planerat till 3 mars 2026"))
        #expect(page.contains("Strömavbrott"))
        #expect(page.contains("class=\"hjul-installt\""))
    }

    @Test func `from start, body, document and rule there is a way to how it went`() throws {
        for (page, address) in [
            ("/", "regler/"), ("/styrdokument/reglemente/", "../../regler/radet/"),
            ("/organ/radet/", "../../regler/radet/"),
        ] {
            #expect(try #require(site.page(page)).contains("href=\"\(address)\""), "\(page)")
        }
    }
}
