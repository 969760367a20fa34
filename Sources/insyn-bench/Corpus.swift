import Text

/// Makes a content folder of so many records, varied and the same each time: bodies, rules, series, meetings with
/// assignments, pictures, analyses, plans and inspections that point at each other.
struct Corpus {
    let folder: String
    let count: Int
    private var random = RandomSource(seed: 20_261_121)
    private var written = 0
    /// The first day that records are dated; later ones count on from it.
    private let firstDay = 16_000

    init(folder: String, count: Int) {
        self.folder = folder
        self.count = count
    }

    /// The record that is edited after the rounds of a measurement: the first meeting.
    var editedPath: String { folder + "/moten/rad-0/" + iso(firstDay) + ".md" }

    mutating func generate() throws(BenchFailure) {
        try write("webbplats.yaml", configuration)
        for area in Corpus.areas { try write("omraden/\(area).md", areaRecord(area)) }
        try write("statistik/brott.csv", series)
        try write("statistik/brott.yaml", seriesDescription)
        try write("styrdokument/reglemente.md", rules)
        var body = 0
        var round = 0
        while written < count {
            if round % 50 == 0 {
                body = round / 50
                try write("organ/rad-\(body).md", bodyRecord(body))
                try write("omraden/omrade-\(body).md", areaRecord("Område \(body)"))
            }
            try writeRound(round, body: body)
            round += 1
        }
    }

    private static let areas = ["centrum", "norrvik", "aby", "soderhojd"]

    /// Ten records that hang together: a picture, its analysis, a plan, an inspection and six meetings.
    private mutating func writeRound(_ round: Int, body: Int) throws(BenchFailure) {
        let inBody = round % 50
        let first = firstDay + inBody * 60
        try write("lagesbilder/bild-\(round).md", picture(round, body: body, day: first))
        try write("orsaksanalyser/analys-\(round).md", analysis(round, body: body, day: first + 5))
        try write("atgardsplaner/plan-\(round).md", plan(round, body: body, day: first + 10))
        let inspection = CivilDate(days: Int32(first + 15)).iso
        try write("besiktningar/omrade-\(body)/\(inspection).md", inspectionRecord(round))
        for meeting in 0..<6 where written < count {
            let date = CivilDate(days: Int32(first + meeting * 10)).iso
            try write("moten/rad-\(body)/\(date).md", meetingRecord(round, number: meeting))
        }
    }

    private mutating func write(_ path: String, _ text: String) throws(BenchFailure) {
        if path.hasSuffix(".md") {
            if written >= count { return }
            written += 1
        }
        try Disk.write(folder + "/" + path, text)
    }

    private mutating func prose() -> String {
        var parts = [Sentences.paragraph(&random), Sentences.list(&random), Sentences.paragraph(&random)]
        if random.below(10) < 7 { parts.append(Sentences.table(&random)) }
        parts.append(Sentences.paragraph(&random))
        return parts.joined(separator: "\n")
    }

    private func iso(_ day: Int) -> String { CivilDate(days: Int32(day)).iso }
}

// The records' texts.
extension Corpus {
    fileprivate var configuration: String {
        """
        grammatik: 1
        namn: Tryggare Provköping
        kommun: { namn: Provköpings kommun, kort: Provköping, webb: https://www.prov.example }
        adress: https://trygg.prov.example
        språk: sv
        beskrivning: En påhittad kommun att mäta med.
        kontakt: { namn: Säkerhetsenheten, e-post: trygghet@prov.example, telefon: 08-465 004 00 }
        återkoppling: https://www.prov.example/brist
        påhittad: ja

        """
    }

    fileprivate var series: String {
        var text = "år;område;skadegörelse\n"
        for year in 2014...2024 {
            for (index, area) in Corpus.areas.enumerated() {
                text += "\(year);\(area);\(20 + (year * 7 + index * 13) % 60)\n"
            }
        }
        return text
    }

    fileprivate var seriesDescription: String {
        """
        titel: Anmälda brott
        källa: Påhittade tal
        hämtad: 2025-01-20
        läge: slutlig
        axel: brott
        definition: Anmälda brott efter brottsplats.
        kolumner:
          år: { slag: period }
          område: { slag: område }
          skadegörelse: { slag: antal, enhet: anmälningar }

        """
    }

    fileprivate var rules: String {
        """
        ---
        titel: Reglemente för råden
        slag: reglemente
        fastställd: { av: Kommunfullmäktige, datum: 2013-09-25, paragraf: 112 }
        regler:
          - id: minst-fyra
            citat: minst fyra gånger per år
            modalitet: ska
            gäller: [rad-0]
            typ: antal
            av: möte
            minst: 4
            per: år
        ---
        ## Sammanträden

        Rådet ska sammanträda minst fyra gånger per år.

        """
    }

    fileprivate func areaRecord(_ name: String) -> String { "---\ntitel: \(name)\nslag: stadsdel\n---\nText.\n" }

    fileprivate func bodyRecord(_ number: Int) -> String {
        """
        ---
        titel: Råd \(number)
        slag: råd
        anteckningar: minnesanteckningar
        justeras: nej
        kommunallagen: nej
        från: 2013-09-25
        platser:
          - { id: kso, roll: Ordförande, funktion: [ordförande], status: { tillsatt: 2013-09-25 } }
          - { id: kommunpolis, roll: Kommunpolis, organisation: Polismyndigheten, kategori: myndighet }
        ---
        Rådet samordnar arbetet.

        """
    }

    fileprivate mutating func picture(_ round: Int, body: Int, day: Int) -> String {
        """
        ---
        titel: Lägesbild \(round)
        organ: rad-\(body)
        datum: \(iso(day))
        period: { från: \(iso(day - 60)), till: \(iso(day - 1)) }
        omfattning: kort
        källor:
          - { namn: Anmälda brott, utgivare: Brå, datum: \(iso(day - 5)), data: ../statistik/brott.csv }
        ---
        ## Problem: Skadegörelse vid stationen {#stationen}
        - Plats: centrum
        - Art: skadegörelse
        - Omfattning: \(10 + random.below(50)) anmälningar
        - Konsekvens: resenärer undviker platsen kvällstid
        - Utveckling: ökar
        - Axel: brott

        \(prose())
        """
    }

    fileprivate mutating func analysis(_ round: Int, body: Int, day: Int) -> String {
        """
        ---
        titel: Orsaksanalys \(round)
        organ: rad-\(body)
        datum: \(iso(day))
        lägesbild: ../lagesbilder/bild-\(round).md
        ---
        ## Orsak: Mörka gångstråk {#morka-gangstrak}
        - Problem: [Stationen](../lagesbilder/bild-\(round).md#stationen)
        - Slag: plats
        - Belägg: trygghetsvandring

        \(prose())
        """
    }

    fileprivate mutating func plan(_ round: Int, body: Int, day: Int) -> String {
        var text = """
            ---
            titel: Åtgärdsplan \(round)
            organ: rad-\(body)
            datum: \(iso(day))
            period: { från: \(iso(day)), till: \(iso(day + 365)) }
            lägesbild: ../lagesbilder/bild-\(round).md
            ---

            """
        for measure in 1...3 {
            text += """
                ## Åtgärd: Belysning etapp \(measure) {#belysning-\(measure)}
                - Ansvarig: rad-\(body)
                - Orsak: [Mörka gångstråk](../orsaksanalyser/analys-\(round).md#morka-gangstrak)
                - Område: centrum
                - Klart: \(iso(day + 90 * measure))
                - Mått: antal lyktor
                - Status: pågår

                \(Sentences.paragraph(&random))
                ### Uppföljning \(iso(day + 60))
                - Status: pågår
                - Utfall: delvis

                \(Sentences.paragraph(&random))

                """
        }
        return text
    }

    fileprivate mutating func inspectionRecord(_ round: Int) -> String {
        """
        ---
        ansvarig: Säkerhetsenheten
        deltagare: [boende, fastighetsägare]
        väg: Från torget till stationen
        ---
        ## Iakttagelse: Trasig lykta
        - Plats: Gångtunneln
        - Ansvarig: Gatukontoret
        - Orsak: [Mörka gångstråk](../../orsaksanalyser/analys-\(round).md#morka-gangstrak)
        - Status: ny

        \(prose())
        """
    }

    fileprivate mutating func meetingRecord(_ round: Int, number: Int) -> String {
        """
        ---
        tid: 13.00–15.30
        plats: Kommunhuset
        ordförande: kso
        närvarande: [kso, kommunpolis]
        avvikande-synpunkter: inga
        ---
        ## § 1 Lägesbild

        Rådet gick igenom [lägesbilden](../../lagesbilder/bild-\(round).md) och [stationen](../../lagesbilder/bild-\(round).md#stationen).

        **Ställningstagande:** Rådet ställer sig bakom lägesbilden.

        \(prose())
        ## § 2 Åtgärder

        **Uppdrag:** Ta fram förslag till belysning.
        - Till: kommunpolis
        - Klart: \(iso(firstDay + round * 3 + 120 + number))
        - Orsak: [Mörka gångstråk](../../orsaksanalyser/analys-\(round).md#morka-gangstrak)

        \(prose())
        """
    }
}
