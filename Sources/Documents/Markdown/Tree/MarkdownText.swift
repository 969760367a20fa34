import Text

/// The text that is given to cmark, and where each of its bytes stands in the file.
///
/// Mostly that is the file below its head, untouched. A footnote's definition, or a table that something follows without
/// an empty line, is made readable for cmark by a small edit; the line then remembers where it came from.
struct MarkdownText {
    /// A change of one line before it is parsed.
    enum Edit {
        /// A line before `line` that ends the paragraph there; `prefix` keeps it within the same quotes and list items.
        ///
        /// It is an empty comment, which no flavour writes: an empty line would make a list loose.
        case breakBefore(line: Int, prefix: [UInt8])
        /// `bytes` instead of the file's bytes in `columns` (from 0) of `line`.
        case replacement(line: Int, columns: Range<Int>, bytes: [UInt8])

        var line: Int {
            switch self {
            case .breakBefore(let line, _): line
            case .replacement(let line, _, _): line
            }
        }
    }

    private struct Line {
        var start: Int
        /// The offset in the file of the line's first byte.
        var origin: Int
        /// From this column (from 0) on, the file's column is `shift` further on.
        var shiftColumn = Int.max
        var shift = 0
        var isPadded = false
        var isInserted = false
    }

    private(set) var bytes: [UInt8]
    let start: Int
    private let source: SourceText
    private let firstLine: Int
    private var edited: [Line]?

    init(_ source: SourceText, from start: Int) {
        self.source = source
        bytes = source.bytes
        self.start = min(max(0, start), source.bytes.count)
        firstLine = start == 0 ? 1 : source.position(of: start).line
    }

    var path: String { source.path }
    /// The file as it is, without edits.
    var fileBytes: [UInt8] { source.bytes }

    var lineCount: Int { edited?.count ?? max(0, source.lineCount - firstLine + 1) }

    /// Where `line` (from 1) stands in `bytes`, without its line end.
    func lineRange(_ line: Int) -> Range<Int> {
        let from: Int
        var to: Int
        if let edited {
            guard line >= 1, line <= edited.count else { return bytes.count..<bytes.count }
            from = edited[line - 1].start
            to = line < edited.count ? edited[line].start : bytes.count
        } else {
            from = max(start, source.offset(ofLine: firstLine + line - 1))
            to = source.offset(ofLine: firstLine + line)
        }
        while to > from, bytes[to - 1] == 0x0A || bytes[to - 1] == 0x0D { to -= 1 }
        return from..<max(from, to)
    }

    /// The offset in the file of a line and byte column (from 1) of the text.
    func origin(line: Int, column: Int) -> Int {
        guard let edited else {
            return min(source.bytes.count, max(start, source.offset(ofLine: firstLine + line - 1)) + max(0, column - 1))
        }
        guard line >= 1, line <= edited.count else { return source.bytes.count }
        let entry = edited[line - 1]
        let column = max(0, column - 1)
        return min(
            source.bytes.count,
            max(entry.origin, entry.origin + column + (column > entry.shiftColumn ? entry.shift : 0)))
    }

    /// The offset in the file of `bytes[place]`, which stands in a line.
    func origin(of place: Int, line: Int) -> Int {
        origin(line: line, column: place - lineRange(line).lowerBound + 1)
    }

    /// Whether the line begins with an EM SPACE that an edit put there.
    func isPadded(_ line: Int) -> Bool {
        guard let edited, line >= 1, line <= edited.count else { return false }
        return edited[line - 1].isPadded
    }

    /// Whether an edit put the whole line there.
    func isInserted(_ line: Int) -> Bool {
        guard let edited, line >= 1, line <= edited.count else { return false }
        return edited[line - 1].isInserted
    }

    /// The stretch of the file that a node covers.
    func span(of node: MarkdownNode) -> SourceSpan {
        // cmark's last line of a heading with a line under it is one too many where no empty line follows.
        if node.kind == .heading {
            let line = max(node.startLine, node.lastChild?.endLine ?? 0)
            return SourceSpan(
                origin(line: node.startLine, column: node.startColumn),
                origin(line: line, column: lineRange(line).count + 1))
        }
        let from = origin(line: node.startLine, column: node.startColumn)
        // An HTML block is shown by its first line; a list's end may lie on the empty line after it.
        let isOneLine = node.kind == .htmlBlock || node.endLine < node.startLine
        var to =
            isOneLine
            ? origin(line: node.startLine, column: lineRange(node.startLine).count + 1)
            : origin(line: node.endLine, column: node.endColumn + 1)
        while to > from, source.bytes[to - 1] == 0x0A || source.bytes[to - 1] == 0x0D { to -= 1 }
        return SourceSpan(from, max(from, to))
    }

    /// The text with `edits` made, at most one of each sort to a line.
    func applying(_ edits: [Edit]) -> MarkdownText {
        var result = self
        result.bytes = []
        result.bytes.reserveCapacity(bytes.count - start + edits.count * 4)
        var lines: [Line] = []
        lines.reserveCapacity(lineCount + edits.count)
        let sorted = edits.sorted { $0.line < $1.line }
        var next = 0
        for number in 1...max(1, lineCount) {
            let content = lineRange(number)
            let from = content.lowerBound
            let to = number < lineCount ? lineRange(number + 1).lowerBound : bytes.count
            var line = edited.map { $0[number - 1] } ?? Line(start: 0, origin: from)
            var replaced: (columns: Range<Int>, bytes: [UInt8])?
            while next < sorted.count, sorted[next].line == number {
                switch sorted[next] {
                case .breakBefore(_, let prefix):
                    lines.append(Line(start: result.bytes.count, origin: line.origin, isInserted: true))
                    result.bytes += prefix
                    result.bytes += "<!---->\n".utf8
                case .replacement(_, let columns, let bytes): replaced = (columns, bytes)
                }
                next += 1
            }
            line.start = result.bytes.count
            if let (columns, replacement) = replaced {
                result.bytes += bytes[from..<min(to, from + columns.lowerBound)]
                result.bytes += replacement
                result.bytes += bytes[min(to, from + columns.upperBound)..<to]
                line.shiftColumn = columns.lowerBound
                line.shift += columns.count - replacement.count
                line.isPadded = columns.isEmpty
            } else {
                result.bytes += bytes[from..<to]
            }
            lines.append(line)
        }
        result.edited = lines
        return MarkdownText(result, start: 0)
    }

    private init(_ other: MarkdownText, start: Int) {
        bytes = other.bytes
        source = other.source
        firstLine = other.firstLine
        edited = other.edited
        self.start = start
    }

    /// Parses the text; nil only where memory ends.
    func parse() -> MarkdownTree? { MarkdownTree(bytes, from: start) }
}
