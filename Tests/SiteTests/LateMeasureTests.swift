import Testing

@Suite("What is late says why, and when it will be done")
struct LateMeasureTests {
    private func site(_ followUps: String) throws -> GoldenSite {
        try GoldenSite(
            """
            \(exampleConfiguration)
            -- atgardsplaner/2026.md --
            ---
            titel: Åtgärdsplan 2026
            ---
            ## Åtgärd: Nytt cykelgarage {#garage}
            - Klart: 2026-03-31
            - Status: planerad

            \(followUps)
            """, on: "2026-11-21")
    }

    @Test func `in its plan's list and on its own page`() throws {
        let site = try site(
            """
            ### Uppföljning 2026-05-12
            - Status: pågår
            - Skäl: det enda anbudet låg över budget
            - Ny tid: april 2027
            """)
        #expect(site.errors == [])
        let list = try #require(site.page("/atgardsplaner/2026/"))
        #expect(
            list.contains(
                "Skulle vara klar 31 mars 2026. Ny tid: april 2027. Varför: det enda anbudet låg över budget."))
        let own = try #require(site.page("/atgardsplaner/2026/garage/"))
        #expect(own.contains("Ny tid: april 2027. Varför: det enda anbudet låg över budget."))
        #expect(!own.contains("Det står inte varför"))
    }

    @Test func `the tag stays late: a new time does not undo what was promised`() throws {
        let site = try site(
            """
            ### Uppföljning 2026-03-01
            - Status: pågår
            - Skäl: marken var frusen
            - Ny tid: 2027-05-31
            """)
        let own = try #require(site.page("/atgardsplaner/2026/garage/"))
        #expect(own.contains("etikett-forsenad"))
        #expect(own.contains("Ny tid: 31 maj 2027."))
    }

    @Test func `a reason and a new time that are not there are gaps`() throws {
        let own = try #require(try site("").page("/atgardsplaner/2026/garage/"))
        #expect(own.contains("Det står inte varför den är försenad. Ingen ny tid är angiven."))
        #expect(!own.contains("Varför: "))
    }

    @Test func `what is done has no new time`() throws {
        let site = try site(
            """
            ### Uppföljning 2026-03-01
            - Status: pågår
            - Ny tid: 2027-05-31

            ### Uppföljning 2026-10-01
            - Status: klar
            - Bevis: slutbesiktningen
            """)
        let list = try #require(site.page("/atgardsplaner/2026/"))
        #expect(list.contains("Klar sedan 1 oktober 2026."))
        #expect(!list.contains("Ny tid: 31 maj 2027. "))
    }

    @Test func `a new time before its follow-up is an error`() throws {
        let site = try site(
            """
            ### Uppföljning 2026-05-12
            - Status: pågår
            - Ny tid: 2026-04-30
            """)
        #expect(site.errors == ["atgardsplaner/2026.md: I013 [\"30 april 2026\", \"12 maj 2026\"]"])
    }

    /// A problem's page lists the undertakings against its causes.
    private func undertaking(_ fields: String) throws -> (list: String, errors: [String]) {
        let site = try GoldenSite(
            """
            \(exampleConfiguration)
            -- lagesbilder/2026.md --
            ---
            titel: Lägesbild 2026
            datum: 2026-02-01
            ---
            ## Problem: Mörker vid stationen {#morker}
            -- orsaksanalyser/2026.md --
            ---
            titel: Orsaksanalys 2026
            datum: 2026-03-01
            ---
            ## Orsak: För få lampor {#lampor}
            - Problem: [Mörker](../lagesbilder/2026.md#morker)
            -- loften/2026.md --
            ---
            titel: Ljusare kvällar
            parter: [Polisen]
            ---
            ## Åtagande: Fotpatruller {#patruller}
            - Part: Polisen
            - Orsak: [För få lampor](../orsaksanalyser/2026.md#lampor)
            - Klart: 2026-06-30
            \(fields)
            """, on: "2026-11-21")
        return (try #require(site.page("/lagesbilder/2026/morker/")), site.errors)
    }

    @Test func `an undertaking says so too, in the list of a problem`() throws {
        let late = try undertaking("- Status: pågår\n- Skäl: två poliser fattas")
        #expect(late.errors == [])
        #expect(late.list.contains("Polisen. Skulle vara klar 30 juni 2026. Varför: två poliser fattas."))
        let stopped = try undertaking("- Status: avbruten\n- Skäl: lokalen såldes")
        #expect(stopped.list.contains("Polisen. Varför: lokalen såldes. Medborgarlöftet"))
    }

    @Test func `a promise of which all was stopped waits for no follow-up`() throws {
        func pages(_ status: String) throws -> [String] {
            let site = try GoldenSite(
                """
                \(exampleConfiguration)
                -- loften/2026.md --
                ---
                titel: Ljusare kvällar
                parter: [Polisen]
                period: 2026
                uppföljning: tertial
                ---
                ## Åtagande: Fotpatruller {#patruller}
                - Part: Polisen
                - Status: \(status)
                - Skäl: personal saknas
                """, on: "2026-06-21")
            return try ["/loften/", "/loften/2026/", "/loften/2026/patruller/"].map { try #require(site.page($0)) }
        }
        #expect(try pages("pågår").allSatisfy { $0.contains("Nästa uppföljning gäller maj–augusti 2026.") })
        #expect(try pages("avbruten").allSatisfy { !$0.contains("Nästa uppföljning") && $0.contains("Avbruten") })
    }

    @Test func `an undertaking that has ended without being kept is not done, in words either`() throws {
        let ended = try undertaking("- Status: pågår\n\n### Uppföljning 2026-07-02\n- Status: klar\n- Bevis: rapporten")
        #expect(ended.list.contains("Avslutat 2 juli 2026. Medborgarlöftet"))
        #expect(!ended.list.contains("Klar sedan"))
    }
}
