import Testing

@Suite struct TitleTests {
    private static let site = """
        \(exampleConfiguration)
        -- index.md --
        ---
        titel: Trygg by
        ---
        Välkommen.
        -- organ/gruppen.md --
        ---
        titel: Arbetsgruppen
        slag: arbetsgrupp
        ---
        -- organ/radet.md --
        ---
        titel: Rådet
        slag: råd
        ---
        -- omraden/norr.md --
        ---
        titel: Norr
        slag: stadsdel
        ---
        -- omraden/soder.md --
        ---
        titel: Söder
        slag: stadsdel
        ---
        -- moten/radet/2026-03-12.md --
        ---
        kallelse: { skickad: 2026-03-01 }
        ---
        -- moten/radet/2026-03-12-extra.md --
        ---
        extra: ja
        kallelse: { skickad: 2026-03-01 }
        ---
        -- moten/gruppen/2026-03-12.md --
        ---
        kallelse: { skickad: 2026-03-01 }
        ---
        -- rapporter/a.md --
        ---
        titel: Årsrapport
        slag: årsrapport
        från: radet
        datum: 2025-02-01
        ---
        Text.
        -- rapporter/b.md --
        ---
        titel: Årsrapport
        slag: årsrapport
        från: radet
        datum: 2026-02-01
        ---
        Text.
        -- rapporter/c.md --
        ---
        titel: Lägesrapport
        slag: lägesrapport
        från: radet
        ---
        Text.
        -- sidor/lage.md --
        ---
        titel: Lägesrapport
        ---
        Text.
        -- sidor/alla.md --
        ---
        titel: Alla
        ---
        [Ett](lage.md)
        -- besiktningar/norr/2026-04-14.md --
        ---
        titel: Besiktning
        organ: gruppen
        årstid: vår
        ---
        ## Iakttagelse: Lampan {#lampa}
        - Plats: Gångvägen
        - Ansvarig: gruppen
        - Status: ny

        ## Iakttagelse: Lampan {#lampa-till}
        - Plats: Torget
        - Ansvarig: gruppen
        - Status: ny
        -- besiktningar/soder/2026-04-14.md --
        ---
        titel: Besiktning
        organ: gruppen
        årstid: vår
        ---
        ## Iakttagelse: Lampan {#lampa}
        - Plats: Gångvägen
        - Ansvarig: gruppen
        - Status: ny
        """

    @Test func `pages that would share a title are told apart as lists tell them apart`() throws {
        let site = try GoldenSite(Self.site)
        #expect(site.errors == [])
        for (address, title) in [
            ("/moten/radet/2026-03-12/", "Möte 12 mars 2026 – Rådet"),
            ("/moten/radet/2026-03-12-extra/", "Möte 12 mars 2026 – Rådet, extra möte"),
            ("/moten/gruppen/2026-03-12/", "Möte 12 mars 2026 – Arbetsgruppen"),
            ("/rapporter/a/", "Årsrapport – 1 februari 2025"), ("/rapporter/b/", "Årsrapport – 1 februari 2026"),
            ("/rapporter/c/", "Lägesrapport – rapport"), ("/lage/", "Lägesrapport – sida"), ("/alla/", "Alla"),
            ("/besiktningar/norr/2026-04-14/", "Besiktning – Norr"),
            ("/besiktningar/norr/2026-04-14/lampa/", "Lampan – Besiktning, Norr, lampa"),
            ("/besiktningar/norr/2026-04-14/lampa-till/", "Lampan – Besiktning, Norr, lampa-till"),
            ("/besiktningar/soder/2026-04-14/lampa/", "Lampan – Besiktning, Söder, lampa"),
        ] {
            let page = try #require(site.raw(address), "\(address)")
            #expect(page.contains("<title>\(title) – Trygga Exempelby</title>"), "\(address)")
        }
    }
}
