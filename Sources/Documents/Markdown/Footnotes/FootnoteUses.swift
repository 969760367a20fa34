/// Which footnotes are referred to, in which order and how often.
struct FootnoteUses {
    /// A footnote as it is listed: once in each scope (a part, or the text around the parts) that refers to it.
    struct Entry {
        var definition: Int
        var number: Int
        var references: Int
    }

    /// Footnotes of the scope at hand, in the order of their first references.
    var entries: [Entry] = []
    /// Where in `entries` a definition stands.
    var places: [Int: Int] = [:]
    var lastNumber = 0
    /// How many references each entry has in the whole text, where that is known before they are written.
    private(set) var totals: [Int: Int] = [:]
    /// Definitions that have been referred to.
    var used: Set<Int> = []
    /// The entry whose text is being written.
    var open: Int?

    /// Notes the next reference to a definition in the whole text.
    mutating func count(_ definition: Int) {
        if let place = places[definition] {
            totals[place, default: 0] += 1
        } else {
            lastNumber += 1
            places[definition] = entries.count
            totals[entries.count] = 1
            entries.append(Entry(definition: definition, number: lastNumber, references: 0))
        }
    }
}

/// `[^label]` in running text.
struct FootnoteReference {
    var label: Slice<UnsafeBufferPointer<UInt8>>
    /// After the closing bracket.
    var end: Int

    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        guard start + 3 < bytes.count, bytes[start + 1] == UInt8(ascii: "^") else { return nil }
        var index = start + 2
        // A label longer than this is text: the search must not grow with the square of a line.
        while index < bytes.count, index - start < 200, bytes[index] != UInt8(ascii: "]"),
            bytes[index] != UInt8(ascii: "[")
        {
            index += 1
        }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "]"), index > start + 2 else { return nil }
        label = bytes[(start + 2)..<index]
        end = index + 1
    }
}
