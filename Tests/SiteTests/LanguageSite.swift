/// A small site with a glossary, and pages in other languages.
let languageSite = """
    -- webbplats.yaml --
    grammatik: 1
    namn: Tryggare Ådala
    kommun: { namn: Ådala kommun, kort: Ådala, webb: https://www.adala.example }
    adress: https://trygg.adala.example
    kontakt: { namn: Säkerhetsenheten, e-post: trygghet@adala.example, telefon: 08-465 004 00 }
    återkoppling: https://www.adala.example/rapportera-brist
    tillgänglighet:
      bedömd: 2025-09-01
      uppdaterad: 2025-10-02
      metod: Egen granskning
      förenlig: delvis
      brister: [{ vad: Filmen saknar text, varför: Den är gammal, åtgärdas: 2027-03-01 }]
      betungande: Syntolkning av äldre filmer
      undantag: [Kartor som inte är till för att hitta]
    -- ordlista.md --
    ---
    titel: Ordlista
    ---
    ## EST
    - Även: effektiv samordning för trygghet

    Effektiv samordning för trygghet, ett arbetssätt. Det används varje månad.

    ## Lägesbild
    - Även: lägesbilder

    En beskrivning av vilka problem som finns, t.ex. brott & oro. Den görs vartannat år.

    ## Tillgänglighetsredogörelse

    Ett papper om vad som inte fungerar för alla, sedan samverkansöverenskommelsebestämmelserna på 12 % kom.

    ## Uppdrag
    - Förklaras: nej

    Något som någon ska göra.
    -- organ/radet.md --
    ---
    titel: Rådet
    slag: råd
    ---
    Rådet arbetar.
    -- sidor/ord.md --
    ---
    titel: Lägesbilden och EST
    sammanfattning: Så arbetar vi.
    ---
    ## En lägesbild

    Läs [lägesbilden](radet-in-english.md). I ”EST” och `EST` står inget.

    > En lägesbild är ett citat.

    | Lägesbild |
    | --- |
    | EST |

    Lägesbilderna tas fram av EST-gruppen. Ett uppdrag och en till lägesbild, fast inte lägesbildsarbete, bästa eller est.

    - Här nämns EST igen.
    -- sidor/rum.md --
    ---
    titel: Rum mellan tecken
    ---
    Enligt § 9 och 12 § kl. 13.00 den 5 februari 2026 var 12 % av 2 400 kvar. Ring 114 14. Se KS 2025/41, nr 4.

    > Enligt § 9 i texten.

    Vi såg 3 hus och 40 träd i mars 2026.

    I en tillgänglighetsredogörelse står det.

    Mötet är kl. 13.00–15.30. Planen gäller 2024–2025, januari–mars.
    -- sidor/samverkansoverenskommelse.md --
    ---
    titel: Samverkansöverenskommelse
    ---
    Text om samverkansöverenskommelse och en trygghetsbesiktning.
    -- sidor/radet-in-english.md --
    ---
    titel: The Council
    språk: en
    version-av: ../organ/radet.md
    uppdaterad: 2026-03-12
    sammanfattning: What the council does.
    ---
    The EST group meets.
    -- sidor/suomeksi.md --
    ---
    titel: Neuvosto
    språk: fi
    version-av: ../organ/radet.md
    uppdaterad: 2026-03-12
    ---
    Neuvosto kokoontuu.
    -- sidor/radet-lattlast.md --
    ---
    titel: Rådet på lätt svenska
    version-av: ../organ/radet.md
    lättläst: ja
    ---
    Rådet träffas.
    """
