import Foundation
import Site
import Testing

@Suite struct MeetingPageTests {
    let site: GoldenSite

    init() throws { site = try GoldenSite(meetingSite) }

    @Test(arguments: [
        ("/moten/", "moten"), ("/moten/2026/", "moten-ar"), ("/moten/radet/", "moten-organ"),
        ("/moten/radet/2025-03-12/", "mote-justerat"), ("/moten/radet/2025-05-14-extra/", "mote-extra"),
        ("/moten/gruppen/2025-04-20/", "mote-anteckningar"), ("/moten/radet/2025-09-10/", "mote-installt"),
        ("/moten/radet/2026-11-04/", "mote-ojusterat"), ("/moten/radet/2026-11-11/", "mote-saknas"),
        ("/moten/radet/2026-12-09/", "mote-kallelse"), ("/uppdrag/", "uppdrag"),
        ("/avvikande-synpunkter/", "avvikande-synpunkter"), ("/kalender/", "kalender"), ("/diarium/", "diarium"),
    ])
    func `a page is as it was recorded`(address: String, name: String) throws {
        try site.expect(address, matches: name)
    }

    @Test func `notes that wait for approval show headings and nothing under them`() throws {
        let page = try #require(site.page("/moten/radet/2026-11-04/"))
        #expect(page.contains("Ojusterat ärende"))
        #expect(page.contains("Ej justerat"))
        for address in ["/moten/radet/2026-11-04/", "/moten/", "/uppdrag/", "/avvikande-synpunkter/", "/diarium/"] {
            let html = try #require(site.page(address))
            #expect(!html.contains("Inte heller detta"))
            #expect(!html.contains("Detta är inte justerat"))
        }
    }

    @Test func `what stands between two § under a heading of its own is shown between them`() throws {
        let site = try GoldenSite(
            meetingSite + """

                -- moten/gruppen/2025-04-27.md --
                ---
                deltagare: [skolan]
                ---
                Ledaren öppnar.

                **Beslut:** Dagordningen godkänns.

                ## § 1 Läget
                Lugnt.

                ## Paus
                Fika.

                **Beslut:** Gruppen fortsätter efter fikat.

                ## § 2 Avslutning
                Tack.
                """)
        let page = try #require(site.page("/moten/gruppen/2025-04-27/"))
        let order = ["Ledaren öppnar.", "Lugnt.", "Fika.", "Tack."].map { page.range(of: $0)?.lowerBound }
        #expect(!order.contains(nil))
        #expect(order.compactMap { $0 } == order.compactMap { $0 }.sorted())
        #expect(page.contains("<a href=\"#beslut-1\">Inledningen</a>"))
        #expect(page.contains("<a href=\"#beslut-2\">Utanför paragraferna</a>"))
    }

    @Test func `decisions of notes without § stand in the notes, and not in an introduction`() throws {
        let site = try GoldenSite(
            meetingSite + """

                -- moten/gruppen/2025-04-27.md --
                ---
                deltagare: [skolan]
                ---
                ## Läget
                Lugnt.

                **Beslut:** Gruppen fortsätter.
                """)
        let page = try #require(site.page("/moten/gruppen/2025-04-27/"))
        #expect(page.contains("<a href=\"#beslut-1\">Anteckningarna</a>"))
    }

    @Test func `an internal meeting is a date and a body, without a page`() throws {
        #expect(site.page("/moten/slutna-gruppen/2025-04-02/") == nil)
        let list = try #require(site.page("/moten/slutna-gruppen/"))
        #expect(list.contains("Internt möte"))
        #expect(!list.contains("Hemligt"))
    }

    @Test func `silence about dissenting views is not the same as none`() throws {
        #expect(try #require(site.page("/moten/gruppen/2025-04-20/")).contains("säger inget om avvikande synpunkter"))
        #expect(try #require(site.page("/moten/radet/2025-05-14-extra/")).contains("ingen hade en avvikande synpunkt"))
        #expect(try #require(site.page("/moten/radet/2025-03-12/")).contains("Kameror bör prövas före belysning."))
    }

    @Test func `an assignment in a kallelse is only text`() throws {
        let page = try #require(site.page("/moten/radet/2026-12-09/"))
        #expect(page.contains("Föreslås gå till gruppen."))
        #expect(!page.contains("Vad hände?"))
        #expect(!(try #require(site.page("/uppdrag/")).contains("Föreslås gå till gruppen.")))
    }

    @Test func `an assignment leads to its report, and the report back`() throws {
        let given = try #require(site.page("/moten/radet/2025-03-12/"))
        #expect(given.contains("href=\"../../gruppen/2025-04-20/#aterrapport-1\""))
        let answered = try #require(site.page("/moten/gruppen/2025-04-20/"))
        #expect(answered.contains("href=\"../../radet/2025-03-12/#belysning-uppdrag\""))
    }

    @Test func `a § that names an earlier one stands under the same diary number`() throws {
        let page = try #require(site.page("/diarium/"))
        let matter = try #require(
            page.components(separatedBy: "id=\"_ks2025-41\"").last?.components(separatedBy: "<h3").first)
        #expect(matter.contains("2025-03-12/#p-2"))
        #expect(matter.contains("2025-05-14-extra/#p-1"))
    }

    @Test func `no id stands twice on a page, and ids of content do not begin with an underscore`() throws {
        for address in ["/moten/radet/2025-03-12/", "/kalender/", "/diarium/", "/moten/"] {
            let page = try #require(site.page(address))
            let ids = page.components(separatedBy: " id=\"").dropFirst().compactMap {
                $0.components(separatedBy: "\"").first
            }
            #expect(Set(ids).count == ids.count, "\(address)")
        }
    }
}
