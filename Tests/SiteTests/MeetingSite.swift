/// A council with meetings in every state, one of each label, and a working group whose notes are internal.
let meetingSite = """
    \(exampleConfiguration)
    -- index.md --
    ---
    titel: Trygga Exempelby
    ---
    Så arbetar kommunen och polisen.
    -- organ/kommunstyrelsen.md --
    ---
    titel: Kommunstyrelsen
    slag: kommunstyrelse
    kommunallagen: ja
    ---
    -- organ/radet.md --
    ---
    titel: Trygghetsrådet
    slag: råd
    underställt: kommunstyrelsen
    anteckningar: protokoll
    justeras: ja
    platser:
      - { id: kso, roll: Kommunstyrelsens ordförande, funktion: [ordförande], status: { tillsatt: 2024-01-01 }, namn: [{ namn: Anna Alm, från: 2024-01-01 }] }
      - { id: samordnare, roll: Brottsförebyggande samordnare, funktion: [sekreterare], status: { tillsatt: 2024-01-01 } }
      - { id: polis, roll: Kommunpolis, organisation: Polismyndigheten, status: { erbjuden: 2024-01-01, antagen: 2024-02-01 } }
      - { id: skola, roll: Skolchef, status: { tillsatt: 2024-01-01 }, vald: ../moten/radet/2025-03-12.md#p-1 }
    begärda-möten: [{ datum: 2025-05-02, av: 3, ledamöter: 4, möte: ../moten/radet/2025-05-14-extra.md }]
    ---
    -- organ/gruppen.md --
    ---
    titel: Arbetsgruppen
    slag: arbetsgrupp
    underställt: radet
    anteckningar: minnesanteckningar
    justeras: nej
    platser:
      - { id: ledare, roll: Gruppledare, funktion: [ordförande], status: { tillsatt: 2024-01-01 } }
    ---
    -- organ/slutna-gruppen.md --
    ---
    titel: Slutna gruppen
    slag: arbetsgrupp
    underställt: radet
    ---
    -- styrdokument/riktlinje.md --
    ---
    titel: Riktlinje
    slag: riktlinje
    diarienummer: KS 2024/7
    fastställd: { av: kommunstyrelsen, datum: 2024-01-10, paragraf: 5, diarienummer: KS 2024/7 }
    giltig: { från: 2024-01-10, till: 2028-12-31 }
    regler:
      - id: sluten
        citat: Slutna gruppens anteckningar är interna.
        modalitet: ska
        gäller: [slutna-gruppen]
        typ: synlighet
        av: anteckningar
        nivå: intern
    ---
    ## Slutna gruppen
    Slutna gruppens anteckningar är interna.
    -- omraden/centrum.md --
    ---
    titel: Centrum
    slag: stadsdel
    ---
    -- besiktningar/centrum/2026-12-01.md --
    ---
    tid: 17.00–19.00
    plats: Torget
    årstid: höst
    kallelse: { skickad: 2026-11-15, till: [ledamöter] }
    ---
    -- lagesbilder/2025.md --
    ---
    titel: Lägesbild 2025
    organ: radet
    datum: 2025-02-20
    diarienummer: KS 2025/41
    omfattning: kort
    ---
    ## Problem: Skadegörelse vid stationen {#stationen}
    - Plats: centrum
    - Omfattning: 41 anmälningar
    - Konsekvens: resenärer undviker platsen
    -- orsaksanalyser/2025.md --
    ---
    titel: Orsaksanalys 2025
    lägesbild: ../lagesbilder/2025.md
    datum: 2025-02-25
    ---
    ## Orsak: Mörka gångstråk {#morkt}
    - Problem: [Skadegörelse](../lagesbilder/2025.md#stationen)
    - Belägg: mätning av ljuset
    -- atgardsplaner/2025.md --
    ---
    titel: Åtgärdsplan 2025
    organ: radet
    lägesbild: ../lagesbilder/2025.md
    beslutad: { av: kommunstyrelsen, datum: 2025-04-01, paragraf: 60, diarienummer: KS 2025/50 }
    ---
    ## Åtgärd: Belysning vid stationen {#belysning}
    - Ansvarig: gruppen
    - Orsak: [Mörka gångstråk](../orsaksanalyser/2025.md#morkt)
    - Klart: 2027-03-31
    - Mått: antal lampor
    - Status: planerad
    ### Uppföljning 2025-05-14
    - Status: pågår
    - Möte: [extra möte](../moten/radet/2025-05-14-extra.md)
    -- rapporter/arsplan-2027.md --
    ---
    titel: Årsplan 2027
    slag: årsplan
    från: radet
    datum: 2026-11-01
    möten: [{ organ: radet, datum: 2027-02-17 }]
    ---
    -- moten/slutna-gruppen/2025-04-02.md --
    ---
    närvarande: inga
    ---
    ## § 1 Hemligt ärende
    -- moten/gruppen/2025-04-20.md --
    ---
    tid: kl. 9
    närvarande: [ledare]
    sammanfattning: Gruppen började med belysningen. Sedan åt den lunch.
    ---
    ## § 1 Belysning
    **Återrapport:** Förslaget är klart.
    - Uppdrag: [Förslag till belysning](../radet/2025-03-12.md#belysning-uppdrag)
    - Status: klart
    - Beslut: kommunstyrelsen, 2025-04-15, § 70, KS 2025/41
    -- moten/radet/2025-03-12.md --
    ---
    tid: 13.00–15.30
    plats: Kommunhuset
    planerat: 2025-03-05
    diarienummer: KS 2025/9
    sammanfattning: Rådet bad om ett förslag till belysning vid stationen.
    kallelse: { skickad: 2025-03-01, av: samordnare, form: skriftlig, till: [ledamöter, gruppen], handlingar: [../../lagesbilder/2025.md] }
    ordförande: kso
    sekreterare: samordnare
    närvarande: [kso, samordnare, polis]
    frånvarande: [skola]
    ersättare: { skola: Rektor }
    närvarande-organ: { gruppen: 2 }
    deltagare: [boende, fastighetsägare]
    inbjudna: [{ vem: Gatuchefen, skäl: § 2 }]
    justerare: polis
    justerat: { ordförande: 2025-03-18, justerare: 2025-03-19 }
    delgivet: { ledamöter: 2025-03-20 }
    expedierat: { gruppen: { datum: 2025-03-21, via: samordnaren } }
    anmält: { till: kommunstyrelsen, datum: 2025-04-02, paragraf: 57 }
    avvikande-synpunkter: se § 2
    ---
    Mötet öppnades.

    ## § 1 Val av skolchef
    - Oplanerat: ja

    **Beslut:** Rådet väljer **skolchefen**.
    - Av: radet
    - Datum: 2025-03-12
    - Paragraf: 1
    - Diarienummer: KS 2025/10
    - Länk: https://www.exempelby.example/beslut

    ## § 2 Lägesbild för våren
    - Ärende: KS 2025/41
    - Ämne: belysning, stationen
    - Område: centrum

    Rådet gick igenom [lägesbilden](../../lagesbilder/2025.md).

    ### Diskussion
    Den var lång.

    **Ställningstagande:** Rådet ställer sig bakom lägesbilden.

    **Uppdrag:** Ta fram förslag till belysning vid stationen.
    - Till: gruppen
    - Klart: 2025-05-15
    - Orsak: [Mörka gångstråk](../../orsaksanalyser/2025.md#morkt)
    - Åtgärd: [Belysning](../../atgardsplaner/2025.md#belysning)
    - Id: belysning-uppdrag

    **Uppdrag:** Utred kameror.
    - Till: samordnare
    - Klart: augusti 2026

    **Avvikande synpunkt:** Kameror bör prövas före belysning.
    - Från: polis

    **Fråga:** När tänds lamporna?
    - Från: Boende vid stationen
    - Svar: I höst, säger [planen](../../atgardsplaner/2025.md).
    - Status: besvarad

    **Behov:** Fler vuxna ute på kvällarna.
    -- moten/radet/2025-05-14-extra.md --
    ---
    extra: ja
    närvarande: [kso, polis]
    frånvarande: inga
    uppdrag: inga
    avvikande-synpunkter: inga
    justerat: 2025-05-20
    ---
    ## § 1 Belysning
    - Ärende: [§ 2](2025-03-12.md#p-2)

    Den är på väg.
    -- moten/radet/2025-09-10.md --
    ---
    inställt: { datum: 2025-09-01, skäl: För få kunde komma }
    ---
    ## § 1 Höstens planer
    -- moten/radet/2026-11-04.md --
    ---
    kallelse: { skickad: 2026-10-20, till: [ledamöter] }
    närvarande: [kso, skola]
    ---
    ## § 1 Ojusterat ärende
    Detta är inte justerat.

    **Beslut:** Inte heller detta.
    -- moten/radet/2026-11-11.md --
    ---
    plats: Kommunhuset
    ---
    ## § 1 Ett ärende
    -- moten/radet/2026-12-09.md --
    ---
    tid: 13.00–15.00
    plats: Kommunhuset
    kallelse: { skickad: 2026-11-18, av: samordnare, till: [ledamöter] }
    ---
    Anmäl förhinder till samordnaren.

    ## § 1 Nästa års möten
    Förslag till dagar.

    **Uppdrag:** Föreslås gå till gruppen.
    - Till: gruppen
    """
