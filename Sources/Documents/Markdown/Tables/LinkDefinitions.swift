import Bytes
import Text

/// The lines of a text that may hold link definitions (`[namn]: adress`): cmark leaves no node for them.
enum LinkDefinitions {
    /// Every line that no block covers, and every paragraph that begins with a bracket, each with an empty line after.
    static func lines(of root: MarkdownNode, in text: MarkdownText) -> [UInt8] {
        var result: [UInt8] = []
        visit(root, in: text) { lines, _ in
            for line in lines {
                result += text.bytes[text.lineRange(line)]
                result.append(0x0A)
            }
            result.append(0x0A)
        }
        return result
    }

    /// Goes through those lines, in the order of the text. `take` gets lines from 1, and the column from 1 in which a
    /// paragraph begins in the first of them; nil where no block covers them.
    static func visit(_ root: MarkdownNode, in text: MarkdownText, _ take: (Range<Int>, _ column: Int?) -> Void) {
        guard text.bytes.containsPair(UInt8(ascii: "]"), UInt8(ascii: ":")) else { return }
        var nextLine = 1
        var current = root.firstChild
        while let node = current {
            switch node.kind {
            case .blockQuote, .list, .item:
                if let child = node.firstChild {
                    current = child
                    continue
                }
            default:
                let start = node.startLine
                if start > nextLine { take(nextLine..<start, nil) }
                if node.kind == .paragraph {
                    let range = text.lineRange(start)
                    let first = range.lowerBound + max(0, node.startColumn - 1)
                    if first < range.upperBound, text.bytes[first] == UInt8(ascii: "[") {
                        take(start..<(max(start, node.endLine) + 1), node.startColumn)
                    }
                }
                nextLine = max(nextLine, node.endLine + 1)
            }
            var last = node
            while last.next == nil, let parent = last.parent, parent != root { last = parent }
            current = last.next
        }
        if nextLine <= text.lineCount { take(nextLine..<(text.lineCount + 1), nil) }
    }
}

extension [UInt8] {
    /// Whether `first` is directly followed by `second` somewhere.
    func containsPair(_ first: UInt8, _ second: UInt8, from start: Int = 0) -> Bool {
        withUnsafeBufferPointer { $0.nextPair(first, second, from: start) != nil }
    }
}
