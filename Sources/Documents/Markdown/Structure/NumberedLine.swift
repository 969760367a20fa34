/// A line that begins with a number where an item of the agenda may be meant (numrerad rad): `2 Lägesbild`.
struct NumberedLine {
    var number: Int
    var title: String
    /// The heading, or the paragraph's first text.
    var node: MarkdownNode
    var isHeading: Bool

    /// `2 Lägesbild`, and of a heading `2` too: at most three digits, then a title that begins with a capital letter.
    init?(_ text: String, node: MarkdownNode, isHeading: Bool) {
        let digits = text.prefix { ("0"..."9").contains($0) }
        let rest = text.dropFirst(digits.count)
        guard (1...3).contains(digits.count), let number = Int(digits), number > 0 else { return nil }
        let title = rest.drop { $0 == " " || $0 == "\u{A0}" }
        guard rest.isEmpty ? isHeading : rest.count > title.count, title.first?.isUppercase ?? rest.isEmpty else {
            return nil
        }
        self.number = number
        self.title = String(title)
        self.node = node
        self.isHeading = isHeading
    }
}
