import Documents

/// What a law is called (lagens rubrik), with or without its number.
enum LawName {
    /// The titles (rubriker) in Svensk författningssamling of laws that councils rest on.
    static let official = [
        "2017:725": "Kommunallag",
        "2018:1937": "Lag om tillgänglighet till digital offentlig service",
        "2023:196": "Lag om kommuners ansvar för brottsförebyggande arbete",
    ]

    /// Without the number in brackets: `Lag (2023:196) om …` → `Lag om …`.
    static func shown(_ title: String) -> String {
        words(title).joined(separator: " ")
    }

    /// The same for `lagen om …` and `Lag (2023:196) om …`.
    static func plain(_ title: String) -> String {
        var words = words(title.lowercased())
        if words.first == "lagen" { words[0] = "lag" }
        return words.joined(separator: " ")
    }

    private static func words(_ title: String) -> [String] {
        Passage.normalised(title).split(separator: " ").map(String.init).filter { word in
            !(word.hasPrefix("(") && word.hasSuffix(")") && word.utf8.contains(UInt8(ascii: ":")))
        }
    }
}
