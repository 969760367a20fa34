/// The words that make a paragraph a table's caption: `Tabell: …` and `Tabell 1: …`.
struct TableCaption {
    /// How many bytes of the first text node are not shown: `Tabell: ` says only what the paragraph is, while `Tabell 1:`
    /// is what the text may refer to.
    var length: Int

    init?(_ paragraph: MarkdownNode, isPadded: Bool) {
        guard let first = paragraph.firstChild, first.kind == .text else { return nil }
        let literal = first.literal
        let start = isPadded && literal.starts(with: CellText.padding) ? CellText.padding.count : 0
        let word = Array("Tabell".utf8)
        guard literal.count > start + word.count, literal[start..<(start + word.count)].elementsEqual(word) else {
            return nil
        }
        var at = start + word.count
        if literal[at] == UInt8(ascii: ":") {
            at += 1
            while at < literal.count, literal[at] == 0x20 { at += 1 }
            length = at
            return
        }
        guard literal[at] == 0x20 else { return nil }
        at += 1
        let digits = at
        while at < literal.count, (0x30...0x39).contains(literal[at]) { at += 1 }
        guard at > digits, at < literal.count, literal[at] == UInt8(ascii: ":") else { return nil }
        length = start
    }
}
