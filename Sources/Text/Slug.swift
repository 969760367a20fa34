/// The form that a title takes in file names, addresses and anchors (adressform): `Mörka gångstråk` → `morka-gangstrak`.
public enum Slug {
    /// Lower-case ASCII letters, digits and single hyphens: å and ä are a, ö is o, é is e, æ is ae, ß is ss. What is
    /// neither letter nor digit parts words; soft hyphens and joiners do not. Empty where nothing is left.
    public static func make(_ text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        var isParted = false
        func append(_ byte: UInt8) {
            if isParted, !slug.isEmpty { slug.append(0x2D) }
            isParted = false
            slug.append(byte)
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: append(UInt8(scalar.value))
            case 0x41...0x5A: append(UInt8(scalar.value) | 0x20)
            case 0xC6, 0xE6:
                append(UInt8(ascii: "a"))
                append(UInt8(ascii: "e"))
            case 0x152, 0x153:
                append(UInt8(ascii: "o"))
                append(UInt8(ascii: "e"))
            case 0xDF:
                append(UInt8(ascii: "s"))
                append(UInt8(ascii: "s"))
            case 0xDE, 0xFE:
                append(UInt8(ascii: "t"))
                append(UInt8(ascii: "h"))
            case 0xAD, 0x200B...0x200D, 0xFEFF, 0x300...0x36F: break
            default:
                let base = LetterFolding.base(of: scalar).value
                if (0x61...0x7A).contains(base | 0x20) {
                    append(UInt8(base) | 0x20)
                } else {
                    isParted = true
                }
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// Whether a text has the form that `make` gives: what an id written by hand must have.
    public static func isSlug(_ text: String) -> Bool {
        var previous = UInt8(ascii: "-")
        for byte in text.utf8 {
            let isHyphen = byte == UInt8(ascii: "-")
            guard byte &- 97 < 26 || byte &- 48 < 10 || (isHyphen && previous != byte) else { return false }
            previous = byte
        }
        return previous != UInt8(ascii: "-")
    }
}
