/// What minutes, plans and forms call some of the fields.
extension StructureReader {
    /// The field that a name means, of those that the part or label has.
    static func fieldMeant(by name: String, among names: [String]) -> String? {
        otherFieldNames[name.lowercased()]?.first { names.contains($0) }
    }

    private static let otherFieldNames: [String: [String]] = {
        let groups: [([String], String)] = [
            (["Till", "Ansvarig", "Part"], "mottagare, utförare, vem, vem ansvarar, vem gör det"),
            (
                ["Ansvarig", "Till", "Part"],
                "ansvarig, ansvariga, ansvar, huvudansvarig, ansvarig part, ansvarig aktör, ansvarig förvaltning, "
                    + "ansvarig enhet, ansvarig funktion, ansvarig verksamhet, åtgärdas av"
            ),
            (["Part"], "parter, avsändare"),
            (
                ["Medverkande"],
                "samverkan, samverkanspart, samverkansparter, samverkar med, i samverkan med, medverkar, deltar, "
                    + "aktörer, övriga aktörer, stödjande, med vem"
            ),
            (
                ["Klart", "Period"],
                "senast, klart senast, klar senast, deadline, slutdatum, när, tidsfrist, tidplan, tidsplan, tid, "
                    + "tidsram, tidpunkt, tidsatt, klardatum, färdigt, åtgärdas senast, sluttid"
            ),
            (["Start"], "startdatum, påbörjas, starttid, startar, börjar"),
            (
                ["Mått"],
                "indikator, indikatorer, mätetal, mätbart, mätning, mätmetod, nyckeltal, mål, effektmål, hur mäts det, "
                    + "hur mäter vi, förväntat resultat, förväntad effekt, önskat resultat"
            ),
            (["Mål"], "målvärde, målnivå, måltal"),
            (["Status"], "statusläge, nuläge, läge, lägesstatus"),
            (["Orsak"], "orsaker, bakomliggande orsak"),
            (["Åtgärd"], "förslag, åtgärdsförslag, förslag till åtgärd, åtgärder, förslag på åtgärd"),
            (["Art", "Slag"], "typ, brottstyp, typ av problem, kategori"),
            (["Utveckling"], "trend, utvecklingen, tendens"),
            (["Plats"], "adress"), (["Plats", "Område"], "var, ort, platser, stadsdel, område"),
            (["Omfattning"], "hur mycket, antal, frekvens, hur ofta"),
            (["Konsekvens"], "konsekvenser, effekt, effekter, följder"),
            (["Belägg", "Kunskapsstöd", "Bevis"], "evidens, källa, källor, underlag"),
            (["Kunskapsstöd"], "forskningsstöd, kunskapsunderlag, forskning"),
            (["Bevis", "Utfall"], "resultat"),
            (["Bild"], "foto, bilder, fotografi"),
            (["Skäl"], "motivering, orsak till avbrott"),
            (["Ny tid"], "nytt datum, nytt slutdatum, ny tidplan"),
            (["Beslut"], "beslutad, beslutat, beslutad av"),
            (["Även"], "synonym, synonymer, kallas även, kallas också, även kallad, förkortning, förkortas"),
            // A decision of another body has a field of that name itself.
            (["Ärende", "Diarienummer"], "dnr, diarienummer, diarienr, ärendenummer"),
        ]
        var table: [String: [String]] = [:]
        for (fields, names) in groups {
            for name in names.split(separator: ",") { table[String(name.drop { $0 == " " }), default: []] += fields }
        }
        return table
    }()
}
