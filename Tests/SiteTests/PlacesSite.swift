/// A small municipality with all that the pages of bodies, areas, inspections, documents, agreements and reports show:
/// what holds and what has ended, what is filled and what is missing.
let placesSite = """
    -- webbplats.yaml --
    grammatik: 1
    namn: Trygg by
    kommun: { namn: Byköpings kommun, kort: Byköping, webb: https://www.bykoping.example }
    adress: https://trygg.bykoping.example/trygghet
    beskrivning: Vad Byköping gör för tryggheten.
    kontakt: { namn: Säkerhetsenheten, e-post: trygg@bykoping.example, telefon: 01-23 45 67 }
    återkoppling: https://www.bykoping.example/brist
    dataskyddsombud: { e-post: dso@bykoping.example }
    funktioner: { samordning: { namn: Samordnaren, e-post: samordnare@bykoping.example } }
    tillgänglighet:
      bedömd: 2026-09-01
      metod: Egen granskning
      förenlig: delvis
      brister:
        - { vad: Kartan saknar text, varför: Ingen tid, åtgärdas: 2026-03-01 }
        - { vad: Film saknas }
      betungande: Film på teckenspråk kostar mer än den ger.
      undantag: [Kartor som inte är till för navigering]
    dokumenttyper: { policy: { förklaring: En princip., bindande: nej } }
    påhittad: ja
    -- index.md --
    ---
    titel: Trygg by
    sammanfattning: Här ser du hur det går.
    ---
    ## Så arbetar vi

    Läs om [Norr](omraden/norr.md).
    -- sidor/hjalp.md --
    ---
    titel: Få hjälp
    ---
    Ring 112 om det är bråttom.
    -- ordlista.md --
    ---
    titel: Ordlista
    sammanfattning: Ord som vi använder.
    ---
    ## Åtgärd
    - Även: insats

    Något som görs.

    ## EST

    Effektiv samordning för trygghet.

    ## Överenskommelse

    Det som parterna har skrivit under.
    -- organ/styrelsen.md --
    ---
    titel: Kommunstyrelsen
    slag: kommunstyrelse
    kommunallagen: ja
    ---
    -- organ/radet.md --
    ---
    titel: Trygghetsrådet
    slag: råd
    även-känt-som: [brottsförebyggande rådet]
    underställt: styrelsen
    syfte: { citat: samordna arbetet, ur: ../styrdokument/reglemente.md }
    parter: [Byköpings kommun, Polismyndigheten]
    anteckningar: protokoll
    justeras: ja
    öppet: nej
    så-deltar-du: Skriv till samordnaren.
    ansvarsområden: [brottslighet, trygghet]
    fullständigt-från: 2025-01-01
    från: 2025-01-01
    platser:
      - id: kso
        roll: Kommunstyrelsens ordförande
        funktion: [ordförande]
        kategori: kommun
        status: { tillsatt: 2025-01-01 }
        namn: [{ namn: Siv Åberg, från: 2025-01-01, till: 2025-12-31 }, { namn: Bo Ek, från: 2026-01-01 }]
      - { id: polis, roll: Kommunpolis, organisation: Polismyndigheten, kategori: myndighet, status: { erbjuden: 2025-01-02, antagen: 2025-01-20 }, mandat: ja }
      - { id: vice, roll: Ledamot, funktion: [vice ordförande], status: { tillsatt: 2025-01-01 }, vald: ../moten/radet/2026-03-12.md#p-1 }
      - { id: ambulans, roll: Ambulansen, status: { erbjuden: 2025-01-02, avböjd: 2025-02-01 } }
      - { id: forening, roll: Föreningsrådet, slag: adjungerad, från: 2025-05-01, beslutad-av: ordförande, villkor: vid behov, bemannas-av: Fritid }
    begärda-möten: [{ datum: 2026-03-01, av: 4, ledamöter: 5, möte: ../moten/radet/2026-03-12.md }]
    kommentarer: [{ regel: ../styrdokument/reglemente.md#fyra, period: "2025", text: Ett möte flyttades till januari., av: ordförande, datum: 2026-01-20 }]
    kontakt: { namn: Säkerhetsenheten, e-post: trygg@bykoping.example }
    sammanfattning: Rådet samordnar.
    ---
    ## Vad rådet gör

    Rådet samordnar.
    -- organ/gruppen.md --
    ---
    titel: Arbetsgruppen
    slag: arbetsgrupp
    underställt: radet
    ---
    -- organ/lokalt-norr.md --
    ---
    titel: Lokala rådet Norr
    slag: lokalt råd
    område: norr
    öppet: ja
    så-deltar-du: Kom till biblioteket.
    platser:
      - { id: ordf, roll: Lokal ordförande, funktion: [ordförande], kategori: boende, status: { tillsatt: 2025-01-01 } }
    ---
    -- organ/gamla.md --
    ---
    titel: Gamla rådet
    slag: råd
    från: 2015-01-01
    till: 2024-12-31
    ---
    -- omraden/kommunen.md --
    ---
    titel: Byköpings kommun
    slag: kommun
    invånare: 12500
    ---
    -- omraden/norr.md --
    ---
    titel: Norr
    slag: stadsdel
    råd: lokalt-norr
    del-av: kommunen
    tidigare-namn: [Norra gärdet]
    sammanfattning: Hyreshus vid ån.
    ---
    Området byggdes på sjuttiotalet.
    -- omraden/soder.md --
    ---
    titel: Söder
    slag: stadsdel
    del-av: kommunen
    ---
    -- moten/radet/2026-03-12.md --
    ---
    tid: 13.00–15.30
    plats: Kommunhuset
    extra: ja
    kallelse: { skickad: 2026-03-01, till: [ledamöter] }
    närvarande: [kso, polis, vice]
    justerat: 2026-03-20
    ---
    ## § 1 Val

    Vice ordförande valdes.

    ## § 2 Belysning

    **Uppdrag:** Ta fram ett förslag.
    - Till: gruppen
    - Klart: 2026-05-15
    -- moten/radet/2026-12-09.md --
    ---
    tid: 13.00–15.30
    plats: Kommunhuset
    kallelse: { skickad: 2026-11-20, till: [ledamöter] }
    ---
    ## § 1 Lägesbild
    -- lagesbilder/bild.md --
    ---
    titel: Lägesbild 2024
    datum: 2024-02-20
    omfattning: fördjupad
    ---
    ## Kartläggning

    Text.

    ## Annan information

    Text.

    ## Analys

    Text.

    ## Problem: Mörkt i Norr {#morkt}
    - Plats: norr
    - Omfattning: 14 lampor
    - Konsekvens: få går där
    - Utveckling: minskar

    Det är mörkt.
    -- orsaksanalyser/analys.md --
    ---
    titel: Orsaksanalys
    lägesbild: ../lagesbilder/bild.md
    ---
    ## Orsak: Trasiga lampor {#lampor}
    - Problem: [Mörkt](../lagesbilder/bild.md#morkt)
    - Belägg: egen mätning

    Text.
    -- atgardsplaner/plan.md --
    ---
    titel: Åtgärdsplan
    organ: radet
    lägesbild: ../lagesbilder/bild.md
    ---
    ## Åtgärd: Laga lamporna {#laga}
    - Ansvarig: styrelsen
    - Medverkande: gruppen
    - Orsak: [Lampor](../orsaksanalyser/analys.md#lampor)
    - Område: norr
    - Klart: 2026-06-30
    - Mått: antal lampor
    - Status: pågår

    Vi lagar.

    ## Åtgärd: Klippa buskar {#buskar}
    - Ansvarig: styrelsen
    - Orsak: [Lampor](../orsaksanalyser/analys.md#lampor)
    - Område: norr
    - Klart: 2026-03-31
    - Mått: meter
    - Status: planerad

    ### Uppföljning 2026-03-15
    - Status: klar
    - Utfall: uppfyllt
    - Bevis: Bilder från platsen
    -- loften/lofte.md --
    ---
    titel: Ljusa kvällar
    parter: [Byköpings kommun, Polismyndigheten]
    område: kommunen
    period: 2026
    ---
    ## Åtagande: Lampor lagas snabbt {#snabbt}
    - Part: Byköpings kommun
    - Mått: dagar
    - Mål: högst 5 dagar

    ### Uppföljning 2026-05-10
    - Period: T1 2026
    - Utfall: 4
    -- besiktningar/norr/2025-10-07.md --
    ---
    titel: Besiktning i Norr hösten 2025
    organ: gruppen
    årstid: höst
    tid: 17.00–19.00
    plats: Torget
    deltagare: [boende, polis]
    väg: Torget – ån – skolan
    ansvarig: gruppen
    kallelse: { skickad: 2025-09-20, av: gruppen, form: skriftlig, till: [lokalt-norr] }
    expedierat: { lokalt-norr: 2025-10-20 }
    publicerad: 2025-10-21
    ---
    Vi gick runt ån.

    ## Iakttagelse: Trasig lampa {#lampa}
    - Plats: Gångvägen vid ån
    - Ansvarig: styrelsen
    - Status: ny

    En lampa är sönder.

    ## Iakttagelse: Klotter på muren {#klotter}
    - Status: åtgärdad

    Muren är tvättad.
    -- besiktningar/norr/2026-04-14.md --
    ---
    titel: Besiktning i Norr våren 2026
    organ: gruppen
    årstid: vår
    uppföljer: 2025-10-07.md
    ---
    ## Iakttagelse: Lampan vid ån {#lampa}
    - Plats: Gångvägen vid ån
    - Ansvarig: styrelsen
    - Åtgärd: [Laga lamporna](../../atgardsplaner/plan.md#laga)
    - Tidigare: [Hösten 2025](2025-10-07.md#lampa)
    - Bedömning: kvarstår
    - Status: pågår

    Den är fortfarande släckt.
    -- besiktningar/norr/2026-11-26.md --
    ---
    titel: Besiktning i Norr hösten 2026
    organ: gruppen
    årstid: höst
    plats: Torget
    ---
    -- styrdokument/reglemente.md --
    ---
    titel: Reglemente för Trygghetsrådet
    slag: reglemente
    organ: radet
    diarienummer: KS 2024/12
    fastställd: { av: styrelsen, datum: 2024-12-01, paragraf: 12, diarienummer: KS 2024/12 }
    version: "1.0"
    upprättad-av: Kansliet
    gäller-för: Trygghetsrådet
    giltig: { från: 2025-01-01, till: 2027-12-31 }
    ersätter: gammalt.md
    rättslig-grund: [{ sfs: "2023:196", benämnd: Lag om brottsförebyggande arbete }]
    mål: [{ id: m1, text: Brotten minskar, indikatorer: [../statistik/brott.csv] }]
    regler:
      - { id: fyra, citat: Rådet möts fyra gånger om året, modalitet: ska, gäller: [radet], typ: antal, av: möte, exakt: 4, per: år }
      - { id: rad, citat: Rådet bör ha ett fikabord, modalitet: bör, gäller: [radet], typ: fält, i: möte, kräver: [plats], upphävd: { datum: 2025-06-01, skäl: Fikabordet är borta. } }
    ---
    Rådet ska samordna arbetet.

    ## Möten

    Rådet möts fyra gånger om året.

    ## Övrigt

    Rådet bör ha ett fikabord.

    ## Sist

    Slut.
    -- styrdokument/gammalt.md --
    ---
    titel: Det gamla reglementet
    slag: reglemente
    giltig: { från: 2015-01-01, till: 2030-12-31 }
    ---
    Gammal text.
    -- styrdokument/policy.md --
    ---
    titel: Policy för dialog
    slag: policy
    giltig: { från: 2020-01-01, till: 2025-12-31 }
    ---
    Vi lyssnar.
    -- overenskommelser/polisen.md --
    ---
    titel: Överenskommelse med polisen
    organ: radet
    parter: [Byköpings kommun, Polismyndigheten]
    syfte: Färre brott.
    samverkansområden: [Centrum, Unga]
    undertecknad: 2025-03-25
    giltig: { från: 2025-04-01, till: 2026-12-31 }
    skriftlig: ja
    styrs-av: radet
    uppföljningar: [{ datum: 2026-03-12, möte: ../moten/radet/2026-03-12.md#p-2, utfall: Den fungerar. }]
    ---
    ## Varför

    Vi behöver varandra.
    -- rapporter/arsplan.md --
    ---
    titel: Årsplan 2026
    slag: årsplan
    från: radet
    till: [gruppen]
    datum: 2025-12-01
    period: 2026
    möten: [{ organ: radet, datum: 2026-03-12 }, { organ: radet, datum: 2026-09-01 }, { organ: radet, datum: 2026-12-09 }]
    behandlad: ../moten/radet/2026-03-12.md#p-2
    ---
    Årets möten.
    -- rapporter/borttagen.md --
    ---
    titel: En felaktig rapport
    slag: lägesrapport
    datum: 2026-01-10
    avpublicerad: { datum: 2026-02-01, skäl: Siffrorna var fel. }
    ---
    Det här får ingen se längre.
    -- statistik/brott.yaml --
    titel: Anmälda brott
    källa: Påhittade tal
    hämtad: 2026-01-20
    läge: slutlig
    kolumner:
      år: { slag: period }
      område: { slag: område }
      antal: { slag: antal, enhet: anmälningar }
    -- statistik/brott.csv --
    år;område;antal
    2024;norr;12
    2025;norr;1200
    2025;soder;<5

    """
