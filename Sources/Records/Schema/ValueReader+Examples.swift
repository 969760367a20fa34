import Text

/// What keys of their own may look like, for messages to those who wrote one value.
extension ValueReader {
    /// `{ datum: 2026-03-12, skäl: Sjukdom }`: the first keys whose values can be shown.
    static func example(of schema: Schema) -> String {
        let pairs = schema.keys.lazy.compactMap { key in sample(key).map { "\(key.name): \($0)" } }.prefix(2)
        return pairs.isEmpty ? "{ nyckel: värde }" : "{ " + pairs.joined(separator: ", ") + " }"
    }

    private static func sample(_ key: Schema.Key) -> String? {
        switch (key.name, key.type) {
        case (_, .date), (_, .moment): "2026-03-12"
        case (_, .word(let words)): words.first
        case ("vem", _): "Rektorn"
        case ("skäl", _): "§ 5"
        case ("till", _): "kommunstyrelsen"
        case ("namn", _): "Säkerhetsenheten"
        case ("e-post", _): "trygghet@adala.example"
        default: nil
        }
    }

    /// `{ ledamöter: 2026-03-12 }`, with the day that was written where there is one.
    static func examplePairs(of key: String, _ text: String) -> String {
        switch key {
        case "ersättare": "{ skolchef: Rektorn }"
        case "närvarande-organ": "{ ungdomsradet: 2 }"
        case "delgivet", "expedierat": "{ ledamöter: \(CivilDate(iso: text)?.iso ?? "2026-03-12") }"
        default: "{ nyckel: värde }"
        }
    }
}
