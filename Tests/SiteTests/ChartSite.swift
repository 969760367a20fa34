/// A small site whose charts meet everything that a table may hold: what is missing, withheld, preliminary and broken.
let chartSite = """
    -- webbplats.yaml --
    grammatik: 1
    namn: Tryggare Lillby
    kommun: { namn: Lillby kommun, kort: Lillby, webb: https://www.lillby.example }
    adress: https://trygg.lillby.example
    kontakt: { namn: Säkerhetsenheten, e-post: trygghet@lillby.example }
    återkoppling: https://www.lillby.example/brist
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
    -- lagesbilder/2026.md --
    ---
    titel: Lägesbild 2026
    datum: 2026-02-01
    omfattning: fördjupad
    ---
    ## Kartläggning

    ```diagram
    data: ../statistik/brott.csv
    slag: linje
    x: år
    y: [klotter]
    var: { område: centrum }
    titel: Klottret i Centrum minskade från 1 204 till 61 anmälningar
    enhet: anmälningar
    ```

    ```diagram
    data: ../statistik/brott.csv
    slag: liggande stapel
    x: område
    y: [klotter]
    titel: Centrum har mest klotter 2025
    ```

    ```diagram
    data: ../statistik/trygghet.csv
    slag: linje
    x: år
    y: [trygga]
    per: område
    titel: Sex av tio i Centrum känner sig trygga
    ```

    ## Problem: Klotter {#klotter}
    - Plats: centrum
    - Omfattning: 61 anmälningar 2025
    - Konsekvens: trist
    - Utveckling: minskar
    - Axel: brott

    Det klottras.

    ```diagram
    data: ../statistik/brott.csv
    slag: stapel
    x: år
    y: [klotter]
    var: { område: norr }
    titel: Klotter i Norr, få anmälningar
    ```

    ## Annan information

    ## Analys
    -- statistik/brott.yaml --
    titel: Anmälda brott
    källa: Påhittade tal
    hämtad: 2026-01-20
    läge: preliminär
    preliminär-från: 2025
    axel: brott
    känslig: ja
    definition: Anmälda brott efter plats.
    kolumner:
      år: { slag: period }
      område: { slag: område }
      klotter: { slag: antal, enhet: anmälningar }
    serieavbrott: [{ vid: 2023, varför: ny kod }]
    -- statistik/brott.csv --
    år;område;klotter
    2021;centrum;1204
    2022;centrum;
    2023;centrum;98
    2024;centrum;90
    2025;centrum;61
    2021;norr;3
    2022;norr;0
    2023;norr;7
    2024;norr;<5
    2025;norr;6
    2021;lillby;1207
    2022;lillby;..
    2023;lillby;105
    2024;lillby;93
    2025;lillby;67
    -- statistik/trygghet.yaml --
    titel: Trygghet
    källa: Påhittade tal
    hämtad: 2026-01-20
    läge: slutlig
    axel: trygghet
    kolumner:
      år: { slag: period }
      område: { slag: område }
      trygga: { slag: andel, enhet: procent av de svarande, decimaler: 0 }
      svarande: { slag: antal }
    -- statistik/trygghet.csv --
    år;område;trygga;svarande
    2022;centrum;51;198
    2024;centrum;60;196
    2022;norr;77;211
    2024;norr;60;209
    """
