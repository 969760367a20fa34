/// The box before a task in a list (`- [ ] Ring`).
struct TaskMark {
    var isDone: Bool
    var textNode: MarkdownNode
    /// How many bytes of the text node are the box and the blanks after it.
    var length: Int

    /// Nil where the item begins with anything else.
    init?(_ item: MarkdownNode) {
        guard let paragraph = item.firstChild, paragraph.kind == .paragraph, paragraph.startLine == item.startLine,
            let first = paragraph.firstChild, first.kind == .text
        else { return nil }
        let literal = first.literal
        guard literal.count > 3 || (literal.count == 3 && first.next != nil), literal[0] == UInt8(ascii: "["),
            literal[2] == UInt8(ascii: "]")
        else { return nil }
        switch literal[1] {
        case 0x20: isDone = false
        case UInt8(ascii: "x"), UInt8(ascii: "X"): isDone = true
        default: return nil
        }
        var end = 3
        while end < literal.count, literal[end] == 0x20 || literal[end] == 0x09 { end += 1 }
        guard end > 3 else { return nil }
        textNode = first
        length = end
    }
}
