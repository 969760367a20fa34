/// A small municipality's knowledge and work: pictures, causes, a plan, a promise, numbers and a survey.
let knowledgeSite = """
    -- webbplats.yaml --
    grammatik: 1
    namn: Tryggare Lillby
    kommun: { namn: Lillby kommun, kort: Lillby, webb: https://www.lillby.example }
    adress: https://trygg.lillby.example
    kontakt: { namn: Säkerhetsenheten, e-post: trygghet@lillby.example }
    återkoppling: https://www.lillby.example/brist
    -- organ/radet.md --
    ---
    titel: Rådet
    slag: råd
    parter: [Lillby kommun, Polisen]
    ---
    Rådet samordnar.
    -- organ/namnden.md --
    ---
    titel: Tekniska nämnden
    slag: nämnd
    ---
    Nämnden sköter gator.
    -- omraden/lillby.md --
    ---
    titel: Lillby
    slag: kommun
    ---
    Hela kommunen.
    -- omraden/centrum.md --
    ---
    titel: Centrum
    slag: stadsdel
    ---
    Torget och stationen.
    -- omraden/norr.md --
    ---
    titel: Norr
    slag: stadsdel
    ---
    Villor och skola.
    -- moten/radet/2026-03-10.md --
    ---
    kallelse: { skickad: 2026-03-01 }
    närvarande: []
    deltagare: [ledamöter]
    ---
    ## § 1 Lägesbild 2026
    Rådet gick igenom [lägesbilden](../../lagesbilder/2026.md) och [mörkret](../../lagesbilder/2026.md#morker).

    **Uppdrag:** Visa hur lamporna kan sättas upp.
    - Till: namnden
    - Klart: 2026-05-01
    - Åtgärd: [Lampor](../../atgardsplaner/2026.md#lampor)
    -- lagesbilder/2024.md --
    ---
    titel: Lägesbild 2024
    datum: 2024-02-01
    omfattning: fördjupad
    ---
    ## Problem: Mörker vid stationen {#morker}
    - Plats: centrum
    - Omfattning: 12 klagomål 2023
    - Konsekvens: folk tar bilen
    - Utveckling: ökar
    - Axel: trygghet

    Det är mörkt.
    -- lagesbilder/2026.md --
    ---
    titel: Lägesbild 2026
    organ: radet
    datum: 2026-02-01
    publicerad: 2026-02-05
    sammanfattning: Det är fortfarande mörkt vid stationen.
    period: 2025
    omfattning: fördjupad
    fasetter: [otrygghet]
    framtagen-av: [Lillby kommun, Polisen]
    ersätter: 2024.md
    uppföljningar: [{ datum: 2026-10-01, utfall: Läget är detsamma. }]
    källor:
      - { namn: Anmälda brott, utgivare: Polisen, datum: 2026-01-20, data: ../statistik/brott.csv }
      - { namn: Skolenkät, datum: 2025-11-01, använd: nej, skäl: för få svar }
    ---
    ## Kartläggning

    Siffrorna visar läget.

    ```diagram
    data: ../statistik/brott.csv
    slag: linje
    x: år
    y: [klotter]
    var: { område: centrum }
    från: 2025
    titel: Klottret i Centrum
    enhet: anmälningar
    ```

    ```karta
    områden: [centrum, norr]
    data: ../statistik/brott.csv
    kolumn: klotter
    period: 2025
    titel: Klotter i Lillbys delar
    ```

    ## Problem: Mörker vid stationen {#morker}
    - Plats: centrum
    - Art: otrygghet
    - Omfattning: 9 klagomål 2025
    - Konsekvens: folk tar bilen
    - Utveckling: minskar
    - Axel: trygghet

    Det är lite ljusare.

    ## Problem: Bedrägerier {#bedragerier}
    - Plats: lillby
    - Utveckling: ökar

    Ingen har undersökt varför.
    -- lagesbilder/2026-03.md --
    ---
    titel: Mars 2026
    datum: 2026-03-01
    omfattning: kort
    ---
    ## Problem: Isiga trappor {#trappor}
    - Plats: norr
    - Omfattning: 3 fall
    - Konsekvens: två brutna armar
    -- orsaksanalyser/2026.md --
    ---
    titel: Orsaksanalys 2026
    datum: 2026-03-01
    lägesbild: ../lagesbilder/2026.md
    metod: Besök på plats
    ---
    Vi gick dit en kväll.

    ## Orsak: För få lampor {#lampor}
    - Problem: [Mörker](../lagesbilder/2026.md#morker)
    - Slag: plats
    - Belägg: 4 av 9 lampor lyste

    Lamporna är gamla.

    ## Orsak: Höga buskar {#buskar}
    - Problem: [Mörker](../lagesbilder/2024.md#morker)
    -- atgardsplaner/2026.md --
    ---
    titel: Åtgärdsplan 2026
    organ: radet
    datum: 2026-03-15
    period: 2026
    lägesbild: ../lagesbilder/2026.md
    beslutad: { av: radet, datum: 2026-03-15, paragraf: 7, diarienummer: LK 2026/3 }
    politiskt-beslut: ej lyft
    slag: kort
    ---
    Tre åtgärder.

    ## Åtgärd: Lampor vid stationen {#lampor}
    - Ansvarig: namnden
    - Medverkande: Elbolaget i Lillby
    - Orsak: [För få lampor](../orsaksanalyser/2026.md#lampor)
    - Område: centrum
    - Start: mars 2026
    - Klart: 2026-09-30
    - Beslut: namnden, 2026-03-20, § 4, TN 2026/9
    - Mått: antal lampor som lyser
    - Status: planerad

    Nämnden byter alla lampor.

    ### Uppföljning 2026-04-10
    - Status: pågår
    - Möte: [Rådet](../moten/radet/2026-03-10.md#p-1)

    Stolparna är beställda.

    ### Uppföljning 2026-06-10
    - Status: klar
    - Bevis: [Brotten](../statistik/brott.csv)

    Alla lyser.

    ### Uppföljning 2026-10-10
    - Status: klar
    - Utfall: delvis

    Klagomålen är färre.

    ## Åtgärd: Klippta buskar {#buskar}
    - Ansvarig: namnden
    - Orsak: [Höga buskar](../orsaksanalyser/2026.md#buskar)
    - Start: januari 2026
    - Klart: 2026-05-31
    - Status: pågår

    ## Åtgärd: Vandringar {#vandringar}
    - Klart: löpande
    - Status: avbruten
    - Skäl: ingen anmälde sig
    -- loften/2026.md --
    ---
    titel: Ljusare kvällar
    datum: 2025-12-20
    parter: [Lillby kommun, Polisen]
    område: lillby
    period: { från: 2026-01-01, till: 2026-12-31 }
    uppföljning: tertial
    undertecknat: 2025-12-20
    grund: [../undersokningar/2026.md, Samtal på torget]
    ---
    Vi lovar ljus.

    ## Åtagande: Fotpatruller {#patruller}
    - Part: Polisen
    - Mått: antal patruller
    - Mål: minst 10 patruller
    - Orsak: [För få lampor](../orsaksanalyser/2026.md#lampor)
    - Klart: 2026-12-31
    - Status: pågår

    Polisen går till fots.

    ### Uppföljning 2026-04-28
    - Period: T1 2026
    - Utfall: 12
    - Status: pågår
    - Bedömning (Polisen): infriat
    - Bedömning (Lillby kommun): infriat

    Bra.

    ## Åtagande: Snabba lagningar {#lagningar}
    - Part: Lillby kommun
    - Mått: dagar
    - Mål: högst 5 dagar
    - Status: pågår

    ### Uppföljning 2026-04-28
    - Period: T1 2026
    - Utfall: 6
    - Bedömning (Lillby kommun): inte infriat

    ### Uppföljning 2026-08-30
    - Period: T2 2026
    - Utfall: 4
    - Bedömning (Lillby kommun): infriat
    - Bedömning (Polisen): delvis infriat
    -- undersokningar/2026.md --
    ---
    titel: Undersökning 2026
    datum: 2026-06-01
    period: mars 2026
    metod: Enkät
    svarande: 1040
    urval: 2000
    frågor: [{ id: klotter, text: "Hur mycket klotter ser du?", data: ../statistik/brott.csv, kolumn: andel }]
    ---
    Tack för svaren.
    -- statistik/brott.yaml --
    titel: Anmälda brott i Lillby
    sammanfattning: Klottret år för år.
    källa: Påhittade tal
    hämtad: 2026-01-20
    läge: preliminär
    axel: brott
    känslig: ja
    definition: Anmälda brott efter plats.
    kolumner:
      år: { slag: period }
      område: { slag: område }
      klotter: { slag: antal, enhet: anmälningar }
      andel: { slag: andel, enhet: procent, decimaler: 1 }
    serieavbrott: [{ vid: 2025, varför: ny kod }]
    -- statistik/brott.csv --
    år;område;klotter;andel
    2024;centrum;12;20,5
    2025;centrum;1204;21
    2024;norr;3;
    2025;norr;0;..
    2024;lillby;4;18
    2025;lillby;<5;17,25
    -- statistik/lampor.yaml --
    titel: Lampor
    källa: Påhittade tal
    hämtad: 2026-01-20
    läge: slutlig
    kolumner:
      år: { slag: period }
      lampor: { slag: antal, enhet: lampor }
    -- statistik/lampor.csv --
    år;lampor
    2024;3
    2025;9
    -- rapporter/utvardering.md --
    ---
    titel: Utvärdering av planen
    datum: 2026-11-01
    slag: utvärdering
    avser: ../atgardsplaner/2026.md
    ---
    Planen gick bra.
    -- styrdokument/riktlinje.md --
    ---
    titel: Riktlinje
    slag: riktlinje
    fastställd: { av: radet, datum: 2024-01-01 }
    giltig: { från: 2024-01-01, till: 2025-12-31 }
    mål: [{ id: m1, text: Klottret minskar, indikatorer: [../statistik/brott.csv#klotter] }]
    ---
    Så arbetar vi.
    -- overenskommelser/polisen.md --
    ---
    titel: Överenskommelse med polisen
    datum: 2025-01-01
    giltig: { från: 2025-01-01, till: 2027-12-31 }
    ---
    Vi hjälps åt.
    """
