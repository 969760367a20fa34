import Bytes
import Text

/// Lines that Markdown takes for the address of a link.
extension MarkdownRenderer {
    /// `[Polisen]: lugnt` is an address to Markdown, and no line of the minutes: told where its words are no address.
    mutating func swallowedDefinitions() {
        var lines: [(number: Int, column: Int)] = []
        LinkDefinitions.visit(root, in: text) { found, column in
            guard let column else {
                lines += found.map { ($0, self.text.firstSign(ofLine: $0)) }
                return
            }
            // A paragraph goes on after the addresses that it begins with; they fill a line each.
            for line in found {
                let column = line == found.lowerBound ? column : self.text.firstSign(ofLine: line)
                guard let words = self.definition(line, column), !words.address.contains(0x20) else { break }
                lines.append((line, column))
            }
        }
        for (line, column) in lines { swallowedDefinition(line, column) }
    }

    private mutating func swallowedDefinition(_ number: Int, _ column: Int) {
        guard let words = definition(number, column) else { return }
        // A sentence may end with a full stop; another sign of an address makes it one.
        let address = words.address.last == UInt8(ascii: ".") ? words.address.dropLast() : words.address
        // `[//]: # (…)` and `[comment]: …` are how comments are written.
        guard let first = words.name.first, isLetter(first), !words.name.elementsEqual("comment".utf8),
            let letter = address.first, isLetter(letter), !address.contains(where: { "./#:<@".utf8.contains($0) })
        else { return }
        let line = text.bytes[text.lineRange(number)].dropFirst(column - 1)
        let start = text.origin(line: number, column: column)
        report(
            .lineSwallowed, at: SourceSpan(start, start + line.count), String(decoding: line.prefix(80), as: UTF8.self),
            String(decoding: words.name, as: UTF8.self) + ": "
                + String(decoding: words.address.prefix(60), as: UTF8.self))
    }

    /// The name and the rest of a line `[namn]: adress` that begins in `column`, without the spaces around.
    private func definition(
        _ number: Int, _ column: Int
    ) -> (name: ArraySlice<UInt8>, address: ArraySlice<UInt8>)? {
        let line = text.bytes[text.lineRange(number)].dropFirst(column - 1)
        guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")),
            close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: ":")
        else { return nil }
        var address = line[(close + 2)...].drop { $0 == 0x20 }
        while let last = address.last, last == 0x20 || last == 0x0D { address.removeLast() }
        return (line[(line.startIndex + 1)..<close], address)
    }
}

extension MarkdownText {
    /// The column from 1 of the first sign of a line, after the marks of quotes and lists that it lies in.
    fileprivate func firstSign(ofLine number: Int) -> Int {
        let line = bytes[lineRange(number)]
        return 1 + line.prefix { $0 == 0x20 || $0 == 0x09 || "->*+".utf8.contains($0) }.count
    }
}
