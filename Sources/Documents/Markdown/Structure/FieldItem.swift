/// An item of a list, read as a field: `- Bedömning (Polisen): infriat`.
struct FieldItem {
    var name: String
    var qualifier: String?
    /// The text node that begins the item.
    var node: MarkdownNode
    /// Where the name ends and the value begins, in bytes of that node's text.
    var nameEnd: Int
    var valueStart: Int

    /// Nil where the item does not begin with plain text up to a colon.
    init?(_ item: MarkdownNode) {
        guard let paragraph = item.firstChild, paragraph.kind == .paragraph, let first = paragraph.firstChild,
            first.kind == .text
        else { return nil }
        let literal = first.literal
        guard let colon = literal.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return nil }
        // `https://…` at the beginning of an item is an address.
        if colon + 1 < literal.count, literal[colon + 1] == UInt8(ascii: "/") { return nil }
        var start = colon + 1
        while start < literal.count, literal[start] == 0x20 { start += 1 }
        var end = colon
        while end > 0, literal[end - 1] == 0x20 { end -= 1 }
        var whole = String(decoding: literal[..<end], as: UTF8.self)
        if whole.hasSuffix(")"), let open = whole.firstIndex(of: "("), open > whole.startIndex {
            qualifier = String(whole[whole.index(after: open)...].dropLast())
            whole = String(whole[..<open])
            while whole.hasSuffix(" ") { whole.removeLast() }
        }
        name = whole
        node = first
        nameEnd = end
        valueStart = start
    }

    /// The rule for this field; a name in brackets only where the rule takes one.
    func rule(among rules: [DocumentGrammar.FieldRule]) -> DocumentGrammar.FieldRule? {
        rules.first { $0.name == name && (qualifier == nil || $0.isQualified) }
    }
}
