import Bytes
import Text

/// Marks of notebooks and of editors on the web (Obsidian, HackMD, Notion), which mean nothing here: readers see them, and
/// what was hidden there is shown.
extension MarkdownRenderer {
    /// `%%for ourselves%%`, `==marked==` and `{{name}}`. Few files have two of these signs side by side.
    mutating func notebookMarks(_ node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>) {
        if holdsPairs == nil {
            holdsPairs = text.fileBytes.withUnsafeBufferPointer { file in
                file.nextPair(UInt8(ascii: "%"), UInt8(ascii: "%")) != nil
                    || file.nextPair(UInt8(ascii: "="), UInt8(ascii: "=")) != nil
                    || file.nextPair(UInt8(ascii: "{"), UInt8(ascii: "{")) != nil
            }
        }
        guard holdsPairs == true else { return }
        if let start = encloses(literal, UInt8(ascii: "%")) { mark("%%", node, at: start, .noteShown) }
        if let start = encloses(literal, UInt8(ascii: "=")) { mark("==", node, at: start) }
        if let start = literal.nextPair(UInt8(ascii: "{"), UInt8(ascii: "{")),
            let end = literal.nextPair(UInt8(ascii: "}"), UInt8(ascii: "}"), from: start), end - start < 60
        {
            let whole = UnsafeBufferPointer(rebasing: literal[start...(end + 1)])
            mark(String(decoding: whole, as: UTF8.self), node, at: start, .placeholderLeft)
        }
    }

    /// Where two of a sign begin that words stand right behind, with two more after the words.
    private func encloses(_ literal: UnsafeBufferPointer<UInt8>, _ sign: UInt8) -> Int? {
        guard let first = literal.nextPair(sign, sign), first + 2 < literal.count, literal[first + 2] > 0x20,
            literal[first + 2] != sign, literal.nextPair(sign, sign, from: first + 3) != nil
        else { return nil }
        return first
    }

    /// `[TOC]` and `[[_TOC_]]` alone on a line, and `[!note]` first in a quote.
    mutating func bracketMark(_ node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>) {
        guard literal.count > 4, literal.count < 120 else { return }
        let line = String(decoding: literal, as: UTF8.self)
        let word = line.lowercased().filter { $0.isLetter }
        if word == "toc" || word == "innehåll", line.last == "]", line.dropFirst().contains("]") {
            mark(line.firstLetters(20), node, at: 0)
        } else if line.hasPrefix("[!"), let end = line.firstIndex(of: "]"),
            node.parent?.parent?.kind == .blockQuote, node.parent?.previous == nil
        {
            mark(String(line[...end]), node, at: 0)
        }
    }
}

extension MarkdownNode {
    /// Whether a text is a line of a table of contents, as a PDF or Word leaves it: `Lägesbild ......... 4`.
    var isContentsLine: Bool {
        guard kind == .text, let last = literal.last, last &- 0x30 < 10 else { return false }
        var place = literal.count
        while place > 0, literal[place - 1] &- 0x30 < 10 || literal[place - 1] == 0x20 { place -= 1 }
        let dots = literal[..<place].reversed().prefix { $0 == UInt8(ascii: ".") || $0 == 0x20 }
        let count = dots.count(where: { $0 == UInt8(ascii: ".") })
        // Three right behind a word: `Lägesbild... 4`.
        let isDotted = count > 3 || count == 3 && dots.count == 3 && place < literal.count
        return isDotted && dots.count < place || literal[..<place].suffix(6).elementsEqual("……".utf8)
    }

    /// Whether a line is a page's number as PDFs and Word have it in their heads and feet: `3 (12)`, `Sida 4 av 12`,
    /// `SAMMANTRÄDESPROTOKOLL 5(12)`, or the place for a signature there.
    var isPageNumber: Bool {
        guard kind == .text, let last = literal.last, literal.count < 80, let first = literal.first else {
            return false
        }
        if first == UInt8(ascii: "J") { return literal.starts(with: "Justerandes sign".utf8) }
        guard last == UInt8(ascii: ")") || last &- 0x30 < 10,
            next == nil || next?.kind == .softBreak || next?.kind == .lineBreak
        else { return false }
        let line = String(decoding: literal, as: UTF8.self)
        var words = line.split { " ()".contains($0) }
        let isOfPages = words.count > 1 && words[words.count - 2] == "av"
        guard words.count > 1, let pages = words.popLast().flatMap({ Int($0) }) else { return false }
        if isOfPages { words.removeLast() }
        guard let page = words.popLast().flatMap({ Int($0) }), page > 0, page <= pages, pages < 1000,
            isOfPages || last == UInt8(ascii: ")")
        else { return false }
        guard let word = words.last else { return !isOfPages }
        return ["sida", "sid", "protokoll", "sammanträdesprotokoll", "minnesanteckningar"].contains(word.lowercased())
    }
}
