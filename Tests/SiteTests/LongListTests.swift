import Foundation
import Site
import Testing

/// A council that has met for a long time: four hundred meetings, each of which gave an assignment; every other one was
/// answered at the next meeting. Each meeting has its own matter, and each year its own series of diary numbers.
private func longSite() -> String {
    var site = """
        -- webbplats.yaml --
        grammatik: 1
        namn: Tryggare Ådala
        kommun: { namn: Ådala kommun, kort: Ådala }
        beskrivning: Så arbetar kommunen och polisen.
        kontakt: { namn: Säkerhetsenheten, e-post: trygghet@adala.example }
        återkoppling: https://www.adala.example/brist
        påhittad: ja
        -- organ/radet.md --
        ---
        titel: Rådet
        slag: råd
        justeras: nej
        platser:
          - { id: kso, roll: Ordförande, funktion: [ordförande] }
        ---
        Rådet samordnar arbetet.

        """
    var last: String?
    for number in 0..<400 {
        let (year, rest) = (2014 + number / 40, number % 40)
        let month = String(format: "%02d", rest / 4 + 1)
        let day = "\(year)-\(month)-\(String(format: "%02d", rest % 4 * 7 + 1))"
        site += """
            -- moten/radet/\(day).md --
            ---
            tid: 13.00–15.00
            närvarande: [kso]
            avvikande-synpunkter: inga
            ---
            ## § 1 Läget
            - Ärende: KS \(year)/\(number + 100)

            **Uppdrag:** Ta reda på sak nummer \(number).
            - Till: kso
            - Klart: \(year)-12-31

            **Avvikande synpunkt:** Sak nummer \(number) är oviktig.
            - Från: kso

            """.replacingOccurrences(of: "avvikande-synpunkter: inga\n", with: "")
        if number % 2 == 1, let last {
            site += """

                **Återrapport:** Det är gjort.
                - Uppdrag: \(last).md#uppdrag-1
                - Status: klart

                """
        }
        last = day
    }
    return site
}

@Suite("Long lists") struct LongListTests {
    private static let site = Result { try GoldenSite(longSite(), on: "2026-11-21") }

    /// Every page by its address: planned once, since planning makes the long lists.
    private static let plan = (try? site.get().context.plan()) ?? []

    private func html(_ planned: PlannedPage) throws -> String? {
        let site = try Self.site.get()
        return site.context.page(planned.key).map { site.html(of: $0) }
    }

    private func pages(_ prefix: String) throws -> [(route: String, html: String)] {
        try Self.plan.filter { $0.route.path.hasPrefix(prefix) }.compactMap { planned in
            try html(planned).map { (planned.route.path, $0) }
        }
    }

    private func count(_ words: String, in html: String) -> Int { html.components(separatedBy: words).count - 1 }

    @Test func `the site is as its words want it`() throws {
        #expect(try Self.site.get().errors == [])
    }

    @Test func `open assignments stand first, done ones under the year they were given, and none is left out`() throws {
        let pages = try pages("/uppdrag/")
        let first = try #require(pages.first { $0.route == "/uppdrag/" }).html
        #expect(first.contains("Av 400 uppdrag är 200 försenade och 200 klara."))
        #expect(first.contains("href=\"2014/\"") && first.contains("href=\"sida-2/\""))
        let open = pages.filter { $0.route == "/uppdrag/" || $0.route.hasPrefix("/uppdrag/sida-") }
        #expect(open.count == 2)
        #expect(open.map { count(">Försenat<", in: $0.html) } == [100, 100])
        #expect(first.contains("sak nummer 1.") && !first.contains("sak nummer 0."))
        let years = pages.filter { $0.route.hasPrefix("/uppdrag/2") }
        #expect(years.count == 10)
        #expect(years.allSatisfy { count(">Klart<", in: $0.html) == 20 })
    }

    @Test func `the calendar shows what is near, and all of it by year`() throws {
        let pages = try pages("/kalender/")
        #expect(pages.count == 11)
        let first = try #require(pages.first { $0.route == "/kalender/" }).html
        #expect(first.contains("Allt finns under sina år.") && first.contains("href=\"2014/\""))
        let year = try #require(pages.first { $0.route == "/kalender/2014/" }).html
        #expect(count("class=\"post\"", in: year) == 40 && year.contains("Januari 2014"))
    }

    @Test func `A to Ö has a page a letter where one page would be too long`() throws {
        let pages = try pages("/a-o/")
        let first = try #require(pages.first { $0.route == "/a-o/" }).html
        #expect(first.contains("href=\"r/\"") && first.contains("Välj en bokstav"))
        let letters = pages.filter { $0.route.hasPrefix("/a-o/r/") }
        #expect(letters.reduce(0) { $0 + count("– möte", in: $1.html) } == 400)
        let entries = letters.map { count("<li>", in: $0.html) }
        #expect(entries.allSatisfy { $0 < 450 })
    }

    @Test func `diary numbers stand under their registrar and year, and every link to one leads to its place`() throws {
        let pages = try pages("/diarium/")
        #expect(pages.count == 11)
        let meeting = try #require(try self.pages("/moten/radet/2014-01-01/").first).html
        #expect(meeting.contains("../../../diarium/ks-2014/#_ks2014-100"))
        let year = try #require(pages.first { $0.route == "/diarium/ks-2014/" }).html
        #expect(year.contains("id=\"_ks2014-100\""))
    }

    @Test func `dissenting views and meetings are cut too`() throws {
        #expect(try pages("/avvikande-synpunkter/").count == 3)
        #expect(try pages("/moten/radet/").filter { !$0.route.contains("-") }.count == 1)
        let body = try pages("/moten/radet/").filter {
            $0.route.hasPrefix("/moten/radet/sida-") || $0.route == "/moten/radet/"
        }
        #expect(body.count == 2)
    }

    @Test func `every page is reached from the start page by plain links`() throws {
        let byRoute = Dictionary(uniqueKeysWithValues: Self.plan.map { ($0.route.path, $0) })
        var seen: Set<String> = ["/"]
        var waiting = ["/"]
        while let path = waiting.popLast() {
            // A meeting's own page leads to no list that its neighbours do not lead to.
            if path.hasPrefix("/moten/radet/2"), !path.hasSuffix("-01-01/") { continue }
            guard let planned = byRoute[path], let html = try html(planned) else { continue }
            for piece in html.components(separatedBy: "href=\"").dropFirst() {
                let address = String(piece.prefix { $0 != "\"" && $0 != "#" })
                guard let url = URL(string: address, relativeTo: URL(string: "https://x.example" + path)),
                    url.host() == "x.example"
                else { continue }
                let route = url.absoluteURL.path() + (url.absoluteURL.path().hasSuffix("/") ? "" : "/")
                if byRoute[route] != nil, seen.insert(route).inserted { waiting.append(route) }
            }
        }
        // The components are for those who work on the look; nothing on the site leads there.
        let lost = Set(byRoute.keys).subtracting(seen).subtracting(["/404.html", "/om/komponenter/"])
        #expect(lost.sorted() == [])
    }
}
