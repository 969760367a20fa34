import Foundation
import Records
import Site
import Testing

@testable import Templates

@Suite("A site with next to nothing on it says so in whole sentences")
struct SparseSiteTests {
    private func site(_ records: String = "", on date: String = "2026-11-21") throws -> GoldenSite {
        let site = try GoldenSite("\(exampleConfiguration)\n\(records)", on: date)
        #expect(site.errors == [])
        return site
    }

    /// A page's words without its tags: what stands in two paragraphs or cells is parted.
    private func words(_ page: String?) throws -> String {
        let pieces = try #require(page).components(separatedBy: "<")
        let inline = ["a", "span", "strong", "time", "b"]
        let words = pieces.dropFirst().map { piece -> String in
            let name = piece.drop { $0 == "/" }.prefix { $0.isLetter }
            let text = piece.components(separatedBy: ">").dropFirst().joined(separator: ">")
            return inline.contains(String(name)) ? text : " " + text
        }
        return words.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private let body = """
        -- organ/radet.md --
        ---
        titel: Rådet
        slag: råd
        ---
        """

    @Test func `the menu that nobody chose and the way to everything lead to what there is`() throws {
        let start = try #require(
            try site(
                """
                \(body)
                -- lagesbilder/2026.md --
                ---
                titel: Lägesbild 2026
                ---
                Text.
                """
            ).page("/"))
        let menu = try #require(start.range(of: "<nav class=\"meny\""))
        let entries = try #require(start[menu.upperBound...].components(separatedBy: "</nav>").first)
        #expect(entries.contains("Lägesbilder") && entries.contains("Organ"))
        #expect(!entries.contains("Löften") && !entries.contains("Områden") && !entries.contains("Möten"))
        let said = try words(start)
        #expect(said.contains("Här finns inget ännu: Möten, Kalender, Uppdrag, Ärenden, Avvikande synpunkter, Problem"))
        #expect(
            !said.contains("Här finns inget ännu: Möten, Kalender, Uppdrag, Ärenden, Avvikande synpunkter, Lägesbilder")
        )
    }

    @Test func `a menu that somebody chose is left alone`() throws {
        let start = try #require(
            try GoldenSite(
                exampleConfiguration
                    + "\nmeny: [loften, organ]\n-- organ/radet.md --\n---\ntitel: Rådet\nslag: råd\n---\n"
            )
            .page("/"))
        #expect(start.contains(">Löften</a>"))
    }

    @Test func `a site without a single record has no empty menu`() throws {
        let start = try #require(try site().page("/"))
        #expect(!start.contains("class=\"meny\""))
        #expect(!start.contains("<ul></ul>"))
    }

    @Test func `one of something is not counted as if it were many`() throws {
        let site = try site(
            """
            \(body)
            -- lagesbilder/2026.md --
            ---
            titel: Lägesbild 2026
            omfattning: fördjupad
            ---
            ## Problem: Mörkt {#morkt}
            -- atgardsplaner/2026.md --
            ---
            titel: Plan 2026
            ---
            ## Åtgärd: Lampor {#lampor}
            -- loften/2026.md --
            ---
            titel: Löftet
            parter: [Kommunen]
            period: 2026
            ---
            -- moten/radet/2026-04-12.md --
            ---
            närvarande: inga
            ---
            ## § 1 Val

            **Uppdrag:** Gör det.
            """)
        let start = try words(site.page("/"))
        #expect(start.contains("Den enda åtgärden i planerna saknar status."))
        #expect(start.contains("Mot problemet i lägesbilden finns ingen åtgärd."))
        #expect(start.contains("Medborgarlöftet för 2026 har inga åtaganden ännu."))
        #expect(start.contains("Den senaste lägesbilden säger inte vilken dag den är från."))
        #expect(try words(site.page("/problem/")).contains("tar upp 1 problem. Det har ingen åtgärd."))
        #expect(try words(site.page("/atgardsplaner/2026/")).contains("Planens enda åtgärd saknar status."))
        #expect(try words(site.page("/uppdrag/")).contains("Det enda uppdraget är öppet."))
        #expect(try words(site.page("/loften/2026/")).contains("Löftet har inga åtaganden ännu."))
        #expect(
            try words(site.page("/avvikande-synpunkter/")).contains("Anteckningarna från 1 möte säger inget om saken."))
    }

    @Test func `all in one state are said to be so`() throws {
        let plan = try words(
            site(
                """
                -- atgardsplaner/2026.md --
                ---
                titel: Plan 2026
                ---
                ## Åtgärd: Lampor {#lampor}
                - Status: planerad

                ## Åtgärd: Lås {#las}
                - Status: planerad
                """
            ).page("/atgardsplaner/2026/"))
        #expect(plan.contains("Båda åtgärderna i planen är planerade."))
    }

    @Test func `a plan, an analysis and a picture with nothing in them say it once, and under no empty heading`() throws
    {
        let site = try site(
            """
            -- atgardsplaner/2026.md --
            ---
            titel: Plan 2026
            ---
            -- orsaksanalyser/2026.md --
            ---
            titel: Analys 2026
            ---
            -- lagesbilder/2026.md --
            ---
            titel: Lägesbild 2026
            ---
            -- omraden/centrum.md --
            ---
            titel: Centrum
            ---
            -- rapporter/2026.md --
            ---
            titel: Rapport 2026
            ---
            -- sidor/sida.md --
            ---
            titel: Sidan
            ---
            """)
        let plan = try words(site.page("/atgardsplaner/2026/"))
        #expect(plan.components(separatedBy: "Planen har inga åtgärder ännu.").count == 2)
        #expect(!plan.contains("Läget för åtgärderna"))
        #expect(try words(site.page("/orsaksanalyser/2026/")).contains("Analysen tar inte upp några orsaker."))
        #expect(try words(site.page("/lagesbilder/2026/")).contains("Om lägesbilden") == false)
        let area = try words(site.page("/omraden/centrum/"))
        #expect(area.contains("Centrum har inte besiktigats, och ingen besiktning är planerad."))
        #expect(!area.contains("Om området") && !area.contains("Vad vi såg vid senaste besiktningen"))
        #expect(!area.contains("Inget lokalt trygghetsråd"))
        #expect(try words(site.page("/rapporter/2026/")).contains("Rapportens text finns inte här."))
        #expect(try words(site.page("/sida/")).contains("Sidan har ingen text ännu."))
    }

    @Test func `one late measure, an undertaking of which there is one, and a promise that does not hold yet`() throws {
        func start(_ period: String) throws -> String {
            try words(
                site(
                    """
                    -- atgardsplaner/2026.md --
                    ---
                    titel: Plan 2026
                    ---
                    ## Åtgärd: Lampor {#lampor}
                    - Klart: 2026-10-01
                    - Status: planerad
                    -- loften/a.md --
                    ---
                    titel: Löftet
                    parter: [Polisen]
                    period: \(period)
                    ---
                    ## Åtagande: Fler pass {#pass}
                    - Part: Polisen
                    """
                ).page("/"))
        }
        let now = try start("2026")
        #expect(now.contains("Försenat just nu: 1 åtgärd, som skulle ha varit klar 1 oktober 2026: Lampor"))
        #expect(now.contains("har 1 åtagande. Åtagandet har inte följts upp med siffror ännu."))
        #expect(try start("2027").contains("Medborgarlöftet för 2027 har 1 åtagande. Löftet"))
    }

    @Test func `an inspection without findings, and a day that its name has said already`() throws {
        let site = try site(
            """
            -- omraden/centrum.md --
            ---
            titel: Centrum
            ---
            -- omraden/norr.md --
            ---
            titel: Norr
            ---
            -- besiktningar/centrum/2026-05-01.md --
            ---
            ---
            -- besiktningar/norr/2026-05-02.md --
            ---
            titel: Vårens runda
            ---
            """)
        let list = try words(site.page("/besiktningar/"))
        #expect(list.contains("2 besiktningar har gjorts, utan iakttagelser."))
        #expect(list.contains("Centrum Trygghetsbesiktning 1 maj 2026 Norr Vårens runda 2 maj 2026"))
        #expect(!(try words(site.page("/omraden/centrum/"))).contains("1 maj 2026, 1 maj 2026"))
    }

    @Test func `an inspection with one finding does not count it twice`() throws {
        let page = try words(
            site(
                """
                -- omraden/centrum.md --
                ---
                titel: Centrum
                ---
                -- besiktningar/centrum/2026-05-01.md --
                ---
                ---
                ## Iakttagelse: Trasig lampa {#lampa}
                - Status: kvarstår
                """
            ).page("/besiktningar/centrum/2026-05-01/"))
        #expect(page.contains("1 iakttagelse: kvarstår."))
    }

    @Test func `what is not assessed is not said to be without faults`() throws {
        let page = try words(site().page("/tillganglighet/"))
        #expect(page.contains("Webbplatsen är inte bedömd. Därför vet vi inte vilka brister den har."))
        #expect(!page.contains("Vi känner inte till några brister."))
        #expect(page.contains("Läget den 21 november 2026"))
    }

    @Test func `without rules there is nothing to explain, and without internal meetings nothing is said of them`()
        throws
    {
        let site = try site(body)
        let rules = try words(site.page("/regler/"))
        #expect(rules.contains("Inget styrdokument har regler som webbplatsen kan pröva."))
        #expect(!rules.contains("Vad orden betyder") && !rules.contains("Organ för organ"))
        #expect(!(try words(site.page("/om/"))).contains("interna"))
    }

    @Test func `a count of meetings says what it counts, and the only year is no choice`() throws {
        let site = try site(
            """
            \(body)
            -- moten/radet/2026-12-01.md --
            ---
            inställt: { datum: 2026-11-01, skäl: sjukdom }
            ---
            -- moten/radet/2026-12-08.md --
            ---
            ---
            """)
        let list = try words(site.page("/moten/radet/"))
        #expect(list.contains("1 möte har ställts in och 1 är planerat. Välj år."))
        #expect(try words(site.page("/moten/2026/")).contains("Välj organ."))
    }

    @Test func `an empty list says which day it was empty`() throws {
        let site = try site()
        for page in ["/arenden/", "/avvikande-synpunkter/", "/statistik/", "/lagesbilder/", "/ordlista/"] {
            #expect(try words(site.page(page)).contains("Läget den 21 november 2026"), "\(page)")
        }
    }

    @Test(arguments: [
        ("08-465 004 00", "tel:0846500400"), ("+46 (0)8-465 004 00", "tel:+46846500400"),
        ("010-123 45 67 ankn. 1234", "tel:0101234567"), ("(08) 465 004", "tel:08465004"), ("växeln", nil),
    ])
    func `a telephone number is dialled as it works`(_ written: String, _ address: String?) {
        var contact = SiteConfiguration.empty.contact
        contact.telephone = written
        #expect(contact.telephoneAddress == address)
    }

    @Test func `numbers of many digits are short in a drawing, and never cut`() {
        #expect(ValueScale([250_000_000_000], isWhole: true, bottom: 100, top: 0).labels.last == "300\u{A0}mdr")
        #expect(
            ValueScale([13_580_237], isWhole: true, bottom: 100, top: 0).labels
                == ["0", "5\u{A0}milj.", "10\u{A0}milj.", "15\u{A0}milj."])
        #expect(ValueScale([25_000_000], isWhole: true, bottom: 100, top: 0).labels.last == "30\u{A0}milj.")
        #expect(ValueScale([1_234_567], isWhole: true, bottom: 100, top: 0).labels.last?.hasSuffix("000") == true)
        #expect(ValueScale.short(249_999_997_725) == "250,0\u{A0}mdr")
        #expect(ValueScale.short(-13_580_237) == "\u{2212}13,6\u{A0}milj.")
        #expect(ValueScale.short(1_234_567) == nil)
    }
}
