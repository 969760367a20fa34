/// A made-up municipality's red thread: a problem taken up in two pictures, one without anything done about it, a measure
/// without a cause, one that nobody has followed up for long, and a matter that goes through two bodies.
let threadSite = """
    -- webbplats.yaml --
    grammatik: 1
    namn: Tryggare Lillby
    kommun: { namn: Lillby kommun, kort: Lillby, webb: https://www.lillby.example }
    kontakt: { namn: Säkerhetsenheten, e-post: trygghet@lillby.example }
    återkoppling: https://www.lillby.example/brist
    -- organ/radet.md --
    ---
    titel: Rådet
    slag: råd
    justeras: nej
    ---
    -- organ/gruppen.md --
    ---
    titel: Gruppen
    slag: arbetsgrupp
    justeras: nej
    ---
    -- organ/styrelsen.md --
    ---
    titel: Kommunstyrelsen
    slag: kommunstyrelse
    ---
    -- lagesbilder/2023.md --
    ---
    titel: Lägesbild 2023
    datum: 2023-02-01
    ---
    ## Problem: Mörkt vid stationen {#morkt}
    - Plats: Stationen
    - Omfattning: 12 klagomål
    - Konsekvens: folk tar bilen
    -- lagesbilder/2025.md --
    ---
    titel: Lägesbild 2025
    datum: 2025-02-01
    ersätter: 2023.md
    ---
    ## Problem: Mörkt vid stationen {#morkt}
    - Plats: Stationen
    - Omfattning: 9 klagomål
    - Konsekvens: folk tar bilen

    ## Problem: Bedrägerier {#bedragerier}
    - Plats: Hela Lillby
    - Omfattning: 40 anmälningar
    - Konsekvens: äldre vågar inte svara
    -- lagesbilder/intern.md --
    ---
    titel: Hemlig bild
    datum: 2025-03-01
    publicering: intern
    ---
    ## Problem: Hemligt problem {#hemligt}
    - Plats: Stationen
    -- orsaksanalyser/2023.md --
    ---
    titel: Orsaksanalys 2023
    datum: 2023-03-01
    lägesbild: ../lagesbilder/2023.md
    ---
    ## Orsak: Trasiga lampor {#lampor}
    - Problem: [Mörkt](../lagesbilder/2023.md#morkt)
    - Belägg: 5 av 9 lyser

    ## Orsak: Ingen vet {#ingen-vet}
    - Belägg: gissning
    -- atgardsplaner/2024.md --
    ---
    titel: Åtgärdsplan 2024
    datum: 2024-01-10
    lägesbild: ../lagesbilder/2023.md
    ---
    ## Åtgärd: Nya lampor {#nya-lampor}
    - Ansvarig: gruppen
    - Orsak: [Trasiga lampor](../orsaksanalyser/2023.md#lampor)
    - Start: 2024-01-15
    - Klart: löpande
    - Kunskapsstöd: Brå 2019
    - Mått: lampor som lyser
    - Status: pågår

    ### Uppföljning 2024-03-10
    - Status: pågår
    - Utfall: delvis
    - Möte: [Rådet](../moten/radet/2024-03-10.md#p-2)

    ## Åtgärd: Vandringar {#vandringar}
    - Ansvarig: gruppen
    - Klart: 2024-12-31
    - Mått: kvällar
    - Status: klar
    - Bevis: Egen lista
    -- loften/2025.md --
    ---
    titel: Ljusare kvällar
    datum: 2025-01-01
    parter: [Lillby kommun, Polisen]
    period: 2025
    ---
    ## Åtagande: Fler patruller {#patruller}
    - Part: Polisen
    - Mått: patruller
    - Mål: minst 10 patruller
    - Orsak: [Trasiga lampor](../orsaksanalyser/2023.md#lampor)
    -- moten/radet/2024-03-10.md --
    ---
    kallelse: { skickad: 2024-03-01 }
    deltagare: [ledamöter]
    avvikande-synpunkter: se § 2
    anmält: { till: styrelsen, datum: 2024-04-02, paragraf: 57 }
    expedierat: { gruppen: { datum: 2024-03-12, via: samordnaren } }
    ---
    ## § 1 Lägesbild
    Rådet gick igenom [lägesbilden](../../lagesbilder/2023.md).

    ## § 2 Lampor vid stationen
    - Ärende: LK 2024/7

    Rådet gick igenom [lamporna](../../atgardsplaner/2024.md#nya-lampor).

    **Beslut:** Lamporna ska bytas.

    **Uppdrag:** Räkna lamporna. Räkningen ska göras på kvällen.
    - Till: gruppen
    - Klart: 2024-05-01
    - Åtgärd: [Nya lampor](../../atgardsplaner/2024.md#nya-lampor)
    - Id: rakna

    **Uppdrag:** Fråga butikerna.
    - Till: gruppen
    - Klart: 2024-05-01
    - Id: fraga

    **Avvikande synpunkt:** Kameror vore bättre.
    - Från: Handlarna
    -- moten/radet/2026-12-10.md --
    ---
    kallelse: { skickad: 2026-11-20 }
    ---
    ## § 1 Lampor vid stationen
    - Ärende: [§ 1 i Gruppen](../gruppen/2024-04-20.md#p-1)

    [Lamporna](../../atgardsplaner/2024.md#nya-lampor) tas upp igen.
    -- moten/gruppen/2024-04-20.md --
    ---
    kallelse: { skickad: 2024-04-10 }
    deltagare: [ledamöter]
    avvikande-synpunkter: inga
    ---
    ## § 1 Lamporna räknade
    - Ärende: [§ 2 i Rådet](../radet/2024-03-10.md#p-2)

    **Återrapport:** Fem av nio lyser.
    - Uppdrag: [Räkna lamporna](../radet/2024-03-10.md#rakna)
    - Status: klart
    - Beslut: styrelsen, 2024-06-01, § 80, LK 2024/7
    """
