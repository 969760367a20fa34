import Text

/// What keys of their own may look like, for messages to those who wrote one value.
extension ValueReader {
    /// `{ av: Kommunstyrelsen, datum: 2026-03-12 }`: the keys that are needed, or the first ones, with what was written.
    static func example(of schema: Schema, from text: String) -> String {
        var rest = text
        let date = day(in: text)
        if let date { rest = rest.replacing(date, with: "") }
        let section = paragraph(in: rest)
        if let section { rest = rest.replacing(section.whole, with: "") }
        while let last = rest.last, ", ".contains(last) { rest.removeLast() }
        rest = (rest.split(separator: ",").first ?? "").split(separator: " ").joined(separator: " ")
        let required = schema.keys.filter(\.isRequired)
        let keys = required + schema.keys.filter { !$0.isRequired }
        var pairs: [String] = []
        for key in keys where pairs.count < 2 {
            guard let sample = sample(key, of: schema, rest, date) else { continue }
            pairs.append("\(key.name): \(sample)")
            // `2025: antal` names the column's sort, and nothing else.
            if case .word = key.type, sample == rest.lowercased() { break }
        }
        if let section, schema.key("paragraf") != nil { pairs.append("paragraf: \(section.number)") }
        return pairs.isEmpty ? "{ nyckel: värde }" : "{ " + pairs.joined(separator: ", ") + " }"
    }

    private static func sample(_ key: Schema.Key, of schema: Schema, _ text: String, _ date: String?) -> String? {
        let isName =
            !["", "ja", "nej"].contains(text.lowercased()) && text.utf8.count <= 60
            && !text.contains { ":{}[]#\"".contains($0) }
        return switch (key.name, key.type) {
        case (_, .date), (_, .moment): date ?? "2026-03-12"
        case (_, .word(let words)): words.first { $0 == text.lowercased() } ?? words.first
        case ("vem", _): "Rektorn"
        case ("skäl", _) where schema.name == "inbjudna": "§ 5"
        case ("skäl", _) where schema.name == "avpublicerad": isName ? text : "ett namn stod i texten"
        case ("skäl", _) where schema.name == "upphävd": isName ? text : "ett nytt reglemente har antagits"
        case ("skäl", _): isName ? text : "sjukdom"
        case ("till", _): "kommunstyrelsen"
        case ("sfs", _): "\"2023:196\""
        case ("id", _): "ett-id"
        case ("e-post", _) where text.contains("@"): text
        case ("namn", _), ("text", _), ("roll", _), ("citat", _), ("benämnd", _), ("vad", _):
            text.contains("@") || !isName ? (key.name == "namn" ? "Säkerhetsenheten" : "…") : text
        case ("av", _): isName ? text : "Kommunstyrelsen"
        case ("organ", _): "trygghetsradet"
        case ("e-post", _): "trygghet@adala.example"
        default: nil
        }
    }

    /// The first day in a text, as `2026-03-12`.
    private static func day(in text: String) -> String? {
        text.split { " ,()".contains($0) }.map(String.init).first { CivilDate(iso: $0) != nil }
    }

    private static func paragraph(in text: String) -> (whole: String, number: String)? {
        guard let sign = text.firstIndex(of: "§") else { return nil }
        let after = text[text.index(after: sign)...].drop { $0 == " " || $0 == "\u{A0}" }
        let number = after.prefix { $0.isNumber }
        guard !number.isEmpty else { return nil }
        return (String(text[sign..<number.endIndex]), String(number))
    }

    /// `{ ledamöter: 2026-03-12 }`, with the day that was written where there is one.
    static func examplePairs(of key: String, _ text: String) -> String {
        switch key {
        case "ersättare": "{ skolchef: Rektorn }"
        case "närvarande-organ": "{ ungdomsradet: 2 }"
        case "delgivet", "expedierat": "{ ledamöter: \(CivilDate(iso: text)?.iso ?? "2026-03-12") }"
        case "status": "{ \(Schemas.seatStates.first { $0 == text.lowercased() } ?? "tillsatt"): 2026-03-12 }"
        default: "{ nyckel: värde }"
        }
    }
}
