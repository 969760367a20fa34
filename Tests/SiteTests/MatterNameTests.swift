import Testing

@Suite("Matters by name")
struct MatterNameTests {
    @Test
    func `two matters of one title are told apart by number or by first day, and one however its number is written`()
        throws
    {
        let site = try GoldenSite(
            """
            \(exampleConfiguration)
            -- organ/radet.md --
            ---
            titel: Rådet
            slag: råd
            ---
            -- moten/radet/2026-02-10.md --
            ---
            organ: radet
            publicerad: 2026-02-12
            ---
            ## § 1 Lägesbild
            - Ärende: KS 2026/1

            Vi började.

            ## § 2 Lägesbild
            Vi började med en till.

            ## § 3 Kameror
            - Ärende: KS 2026/3

            Vi talade om kameror.
            -- moten/radet/2026-04-10.md --
            ---
            organ: radet
            publicerad: 2026-04-12
            ---
            ## § 1 Lägesbild
            - Ärende: KS-2026-0001

            Vi slutade.

            ## § 2 Lägesbild
            - Ärende: 2026-02-10.md#p-2

            Vi slutade.

            ## § 3 Kameror
            - Ärende: KS 2026/3

            Vi slutade.
            """)
        #expect(site.errors == [])
        let list = try #require(site.page("/arenden/"))
        #expect(list.contains(">Lägesbild (KS 2026/1)</a>"))
        #expect(list.contains(">Lägesbild (från 10 februari 2026)</a>"))
        #expect(list.contains(">Kameror</a>"))
        // The register has one row for a number, under the form that it was first written in.
        let register = try #require(site.page("/diarium/"))
        #expect(register.ranges(of: "id=\"_ks2026-1\"").count == 1)
        #expect(register.contains("KS 2026/1") && !register.contains("KS-2026-0001"))
    }
}
