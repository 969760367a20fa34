/// Two signs that another program has made of one letter (förvanskad bokstav): `Ã¥` of `å`, where UTF-8 was opened as if
/// it were Windows' or the Mac's own encoding, and saved.
enum GarbledLetter {
    /// Whether what follows `previous` may be the second of them. Nearly every character is told by this alone.
    static func isSecond(after previous: Unicode.Scalar) -> Bool {
        switch previous.value {
        case 0xC2, 0xC3, 0xE2, 0x221A: true
        default: false
        }
    }

    /// The letter that the two were; nil where they may be what their writer meant.
    static func meant(by first: Unicode.Scalar, _ second: Unicode.Scalar) -> String? {
        switch (first, second) {
        case ("Ã", "¥"), ("√", "•"): "å"
        case ("Ã", "¤"), ("√", "§"): "ä"
        case ("Ã", "¶"), ("√", "∂"): "ö"
        case ("Ã", "…"), ("Ã", "\u{85}"), ("√", "Ö"): "Å"
        case ("Ã", "„"), ("Ã", "\u{84}"), ("√", "Ñ"): "Ä"
        case ("Ã", "–"), ("Ã", "\u{96}"), ("√", "ñ"): "Ö"
        case ("Ã", "©"), ("√", "©"): "é"
        case ("Ã", "¼"): "ü"
        case ("Â", "§"): "§"
        case ("Â", "°"): "°"
        case ("Â", "½"): "½"
        case ("Â", "»"): "»"
        case ("Â", "\u{A0}"): " "
        case ("â", "€"): "–"
        default: nil
        }
    }
}
