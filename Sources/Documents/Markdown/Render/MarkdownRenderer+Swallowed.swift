import Bytes
import Text

/// Text that stands right under HTML code, which counts it as its own.
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
            if let next = tag.dropFirst(name.utf8.count).first, next.isLetterOrDigit { continue }
            change += isEnd ? -1 : 1
        }
        return change
    }
}
