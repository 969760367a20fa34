/// What the menu may lead to (menyns ord): the first word of an address, and what the menu calls it.
public enum MenuWord {
    public static let titled: [(word: String, title: String)] = [
        ("moten", "Möten"), ("lagesbilder", "Lägesbilder"), ("problem", "Problem"), ("atgardsplaner", "Åtgärder"),
        ("loften", "Löften"), ("omraden", "Områden"), ("besiktningar", "Besiktningar"), ("organ", "Organ"),
        ("uppdrag", "Uppdrag"), ("regler", "Så följer vi våra regler"), ("kalender", "Kalender"),
        ("statistik", "Statistik"), ("rapporter", "Rapporter"),
        ("styrdokument", "Styrdokument"), ("ordlista", "Ordlista"), ("a-o", "A–Ö"), ("arshjul", "Årshjul"),
        ("arenden", "Ärenden"), ("diarium", "Diarienummer"), ("avvikande-synpunkter", "Avvikande synpunkter"),
        ("orsaksanalyser", "Orsaksanalyser"), ("overenskommelser", "Överenskommelser"),
        ("undersokningar", "Undersökningar"), ("om", "Om webbplatsen"),
    ]

    public static let all = titled.map(\.word)
}
