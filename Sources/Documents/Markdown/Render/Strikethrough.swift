/// Strikethrough (`~~så här~~`) among the text nodes of one parent: cmark leaves its tildes in them.
enum Strikethrough {
    struct Mark {
        /// In the node's literal.
        var offset: Int
        var length: Int
        var opens: Bool
    }

    private struct Run {
        var node: OpaquePointer
        var offset: Int
        var length: Int
        var canOpen: Bool
        var canClose: Bool
    }

    /// The pairs of tildes among `first` and its following siblings, by text node. `allowsSingle`: one tilde counts too.
    ///
    /// `escaped` tells which tildes of a node were written with a backslash.
    static func marks(
        _ first: MarkdownNode, allowsSingle: Bool, escaped: (MarkdownNode) -> Set<Int>
    ) -> [OpaquePointer: [Mark]] {
        var result: [OpaquePointer: [Mark]] = [:]
        var open: [Run] = []
        var bottom = [0, 0, 0, 0]
        var current: MarkdownNode? = first
        while let node = current {
            if node.kind == .text {
                for run in runs(in: node, allowsSingle: allowsSingle, escaped: escaped(node)) {
                    if run.canClose, let place = opener(of: run, in: open, &bottom) {
                        let opener = open[place]
                        open.removeSubrange((place + 1)...)
                        for sort in bottom.indices { bottom[sort] = min(bottom[sort], place) }
                        // A run that ends nothing because it has another length is text, as on GitHub.
                        guard opener.length == run.length else { continue }
                        open.removeLast()
                        result[opener.node, default: []].append(
                            Mark(offset: opener.offset, length: opener.length, opens: true))
                        result[run.node, default: []].append(Mark(offset: run.offset, length: run.length, opens: false))
                    } else if run.canOpen {
                        open.append(run)
                    }
                }
            }
            current = node.next
        }
        for key in result.keys { result[key]?.sort { $0.offset < $1.offset } }
        return result
    }

    /// The place of the run that `closer` ends, by the rule for emphasis that two lengths that are three together match only
    /// where neither could do the other's work too. `bottom` keeps below which place nothing was found for such a run.
    private static func opener(of closer: Run, in open: [Run], _ bottom: inout [Int]) -> Int? {
        let sort = (closer.length - 1) * 2 + (closer.canOpen ? 1 : 0)
        var place = open.count - 1
        while place >= bottom[sort] {
            let opener = open[place]
            if !(closer.canOpen || opener.canClose) || (opener.length + closer.length) % 3 != 0 { return place }
            place -= 1
        }
        bottom[sort] = open.count
        return nil
    }

    private static func runs(in node: MarkdownNode, allowsSingle: Bool, escaped: Set<Int>) -> [Run] {
        let literal = node.literal
        var result: [Run] = []
        var index = 0
        while index < literal.count {
            guard literal[index] == UInt8(ascii: "~"), !escaped.contains(index) else {
                index += 1
                continue
            }
            var end = index
            while end < literal.count, literal[end] == UInt8(ascii: "~"), !escaped.contains(end) { end += 1 }
            let length = end - index
            if length == 2 || (length == 1 && allowsSingle) {
                let before = Neighbour(before: index, in: literal, previous: node.previous, parent: node.parent)
                let after = Neighbour(after: end, in: literal, next: node.next, parent: node.parent)
                let left = after != .space && (after != .punctuation || before != .letter)
                let right = before != .space && (before != .punctuation || after != .letter)
                if left || right {
                    result.append(
                        Run(node: node.raw, offset: index, length: length, canOpen: left, canClose: right))
                }
            }
            index = end
        }
        return result
    }

    /// What stands beside a run of tildes.
    private enum Neighbour {
        case space, punctuation, letter

        init(before index: Int, in literal: UnsafeBufferPointer<UInt8>, previous: MarkdownNode?, parent: MarkdownNode?)
        {
            if index > 0 {
                var start = index - 1
                while start > 0, literal[start] & 0xC0 == 0x80 { start -= 1 }
                self.init(literal[start...])
            } else {
                self.init(node: previous, parent: parent)
            }
        }

        init(after index: Int, in literal: UnsafeBufferPointer<UInt8>, next: MarkdownNode?, parent: MarkdownNode?) {
            if index < literal.count { self.init(literal[index...]) } else { self.init(node: next, parent: parent) }
        }

        private init(node: MarkdownNode?, parent: MarkdownNode?) {
            switch node?.kind {
            case .softBreak, .lineBreak: self = .space
            case nil:
                let isInMark = parent.map { [.emphasis, .strong, .link, .image].contains($0.kind) } ?? false
                self = isInMark ? .punctuation : .space
            default: self = .punctuation
            }
        }

        private init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
            guard let first = bytes.first else {
                self = .space
                return
            }
            switch first {
            case 0x09...0x0D, 0x20: self = .space
            case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: self = .punctuation
            case 0xC2:
                let second = bytes.dropFirst().first ?? 0
                self =
                    second == 0xA0
                    ? .space : [0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF].contains(second) ? .punctuation : .letter
            case 0xE2:
                switch (bytes.dropFirst().first ?? 0, bytes.dropFirst(2).first ?? 0) {
                case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): self = .space
                case (0x80, 0x90...0xA7), (0x80, 0xB0...0xBF), (0x81, 0x80...0x9E): self = .punctuation
                default: self = .letter
                }
            default: self = .letter
            }
        }
    }
}

extension MarkdownRenderer {
    mutating func markStrikes(_ first: MarkdownNode) {
        let found = Strikethrough.marks(first, allowsSingle: flavour == .gfm) { node in
            node.literal.contains(UInt8(ascii: "~")) ? escapedOffsets(of: UInt8(ascii: "~"), in: node) : []
        }
        strikes.merge(found) { _, new in new }
    }
}
