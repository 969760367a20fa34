/// The languages that a page may be written in (språk), and what a link to such a page is called in that language.
public enum LanguageName {
    /// Swedish, English, the national minority languages (lagen 2009:724), and languages that many in Sweden speak.
    static let invitations: [(tag: String, text: String)] = [
        ("sv", "På svenska"), ("en", "In English"), ("fi", "Suomeksi"), ("fit", "Meänkielelä"),
        ("se", "Davvisámegillii"), ("sma", "Åarjelsaemien"), ("smj", "Julevsábmáj"), ("rom", "Romani čhib"),
        ("yi", "ייִדיש"), ("ar", "بالعربية"), ("bs", "Na bosanskom"), ("de", "Auf Deutsch"), ("es", "En español"),
        ("fa", "به فارسی"), ("fr", "En français"), ("ku", "Bi kurdî"), ("pl", "Po polsku"), ("so", "Af Soomaali"),
        ("ti", "ብትግርኛ"), ("tr", "Türkçe"), ("uk", "Українською"),
    ]

    /// The tags (BCP 47) that `språk` may hold.
    public static let tags = invitations.map(\.tag)

    /// What a link to a page in the language says, in that language.
    public static func invitation(_ tag: String) -> String { invitations.first { $0.tag == tag }?.text ?? tag }

    private static let swedish = [
        "sv": "svenska", "en": "engelska", "fi": "finska", "fit": "meänkieli", "se": "nordsamiska", "sma": "sydsamiska",
        "smj": "lulesamiska", "rom": "romani", "yi": "jiddisch", "ar": "arabiska", "bs": "bosniska", "de": "tyska",
        "es": "spanska", "fa": "persiska", "fr": "franska", "ku": "kurdiska", "pl": "polska", "so": "somaliska",
        "ti": "tigrinska", "tr": "turkiska", "uk": "ukrainska",
    ]

    /// The names in Swedish and the tags that they stand for, in the order of the tags' list.
    public static let swedishNames: [(String, String)] = tags.compactMap { tag in swedish[tag].map { ($0, tag) } }

    /// The language's name in Swedish: `engelska`.
    public static func inSwedish(_ tag: String) -> String { swedish[tag] ?? tag }

    /// Whether the language is written from right to left.
    public static func isRightToLeft(_ tag: String) -> Bool { ["ar", "fa", "yi"].contains(tag) }
}
