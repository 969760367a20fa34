/// What stands around a block in the same item (§) of the minutes: no further than a hundred blocks each way, so that a text
/// of one long item is not gone through for each of its sentences.
extension MarkdownNode {
    /// The blocks above it, the nearest first; the item's own heading is the last of them.
    var blocksAboveInItem: [MarkdownNode] {
        var blocks: [MarkdownNode] = []
        var node = previous
        while let current = node, blocks.count < 100 {
            blocks.append(current)
            if current.beginsItem { break }
            node = current.previous
        }
        return blocks
    }

    /// The blocks below it, down to the next item's heading.
    var blocksBelowInItem: [MarkdownNode] {
        var blocks: [MarkdownNode] = []
        var node = next
        while let current = node, blocks.count < 100, !current.beginsItem {
            blocks.append(current)
            node = current.next
        }
        return blocks
    }

    /// Whether it is a heading of the items' level or above.
    var beginsItem: Bool { kind == .heading && headingLevel <= 2 }
}
