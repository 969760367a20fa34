import Text

/// Things by their first letter (bokstavsgrupper), in Swedish order.
enum LetterGroups {
    struct Group<Item> {
        let letter: String
        /// `_bokstav-a`; å, ä and ö are `aring`, `auml` and `ouml`, so that the address needs no signs.
        let anchor: String
        var items: [Item]
    }

    /// Things in the Swedish order of their names.
    static func sorted<Item>(_ items: [Item], name: (Item) -> String) -> [Item] {
        places(items.map { SwedishOrder.key(of: name($0)) }).map { items[$0] }
    }

    /// Places are sorted, not what stands there.
    private static func places(_ keys: [[UInt8]]) -> [Int] {
        keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    }

    static func of<Item>(_ items: [Item], name: (Item) -> String) -> [Group<Item>] {
        let keys = items.map { SwedishOrder.key(of: name($0)) }
        let places = places(keys)
        let (letter, digit) = (SwedishOrder.key(of: "a").first, SwedishOrder.key(of: "0").first)
        var groups: [Group<Item>] = []
        var last: (byte: UInt8, group: Int)?
        for place in places {
            // What begins with the same letter or a figure follows on each other. Only what begins with another sign must be
            // looked through for its letter.
            let byte = keys[place].first
            if let last, last.byte == byte {
                groups[last.group].items.append(items[place])
                continue
            }
            let (name, anchor) = first(of: name(items[place]))
            let group = groups.firstIndex { $0.letter == name } ?? groups.count
            if group == groups.count { groups.append(Group(letter: name, anchor: anchor, items: [])) }
            groups[group].items.append(items[place])
            let isPlain = byte.map { byte in byte == digit || letter.map { $0..<$0 + 29 ~= byte } ?? false } ?? false
            last = isPlain ? byte.map { ($0, group) } : nil
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
