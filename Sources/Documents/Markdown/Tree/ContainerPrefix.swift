/// What a line must begin with to belong to the quotes and list items around a block.
struct ContainerPrefix {
    private enum Container {
        case quote
        /// The columns that a list item's text is moved in from what stands around it.
        case item(columns: Int)
    }

    private var containers: [Container] = []

    /// The quotes and items around `node`, outermost first.
    init(around node: MarkdownNode, in text: MarkdownText) {
        var chain: [MarkdownNode] = []
        var ancestor = node.parent
        while let current = ancestor {
            if current.kind == .blockQuote || current.kind == .item { chain.append(current) }
            ancestor = current.parent
        }
        for container in chain.reversed() {
            if container.kind == .blockQuote {
                containers.append(.quote)
            } else {
                containers.append(.item(columns: columns(of: container, in: text)))
            }
        }
    }

    /// What a line may begin with to belong there.
    var bytes: [UInt8] {
        containers.flatMap { container -> [UInt8] in
            switch container {
            case .quote: Array("> ".utf8)
            case .item(let columns): [UInt8](repeating: 0x20, count: columns)
            }
        }
    }

    /// Goes past the prefix; false where the line lacks a part of it (a lazy line), and the cursor stands where that begins.
    func consume(_ cursor: inout LineCursor, in bytes: [UInt8]) -> Bool {
        for container in containers {
            let (columns, offset) = cursor.blanks(in: bytes)
            switch container {
            case .quote:
                guard columns <= 3, offset < bytes.count, bytes[offset] == UInt8(ascii: ">"), !cursor.isBlank(in: bytes)
                else { return false }
                passQuote(&cursor, columns: columns, in: bytes)
            case .item(let wanted):
                guard columns >= wanted else { return false }
                cursor.advance(columns: wanted, in: bytes)
            }
        }
        return true
    }

    /// Goes past the prefix on the line where the innermost item itself begins: its marker counts as columns.
    private func consumeStart(_ cursor: inout LineCursor, in bytes: [UInt8]) {
        for container in containers {
            switch container {
            case .quote:
                let (columns, offset) = cursor.blanks(in: bytes)
                if offset < bytes.count, bytes[offset] == UInt8(ascii: ">") {
                    passQuote(&cursor, columns: columns, in: bytes)
                }
            case .item(let wanted): cursor.advance(columns: wanted, in: bytes)
            }
        }
    }

    private func passQuote(_ cursor: inout LineCursor, columns: Int, in bytes: [UInt8]) {
        cursor.advance(columns: columns + 1, in: bytes)
        if cursor.blanks(in: bytes).columns > 0 { cursor.advance(columns: 1, in: bytes) }
    }

    private func columns(of item: MarkdownNode, in text: MarkdownText) -> Int {
        let range = text.lineRange(item.startLine)
        var cursor = LineCursor(range)
        consumeStart(&cursor, in: text.bytes)
        let (indent, marker) = cursor.blanks(in: text.bytes)
        var width = 0
        while marker + width < range.upperBound, (48...57).contains(text.bytes[marker + width]) { width += 1 }
        width += 1
        cursor.advance(columns: indent + width, in: text.bytes)
        let after = cursor.blanks(in: text.bytes)
        let isBlank = after.offset >= range.upperBound
        return indent + width + (isBlank || after.columns >= 5 || after.columns < 1 ? 1 : after.columns)
    }
}
