/// Running Swedish text, made of whole clauses so that its letters and line lengths are like a real one's.
enum Sentences {
    private static let openings = [
        "Rådet gick igenom", "Kommunpolisen redogjorde för", "Samordnaren lyfte", "Förvaltningen återkom om",
        "Skolan beskrev", "Räddningstjänsten pekade på", "Fältgruppen berättade om", "Ledamöterna diskuterade",
    ]
    private static let subjects = [
        "läget vid stationen", "de mörka gångstråken", "skadegörelsen under våren", "ungas utsatthet på nätet",
        "oron kring köpcentrumet", "trygghetsvandringarna", "samarbetet med fastighetsägarna", "trafiken vid skolan",
    ]
    private static let ends = [
        "och ansåg att arbetet går åt rätt håll", "som har varit på tapeten sedan i höstas",
        "utan att någon ändring föreslogs", "och vill följa frågan vid nästa möte",
        "där anmälningarna har minskat något", "som boende har hört av sig om flera gånger",
        "med stöd av *enkäten* från februari", "och **kostnaden** för åtgärderna",
    ]

    static func sentence(_ random: inout RandomSource) -> String {
        random.pick(openings, or: "") + " " + random.pick(subjects, or: "") + " " + random.pick(ends, or: "") + "."
    }

    static func paragraph(_ random: inout RandomSource) -> String {
        (0..<(3 + random.below(4))).map { _ in sentence(&random) }.joined(separator: " ") + "\n"
    }

    static func list(_ random: inout RandomSource) -> String {
        "Detta togs upp:\n\n"
            + (0..<(2 + random.below(4))).map { _ in "- " + sentence(&random) + "\n" }.joined()
    }

    static func table(_ random: inout RandomSource) -> String {
        var text = "| Plats | 2023 | 2024 | Förändring |\n| --- | ---: | ---: | :-- |\n"
        for place in ["Centrum", "Norrvik", "Åby", "Söderhöjd", "Hamnen"] {
            text += "| \(place) | \(random.below(90)) | \(random.below(90)) | *osäker* |\n"
        }
        return text
    }
}
