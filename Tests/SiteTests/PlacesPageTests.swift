import Foundation
import Site
import Templates
import Testing

@Suite struct PlacesPageTests {
    let site: GoldenSite

    init() throws { site = try GoldenSite(placesSite) }

    @Test(arguments: [
        ("/", "start"), ("/omraden/", "omraden"), ("/omraden/norr/", "omrade"), ("/omraden/soder/", "omrade-luckor"),
        ("/besiktningar/", "besiktningar"), ("/besiktningar/norr/2025-10-07/", "besiktning"),
        ("/besiktningar/norr/2026-11-26/", "besiktning-kommande"),
        ("/besiktningar/norr/2025-10-07/lampa/", "iakttagelse"), ("/organ/", "organ-lista"),
        ("/organ/radet/", "organ"), ("/organ/gamla/", "organ-upphort"),
        ("/styrdokument/reglemente/", "styrdokument"), ("/styrdokument/gammalt/", "styrdokument-ersatt"),
        ("/styrdokument/policy/", "styrdokument-utgangen"), ("/overenskommelser/polisen/", "overenskommelse"),
        ("/rapporter/arsplan/", "rapport"), ("/rapporter/borttagen/", "avpublicerad"), ("/ordlista/", "ordlista"),
        ("/a-o/", "a-o"), ("/tillganglighet/", "tillganglighet"), ("/om/", "om"), ("/404.html", "404"),
    ])
    func `a page is as it was recorded`(address: String, name: String) throws {
        try site.expect(address, matches: name)
    }

    @Test func `what was taken down leaves its title and reason, and nothing of its text`() throws {
        let page = try #require(site.page("/rapporter/borttagen/"))
        #expect(page.contains("Siffrorna var fel."))
        for address in ["/rapporter/borttagen/", "/", "/a-o/"] {
            #expect(!(try #require(site.page(address)).contains("Det här får ingen se längre")))
        }
        #expect(!(try #require(site.page("/a-o/")).contains("En felaktig rapport")))
    }

    @Test func `the page for what is not found links from the root of the site`() throws {
        let page = try #require(site.page("/404.html"))
        #expect(page.contains("href=\"/trygghet/a-o/\""))
        #expect(page.contains("href=\"/trygghet/stil.css\""))
        #expect(!page.contains("href=\"a-o/\""))
    }

    @Test func `a finding leads to the next round, and that one back`() throws {
        let first = try #require(site.page("/besiktningar/norr/2025-10-07/lampa/"))
        #expect(first.contains("Vad som hände sedan"))
        #expect(first.contains("href=\"../../2026-04-14/lampa/\""))
        let second = try #require(site.page("/besiktningar/norr/2026-04-14/lampa/"))
        #expect(second.contains("href=\"../../2025-10-07/lampa/\""))
    }

    @Test func `a law by a wrong name is pointed out, the document's words left as they are`() throws {
        let page = try #require(site.page("/styrdokument/reglemente/"))
        #expect(page.contains("Lag om brottsförebyggande arbete"))
        #expect(page.contains("Lag om kommuners ansvar för brottsförebyggande arbete"))
    }

    @Test func `a repealed rule stays, struck and with its reason`() throws {
        let page = try #require(site.page("/styrdokument/reglemente/"))
        #expect(page.contains("<del><q>Rådet bör ha ett fikabord</q></del>"))
        #expect(page.contains("Upphävd 1 juni 2025: Fikabordet är borta."))
    }

    @Test func `a document says first whether it holds`() throws {
        #expect(try #require(site.page("/styrdokument/reglemente/")).contains("Sedan 1 januari 2025"))
        #expect(try #require(site.page("/styrdokument/gammalt/")).contains("Sista dagen var 31 december 2024."))
        #expect(try #require(site.page("/styrdokument/policy/")).contains("inget nytt har ersatt"))
    }

    @Test func `a district without inspections or council says so`() throws {
        let page = try #require(site.page("/omraden/soder/"))
        #expect(page.contains("Söder har inte besiktigats"))
        #expect(page.contains("Inget lokalt trygghetsråd finns för området."))
        #expect(!page.contains("skyddad uppgift"))
    }

    @Test func `the glossary and the index stand in Swedish order`() throws {
        let page = try #require(site.page("/ordlista/"))
        let places = ["id=\"est\"", "id=\"atgard\"", "id=\"overenskommelse\""].compactMap { page.range(of: $0) }
        #expect(places.count == 3)
        #expect(places.map(\.lowerBound) == places.map(\.lowerBound).sorted())
    }

    @Test func `the accessibility statement has every point that is asked for`() throws {
        let page = try #require(site.page("/tillganglighet/"))
        for text in [
            "Byköpings kommun", "Trygg by", "delvis förenlig", "Kartan saknar text", "Ingen tid", "1 september 2026",
            "Egen granskning", "https://www.bykoping.example/brist", "https://www.digg.se/tdosanmalan",
            "Film på teckenspråk kostar mer än den ger.", "Kartor som inte är till för navigering", "(15 §)",
        ] {
            #expect(page.contains(text), "\(text) is missing")
        }
    }
}
