/// Markdown made of pieces picked by a seed: the same seed gives the same text.
struct MarkdownSamples {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// xorshift64*
    mutating func next(_ bound: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }

    /// Any marks at all, in any order.
    mutating func soup() -> String {
        let pieces = [
            "a", "å", "b c", " ", "  ", "    ", "\t", "\n", "\n\n", "*", "**", "_", "__", "`", "``", "~", "~~", "[",
            "]",
            "(", ")", "![", "](/u)", "](<u>)", "[a]: /u\n", "[a]", "<b>", "</b>", "<!-- -->", "<http://a.b>", "&amp;",
            "&#9;", "\\", "\\*", "\"", "'", "-", "--", "---", "...", "# ", "## ", "> ", "- ", "+ ", "1. ", "2) ", "```",
            "~~~\n", "=== \n", "---\n", "<div>\n", "|", "\r\n", "\u{a0}", "🎈", "[a](/u \"\")", "[a](javascript:x)",
            "![a](data:image/png;x)", "[b](data:text/html,x)",
        ]
        return (0..<(3 + next(40))).map { _ in pick(pieces) }.joined()
    }

    /// `text` with a few places changed.
    mutating func mutated(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        let marks = Array("*_`[]()<>!#-+=~|\\\"'&;: \n\t1.ax\u{e5}".unicodeScalars)
        for _ in 0...next(6) {
            guard !scalars.isEmpty else { break }
            let at = next(scalars.count)
            switch next(4) {
            case 0: scalars.remove(at: at)
            case 1: scalars.insert(pick(marks), at: at)
            case 2: scalars[at] = pick(marks)
            default:
                let end = min(scalars.count, at + next(12))
                scalars.insert(contentsOf: scalars[at..<end], at: next(scalars.count))
            }
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    /// Paragraphs, lists, quotes, code and tables, as people write them on GitHub.
    mutating func github() -> String {
        var result = ""
        for _ in 0...next(5) { result += block(depth: 0, prefix: "") }
        return result
    }

    private mutating func block(depth: Int, prefix: String) -> String {
        switch next(depth > 2 ? 5 : 9) {
        case 0: return prefix + line() + "\n" + blank(prefix)
        case 1: return prefix + line() + "\n" + prefix + line() + "\n" + blank(prefix)
        case 2, 3, 4: return table(prefix) + (next(4) == 0 ? after(prefix) : blank(prefix))
        case 5: return prefix + "# " + line() + "\n"
        case 6: return block(depth: depth + 1, prefix: prefix + "> ") + blank(prefix)
        case 7:
            // The first line of an item carries its marker, the others its indent.
            let inner = block(depth: depth + 1, prefix: prefix + "  ")
            return prefix + "- " + inner.dropFirst(prefix.count + 2) + (next(2) == 0 ? blank(prefix) : "")
        default: return prefix + "- [" + pick([" ", "x", "X"]) + "] " + line() + "\n" + blank(prefix)
        }
    }

    private func blank(_ prefix: String) -> String { prefix.trimmedAtEnd + "\n" }

    /// What may follow a table without an empty line.
    private mutating func after(_ prefix: String) -> String {
        prefix
            + pick([
                "---\n", "===\n", "--\n", "- a\n", "-\n", "2. b\n", "    code | x\n", "# h\n", "> q\n", "|\n", "text\n",
                "```\nx\n```\n",
            ])
    }

    private mutating func table(_ prefix: String) -> String {
        let columns = 1 + next(3)
        var result = ""
        if next(5) == 0 { result += prefix + line() + "\n" }
        result += prefix + row(columns) + "\n"
        let marks = (0..<columns).map { _ in pick(["---", ":--", "--:", ":-:", " - "]) }
        result += prefix + "|" + marks.joined(separator: "|") + "|\n"
        for _ in 0..<next(4) {
            let lazy = next(15) == 0
            result += (lazy ? "" : prefix) + row(max(1, columns + pick([0, 0, 0, 0, 1, -1]))) + "\n"
        }
        return result
    }

    private mutating func row(_ columns: Int) -> String {
        let cells = (0..<columns).map { _ in next(6) == 0 ? "" : " " + line() + " " }
        let open = next(3) > 0 || columns == 1
        return (open ? "|" : "") + cells.joined(separator: "|") + (next(3) > 0 || columns == 1 ? "|" : "")
    }

    private mutating func line() -> String {
        let words = [
            "ord", "två ord", "*betonat*", "**starkt**", "`kod`", "`a\\|b`", "[länk](/u)", "~~struket~~", "~a~",
            "<i>x</i>", "1",
            "41 %", "a\\|b", "&amp;", "\\*", "<http://a.b>", "![b](/p)", "x_y_z", "\"q\"", "a ~~b *c* d~~",
        ]
        return (0...next(3)).map { _ in pick(words) }.joined(separator: " ")
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var result = self
        while result.hasSuffix(" ") { result.removeLast() }
        return result
    }
}
