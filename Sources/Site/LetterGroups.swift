import Text

/// Things by their first letter (bokstavsgrupper), in Swedish order.
enum LetterGroups {
    struct Group<Item> {
        let letter: String
        /// `_bokstav-a`; å, ä and ö are `aring`, `auml` and `ouml`, so that the address needs no signs.
        let anchor: String
        var items: [Item]
    }

    static func of<Item>(_ items: [Item], name: (Item) -> String) -> [Group<Item>] {
        let sorted = items.map { (SwedishOrder.key(of: name($0)), $0) }.sorted {
            $0.0.lexicographicallyPrecedes($1.0)
        }
        var groups: [Group<Item>] = []
        for (_, item) in sorted {
            let (letter, anchor) = first(of: name(item))
            if let last = groups.indices.last, groups[last].letter == letter {
                groups[last].items.append(item)
            } else if let index = groups.firstIndex(where: { $0.letter == letter }) {
                groups[index].items.append(item)
            } else {
                groups.append(Group(letter: letter, anchor: anchor, items: [item]))
            }
        }
        return groups
    }

    private static func first(of text: String) -> (letter: String, anchor: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "å", "Å": return ("Å", "_bokstav-aring")
            case "ä", "Ä", "æ", "Æ": return ("Ä", "_bokstav-auml")
            case "ö", "Ö", "ø", "Ø": return ("Ö", "_bokstav-ouml")
            case "0"..."9": return ("0–9", "_bokstav-siffror")
            default:
                // É stands at E and ü at Y: the order's own key says at which letter.
                let key = SwedishOrder.key(of: String(scalar)).first
                guard let start = SwedishOrder.key(of: "a").first, let key, (start..<start + 26).contains(key) else {
                    continue
                }
                let letter = UInt8(ascii: "a") + (key - start)
                let name = String(decoding: [letter], as: UTF8.self)
                return (name.uppercased(), "_bokstav-" + name)
            }
        }
        return ("Övrigt", "_bokstav-ovrigt")
    }
}
