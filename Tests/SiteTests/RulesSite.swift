/// A small municipality with rules that were kept, not kept, not decided and not to be told; with months that a rule
/// leaves out, an area that was forgotten, and a comment by the body itself.
let rulesSite = """
    -- webbplats.yaml --
    grammatik: 1
    namn: Trygg by
    kommun: { namn: Byköpings kommun, kort: Byköping, webb: https://www.bykoping.example }
    beskrivning: Vad Byköping gör för tryggheten.
    kontakt: { namn: Säkerhetsenheten, e-post: trygg@bykoping.example }
    återkoppling: https://www.bykoping.example/brist
    påhittad: ja
    -- organ/radet.md --
    ---
    titel: Rådet
    slag: råd
    fullständigt-från: 2026-01-01
    kommentarer:
      - { regel: ../styrdokument/reglemente.md#manad, period: 2026-02, text: Alla var sjuka., av: ordföranden, datum: 2026-03-02 }
    ---
    Rådet samordnar arbetet.
    -- organ/enheten.md --
    ---
    titel: Enheten
    slag: förvaltning
    fullständigt-från: 2026-01-01
    ---
    Enheten går runt och tittar.
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
    -- styrdokument/reglemente.md --
    ---
    titel: Reglemente för Rådet
    slag: reglemente
    organ: radet
    fastställd: { av: radet, datum: 2025-12-01 }
    giltig: { från: 2026-01-01 }
    regler:
      - { id: manad, citat: Rådet möts varje månad utom i juli, modalitet: ska, gäller: [radet], typ: antal, av: möte, minst: 1, per: månad, utom: [juli] }
      - { id: runt, citat: Enheten besiktigar varje stadsdel vår och höst, modalitet: bör, gäller: [enheten], typ: täckning, av: besiktning, rader: område, kolumner: [vår, höst], per: år }
    ---
    Rådet möts varje månad utom i juli. Enheten besiktigar varje stadsdel vår och höst.
    -- moten/radet/2026-01-13.md --
    ---
    tid: 09.00–10.00
    ---
    ## § 1 Läget

    Rådet talade om läget.
    -- moten/radet/2026-03-10.md --
    ---
    tid: 09.00–10.00
    planerat: 2026-03-03
    ---
    ## § 1 Läget

    Rådet talade om läget.
    -- moten/radet/2026-04-14.md --
    ---
    tid: 09.00–10.00
    inställt: { datum: 2026-04-10, skäl: Strömavbrott }
    ---
    -- moten/radet/2026-05-12.md --
    ---
    tid: 09.00–10.00
    ---
    ## § 1 Framåt

    Texten kommer.
    -- besiktningar/norr/2026-04-21.md --
    ---
    titel: Besiktning i Norr våren 2026
    organ: enheten
    årstid: vår
    ---
    ## Iakttagelse: Släckt lampa {#lampa}

    - Plats: Torget
    - Ansvarig: enheten
    - Status: ny

    Lampan är släckt.
    """
