import Bytes
import Text

/// Lines that Markdown takes for the address of a link.
extension MarkdownRenderer {
    /// `[Polisen]: lugnt` is an address to Markdown, and no line of the minutes: told where its words are no address.
    mutating func swallowedDefinitions() {
        var definitions: [Definition] = []
        LinkDefinitions.visit(root, in: text) { lines, column in
            let isInParagraph = column != nil
            for line in lines {
                let column = line == lines.lowerBound ? column : nil
                let definition = self.definition(line, column ?? self.text.firstSign(ofLine: line))
                // A paragraph goes on after the addresses that it begins with; they fill a line each.
                if isInParagraph, definition?.address.contains(0x20) ?? true { break }
                if let definition { definitions.append(definition) }
            }
        }
        for definition in definitions { report(definition) }
    }

    /// A line `[namn]: adress` without the spaces around its parts, and its place in the file.
    private struct Definition {
        var line: ArraySlice<UInt8>
        var start: Int
        var name: ArraySlice<UInt8>
        var address: ArraySlice<UInt8>
    }

    private mutating func report(_ definition: Definition) {
        // A sentence may end with a full stop; another sign of an address makes it one.
        let rest = definition.address
        let address = rest.last == UInt8(ascii: ".") ? rest.dropLast() : rest
        // `[//]: # (…)` and `[comment]: …` are how comments are written.
        guard let first = definition.name.first, isLetter(first), !definition.name.elementsEqual("comment".utf8),
            let letter = address.first, isLetter(letter), !address.contains(where: { "./#:<@".utf8.contains($0) })
        else { return }
        report(
            .lineSwallowed, at: SourceSpan(definition.start, definition.start + definition.line.count),
            String(decoding: definition.line.prefix(80), as: UTF8.self),
            String(decoding: definition.name, as: UTF8.self) + ": "
                + String(decoding: rest.prefix(60), as: UTF8.self))
    }

    /// What stands in a line from `column` on; nil where it has not that form.
    private func definition(_ number: Int, _ column: Int) -> Definition? {
        let line = text.bytes[text.lineRange(number)].dropFirst(column - 1)
        guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")),
            close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: ":")
        else { return nil }
        var address = line[(close + 2)...].drop { $0 == 0x20 }
        while let last = address.last, last == 0x20 || last == 0x0D { address.removeLast() }
        return Definition(
            line: line, start: text.origin(line: number, column: column), name: line[(line.startIndex + 1)..<close],
            address: address)
    }
}

extension MarkdownText {
    /// The column from 1 of the first sign of a line, after the marks of quotes and lists that it lies in.
    fileprivate func firstSign(ofLine number: Int) -> Int {
        let line = bytes[lineRange(number)]
        return 1 + line.prefix { $0 == 0x20 || $0 == 0x09 || "->*+".utf8.contains($0) }.count
    }
}
