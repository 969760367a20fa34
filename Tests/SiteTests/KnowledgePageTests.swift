import Foundation
import Records
import Site
import Testing

@Suite struct KnowledgePageTests {
    let site: GoldenSite

    init() throws { site = try GoldenSite(knowledgeSite) }

    @Test(arguments: [
        ("/lagesbilder/2026/", "lagesbild"), ("/lagesbilder/2024/", "lagesbild-ersatt"),
        ("/problem/", "problem-alla"), ("/lagesbilder/2026/morker/", "problem"),
        ("/lagesbilder/2026/bedragerier/", "problem-utan-atgard"), ("/orsaksanalyser/2026/", "orsaksanalys"),
        ("/atgardsplaner/2026/", "atgardsplan"), ("/atgardsplaner/2026/lampor/", "atgard-klar"),
        ("/atgardsplaner/2026/buskar/", "atgard-forsenad"), ("/atgardsplaner/2026/vandringar/", "atgard-avbruten"),
        ("/loften/", "loften"), ("/loften/2026/", "lofte"), ("/loften/2026/patruller/", "atagande"),
        ("/loften/2026/lagningar/", "atagande-olika"), ("/statistik/brott/", "dataserie"),
        ("/statistik/lampor/", "dataserie-enkel"), ("/undersokningar/2026/", "undersokning"),
        ("/lagesbilder/", "lista-lagesbilder"), ("/orsaksanalyser/", "lista-orsaksanalyser"),
        ("/atgardsplaner/", "lista-atgardsplaner"), ("/overenskommelser/", "lista-overenskommelser"),
        ("/undersokningar/", "lista-undersokningar"), ("/rapporter/", "lista-rapporter"),
        ("/styrdokument/", "lista-styrdokument"), ("/statistik/", "lista-statistik"),
    ])
    func `a page is as it was recorded`(address: String, name: String) throws {
        try site.expect(address, matches: name)
    }

    private func text(_ address: String) throws -> String { try #require(site.page(address)) }

    @Test func `a plan says how its measures stand, in numbers and without shares`() throws {
        let page = try text("/atgardsplaner/2026/")
        #expect(page.contains("Av 3 åtgärder är 1 klar, 1 är försenad och 1 är avbruten."))
        #expect(page.contains("Inte lyft till politiskt beslut"))
        #expect(!page.contains("%"))
    }

    @Test(arguments: [
        ("{ av: radet, datum: 2026-03-15, paragraf: 7, diarienummer: LK 2026/3 }", 1, 0),
        ("{ av: namnden, datum: 2026-04-02, paragraf: 12 }", 1, 1),
    ])
    func `a plan says who decided it once, and twice where two did`(decision: String, political: Int, own: Int) throws {
        let plan = knowledgeSite.replacingOccurrences(
            of: "politiskt-beslut: ej lyft", with: "politiskt-beslut: \(decision)")
        let page = try #require(try GoldenSite(plan).page("/atgardsplaner/2026/"))
        #expect(page.components(separatedBy: "<dt>Politiskt beslut</dt>").count - 1 == political)
        #expect(page.components(separatedBy: "<dt>Beslutad</dt>").count - 1 == own)
    }

    @Test func `a measure that is done has been so since its first day as done`() throws {
        #expect(try text("/atgardsplaner/2026/lampor/").contains("<time datetime=\"2026-06-10\">10 juni 2026</time>"))
    }

    @Test func `a gap is shown as a gap`() throws {
        let late = try text("/atgardsplaner/2026/buskar/")
        #expect(late.contains("Skulle vara klar <time datetime=\"2026-05-31\">"))
        #expect(late.contains("Inget mått angivet."))
        #expect(late.contains("Ingen uppföljning har gjorts."))
        #expect(try text("/atgardsplaner/2026/vandringar/").contains("Ingen orsak angiven."))
    }

    @Test func `a problem that a newer picture takes up keeps the measures against it`() throws {
        let newer = try text("/lagesbilder/2026/morker/")
        #expect(newer.contains("Klippta buskar"))
        #expect(newer.contains("Lampor vid stationen"))
        #expect(try text("/lagesbilder/2024/morker/").contains("href=\"../../2026/morker/\""))
    }

    @Test func `problems without measures and measures without problems are listed openly`() throws {
        let page = try text("/problem/")
        let untreated = try #require(page.components(separatedBy: "id=\"_med-atgard\"").first)
        #expect(untreated.contains("Bedrägerier"))
        let unexplained = try #require(page.components(separatedBy: "id=\"_atgarder-utan-problem\"").last)
        #expect(unexplained.contains("Vandringar"))
    }

    @Test func `a verdict is joint only when every party gave one`() throws {
        #expect(try text("/loften/2026/patruller/").contains("Gemensam bedömning: infriat."))
        let other = try text("/loften/2026/lagningar/")
        #expect(other.contains("Ingen gemensam bedömning: Polisen har inte lämnat någon."))
        #expect(other.contains("Parterna bedömer det olika."))
    }

    @Test func `a tertial that ended without a follow-up is said to lack one`() throws {
        #expect(try text("/loften/2026/patruller/").contains("Uppföljning för maj–augusti 2026 saknas."))
        #expect(!(try text("/loften/2026/lagningar/").contains("saknas.")))
    }

    @Test func `a small count of an area is withheld, and one of the whole municipality is not`() throws {
        let page = try text("/statistik/brott/")
        #expect(page.contains("1–4 (skyddad uppgift)"))
        #expect(page.contains("<td class=\"tal\">4</td>"))
        #expect(page.contains("1\u{202F}204"))
        #expect(page.contains("Uppgift saknas"))
        #expect(page.contains("Finns inte"))
        let id = try #require(site.context.archive.record(named: "statistik/brott"))
        let csv = String(decoding: site.context.csv(of: id), as: UTF8.self)
        #expect(
            csv == """
                år,område,klotter,andel\r
                2024,centrum,12,20.5\r
                2025,centrum,1204,21\r
                2024,norr,<5,\r
                2025,norr,0,..\r
                2024,lillby,4,18\r
                2025,lillby,<5,17.25\r

                """)
    }

    @Test func `a chart shows the rows that it was asked for, and a map its areas`() throws {
        let page = try text("/lagesbilder/2026/")
        let chart = try #require(page.components(separatedBy: "<caption><span>Klottret i Centrum").last)
        let table = try #require(chart.components(separatedBy: "</table>").first)
        #expect(table.contains("2025") && !table.contains("2024"))
        #expect(page.contains("Klotter i Lillbys delar"))
        #expect(page.contains("<span>Område för område, högst först</span>"))
    }

    @Test func `a column of a series can be linked to`() throws {
        #expect(try text("/statistik/brott/").contains("<dt id=\"klotter\">"))
    }

    @Test func `no id stands twice on a page and no heading level is skipped`() throws {
        for planned in site.context.plan() {
            let page = try text(planned.route.path)
            let ids = page.components(separatedBy: " id=\"").dropFirst().compactMap {
                $0.components(separatedBy: "\"").first
            }
            #expect(Set(ids).count == ids.count, "\(planned.route.path)")
            let main = page.components(separatedBy: "<main").last?.components(separatedBy: "</main>").first ?? ""
            var level = 0
            for piece in main.components(separatedBy: "<h").dropFirst() {
                guard let next = piece.first.flatMap({ Int(String($0)) }) else { continue }
                #expect(next <= level + 1, "\(planned.route.path): h\(next) after h\(level)")
                level = next
            }
        }
    }
}
