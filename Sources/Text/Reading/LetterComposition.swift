/// Puts a letter and a loose mark together to the one character that both make (NFC), for Latin letters.
enum LetterComposition {
    /// Mark, the letters that take it, and what they become, in the same order.
    private static let table: [(mark: UInt32, letters: String, composed: String)] = [
        (0x300, "AEIOUaeiouNnWwYy", "ÀÈÌÒÙàèìòùǸǹẀẁỲỳ"),
        (0x301, "AEIOUYaeiouyCcLlNnRrSsZzGgKkWwÅåÆæØø", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǴǵḰḱẂẃǺǻǼǽǾǿ"),
        (0x302, "AEIOUaeiouCcGgHhJjSsWwYyZz", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑ"),
        (0x303, "ANOanoIiUuEeYy", "ÃÑÕãñõĨĩŨũẼẽỸỹ"),
        (0x304, "AEIOUaeiouÆæ", "ĀĒĪŌŪāēīōūǢǣ"),
        (0x306, "AaGgUuEeIiOo", "ĂăĞğŬŭĔĕĬĭŎŏ"),
        (0x307, "CcEeGgIZzAaOo", "ĊċĖėĠġİŻżȦȧȮȯ"),
        (0x308, "AEIOUaeiouyYHhWwXxt", "ÄËÏÖÜäëïöüÿŸḦḧẄẅẌẍẗ"),
        (0x30A, "AaUuwy", "ÅåŮůẘẙ"),
        (0x30B, "OoUu", "ŐőŰű"),
        (0x30C, "CcDdEeNnRrSsTtZzAaIiOoUuGgKkjHhLlƷʒ", "ČčĎďĚěŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǦǧǨǩǰȞȟĽľǮǯ"),
        (0x326, "SsTt", "ȘșȚț"),
        (0x327, "CcSsTtGgKkLlNnRr", "ÇçŞşŢţĢģĶķĻļŅņŖŗ"),
        (0x328, "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
    ]

    private static let pairs: [UInt64: Unicode.Scalar] = {
        var pairs: [UInt64: Unicode.Scalar] = [:]
        for row in table {
            for (letter, composed) in zip(row.letters.unicodeScalars, row.composed.unicodeScalars) {
                pairs[UInt64(letter.value) << 32 | UInt64(row.mark)] = composed
            }
        }
        return pairs
    }()

    /// `a` and U+030A give `å`; nil where the two make no character.
    static func compose(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        pairs[UInt64(letter.value) << 32 | UInt64(mark.value)]
    }
}
