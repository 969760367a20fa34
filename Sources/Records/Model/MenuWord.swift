/// What the menu may lead to (menyns ord), by the first word of its address.
public enum MenuWord {
    public static let all = [
        "moten", "lagesbilder", "problem", "atgardsplaner", "loften", "omraden", "besiktningar", "organ", "uppdrag",
        "regler", "kalender", "statistik", "rapporter", "styrdokument", "ordlista", "a-o",
    ]
}
