/// The id that a heading gives itself: `## Problem: Skadegörelse {#stationen}`.
struct HeadingTail {
    /// The text node that it stands in, and how many of its bytes come before it.
    var node: MarkdownNode
    var kept: Int
    var id: String

    /// Nil where the heading ends with anything else.
    init?(_ heading: MarkdownNode) {
        guard let last = heading.lastChild, last.kind == .text else { return nil }
        let literal = last.literal
        var end = literal.count
        while end > 0, literal[end - 1] == 0x20 { end -= 1 }
        guard end > 3, literal[end - 1] == UInt8(ascii: "}") else { return nil }
        var start = end - 1
        while start > 0, literal[start] != UInt8(ascii: "{") { start -= 1 }
        guard literal[start] == UInt8(ascii: "{"), literal[start + 1] == UInt8(ascii: "#") else { return nil }
        id = String(decoding: literal[(start + 2)..<(end - 1)], as: UTF8.self)
        while start > 0, literal[start - 1] == 0x20 { start -= 1 }
        node = last
        kept = start
    }
}
