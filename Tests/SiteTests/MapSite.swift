/// A municipality of three areas with shapes: two villages side by side, and the whole around them.
let mapSite = """
    -- webbplats.yaml --
    grammatik: 1
    namn: Trygg by
    kommun: { namn: Byköpings kommun, kort: Byköping, webb: https://www.bykoping.example }
    beskrivning: Vad Byköping gör för tryggheten.
    kontakt: { namn: Säkerhetsenheten, e-post: trygg@bykoping.example, telefon: 01-23 45 67 }
    återkoppling: https://www.bykoping.example/brist
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
    -- omraden/byn.md --
    ---
    titel: Byköpings kommun
    slag: kommun
    geometri: byn
    ---
    -- omraden/vasterby.md --
    ---
    titel: Västerby
    slag: stadsdel
    geometri: v
    ---
    -- omraden/osterby.md --
    ---
    titel: Österby
    slag: stadsdel
    geometri: ost
    sammanfattning: Hyreshus vid dammen.
    ---
    -- omraden/omraden.geojson --
    {"type":"FeatureCollection","features":[
    {"type":"Feature","id":"byn","properties":{},"geometry":{"type":"Polygon","coordinates":[[[17.0,62.0],[17.2,62.0],[17.2,62.1],[17.0,62.1],[17.0,62.0]]]}},
    {"type":"Feature","id":"v","properties":{},"geometry":{"type":"Polygon","coordinates":[[[17.02,62.02],[17.1,62.02],[17.1,62.08],[17.02,62.08],[17.02,62.02]]]}},
    {"type":"Feature","id":"ost","properties":{},"geometry":{"type":"Polygon","coordinates":[[[17.1,62.02],[17.18,62.02],[17.18,62.08],[17.1,62.08],[17.1,62.02]]]}},
    {"type":"Feature","id":"damm","properties":{"slag":"vatten","namn":"Dammen"},"geometry":{"type":"Polygon","coordinates":[[[17.12,62.03],[17.14,62.03],[17.13,62.04],[17.12,62.03]]]}}
    ]}
    -- lagesbilder/bild.md --
    ---
    titel: Lägesbild 2026
    datum: 2026-02-20
    ---
    ## Kartläggning

    Text.

    ```karta
    områden: [vasterby, osterby]
    data: ../statistik/trygga.csv
    kolumn: trygga
    titel: Färre trygga i Österby
    ```

    ```karta
    områden: alla
    data: ../statistik/skador.csv
    period: 2024
    ```

    ```karta
    områden: [osterby]
    titel: Här är det mörkt
    ```

    ## Annan information

    Text.

    ## Analys

    Text.

    ## Problem: Mörkt {#morkt}
    - Plats: osterby
    - Omfattning: 14 lampor
    - Konsekvens: få går där
    - Utveckling: minskar

    Det är mörkt.
    -- besiktningar/osterby/2026-04-14.md --
    ---
    titel: Besiktning i Österby våren 2026
    organ: gruppen
    årstid: vår
    ---
    ## Iakttagelse: Lampan {#lampa}
    - Plats: Gångvägen
    - Ansvarig: gruppen
    - Status: ny

    Den är släckt.
    -- statistik/brott.yaml --
    titel: Anmälda brott
    källa: Polisen
    hämtad: 2026-02-01
    läge: slutlig
    kolumner:
      år: { slag: period }
      område: { slag: område }
      anmälningar: { slag: antal }
      rån: { slag: antal }
    -- statistik/brott.csv --
    år,område,anmälningar,rån
    2025,osterby,43,<5
    -- statistik/trygga.yaml --
    titel: Trygga
    källa: Påhittade tal
    hämtad: 2026-01-20
    läge: slutlig
    kolumner:
      år: { slag: period }
      område: { slag: område }
      trygga: { slag: andel, enhet: procent av de svarande }
      svarande: { slag: antal, enhet: personer }
    -- statistik/trygga.csv --
    år,område,trygga,svarande
    2024,vasterby,70,200
    2024,osterby,50,180
    2024,byn,64,380
    2025,vasterby,72,210
    2025,osterby,48,190
    -- statistik/skador.yaml --
    titel: Skador
    källa: Påhittade tal
    hämtad: 2026-01-20
    läge: slutlig
    känslig: ja
    kolumner:
      år: { slag: period }
      område: { slag: område }
      skador: { slag: antal, enhet: anmälningar }
    -- statistik/skador.csv --
    år,område,skador
    2024,vasterby,12
    2024,osterby,3
    2024,byn,15
    """
