import Bytes
import Text

/// Text that stands right under HTML code.
extension MarkdownRenderer {
    /// Tells the first line of text that Markdown counts to the HTML code above it, up to the next empty line: a whole
    /// item of the minutes would be gone with a word about the code alone. `name` is the block's first tag; what stands
    /// within it has been told already.
    mutating func swallowedText(_ block: MarkdownNode, below name: String) {
        guard !name.isEmpty else { return }
        let isAlone = ["br", "hr", "img", "col", "input", "link", "meta"].contains(name)
        var depth = 0
        for (number, line) in block.literal.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let words = UnsafeBufferPointer(rebasing: line.drop { $0 <= 0x20 })
            if number > 0, depth <= 0, let first = words.first, first != UInt8(ascii: "<") {
                let file = text.fileBytes
                var start = min(text.origin(line: block.startLine + number, column: block.startColumn), file.count)
                while start < file.count, file[start] == 0x20 || file[start] == 0x09 { start += 1 }
                var end = start
                while end < file.count, file[end] != 0x0A, file[end] != 0x0D { end += 1 }
                report(
                    .htmlSwallows, at: SourceSpan(start, end),
                    UnsafeBufferPointer(rebasing: words.prefix { $0 != 0x0D }).firstLetters(60))
                return
            }
            if !isAlone { depth += depthChange(words, of: name) }
        }
    }

    /// How many times a line opens a tag more than it closes it.
    private func depthChange(_ line: UnsafeBufferPointer<UInt8>, of name: String) -> Int {
        var change = 0
        for start in line.indices where line[start] == UInt8(ascii: "<") {
            let isEnd = start + 1 < line.count && line[start + 1] == UInt8(ascii: "/")
            let tag = UnsafeBufferPointer(rebasing: line.dropFirst(start + (isEnd ? 2 : 1)))
            guard tag.begins(with: name.utf8) else { continue }
            if let next = tag.dropFirst(name.utf8.count).first, (next | 0x20) &- 97 < 26 || next &- 48 < 10 { continue }
            change += isEnd ? -1 : 1
        }
        return change
    }

    /// `[Polisen]: lugnt` is the address of a link to Markdown, and no line of the minutes: told where its words are no
    /// address. Only lines that no block covers are looked at.
    mutating func swallowedDefinitions() {
        guard text.bytes.containsPair(UInt8(ascii: "]"), UInt8(ascii: ":")) else { return }
        var nextLine = 1
        var node = root.firstChild
        while nextLine <= text.lineCount {
            let end = node?.startLine ?? text.lineCount + 1
            if nextLine < end { for line in nextLine..<end { swallowedDefinition(line) } }
            guard let current = node else { return }
            nextLine = max(nextLine, current.endLine + 1, end + 1)
            node = current.next
        }
    }

    private mutating func swallowedDefinition(_ number: Int) {
        let line = text.bytes[text.lineRange(number)]
        guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")),
            line.dropFirst(close - line.startIndex + 1).first == UInt8(ascii: ":")
        else { return }
        let name = line[(line.startIndex + 1)..<close]
        let rest = line[(close + 2)...].drop { $0 == 0x20 }
        // `[//]: # (…)` is how comments are written.
        guard let first = name.first, isLetter(first), !name.elementsEqual("comment".utf8), let letter = rest.first,
            isLetter(letter), !rest.contains(where: { "./#:<@".utf8.contains($0) })
        else { return }
        let start = text.origin(line: number, column: 1)
        let shown = String(decoding: line.prefix(80), as: UTF8.self)
        report(
            .lineSwallowed, at: SourceSpan(start, start + line.count), shown,
            String(decoding: name, as: UTF8.self) + ": " + String(decoding: rest.prefix(60), as: UTF8.self))
    }
}
