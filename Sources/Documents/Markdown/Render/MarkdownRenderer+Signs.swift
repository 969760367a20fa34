import Bytes
import Text

/// Signs that readers see, since they make neither the link, the bold type nor the table that their writer meant.
extension MarkdownRenderer {
    /// `[text](two words.md)`, `[text] (plan.md)`, `(text)[plan.md]` and `[[plan]]`: readers see the brackets.
    mutating func linkAsText(_ node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>, paths: Bool = true) {
        var from = 0
        // The last that stands before `from`.
        var lastOpen: Int?
        while let close = literal.next(UInt8(ascii: "]"), from: from) {
            lastOpen = literal.last(UInt8(ascii: "["), from: from, before: close) ?? lastOpen
            from = close + 1
            guard let open = lastOpen else {
                // `lägesbilden](plan.md)`.
                let after = part(of: literal, from..<literal.count)
                guard after.first == UInt8(ascii: "("), isAddress(bracket(in: after, from: 1)) else { continue }
                report(
                    .linkAsText, at: place(of: close..<from, in: node), "sätt [ före de ord som ska vara länken",
                    "put [ before the words that are to be the link")
                return
            }
            let before = open > 0 ? literal[open - 1] : 0
            // No further than an address may reach: there may be as many brackets as bytes.
            let after = part(of: literal, from..<literal.count)
            let help: (swedish: String, english: String)
            if after.first == UInt8(ascii: "("), isAddress(bracket(in: after, from: 1)) {
                help = (
                    after.next(UInt8(ascii: ")")) == nil
                        ? "sätt ) direkt efter adressen" : "skriv adressen utan mellanslag, eller mellan < och >",
                    after.next(UInt8(ascii: ")")) == nil
                        ? "put ) right after the address" : "write the address without spaces, or between < and >"
                )
            } else if after.first == 0x20, after.count > 1, after[1] == UInt8(ascii: "("),
                isAddress(bracket(in: after, from: 2))
            {
                help = ("ta bort mellanslaget mellan ] och (", "take out the space between ] and (")
            } else if before == UInt8(ascii: ")"), isAddress(part(of: literal, (open + 1)..<close)) {
                help = ("byt plats på dem: [text](adress)", "let them change places: [text](address)")
            } else if before == UInt8(ascii: "["), after.first == UInt8(ascii: "]"), close > open + 1 {
                help = (
                    "skriv texten inom hakparenteser och sökvägen efter: [text](mapp/fil.md)",
                    "write the text in brackets and the path after it: [text](folder/file.md)"
                )
            } else if after.first == UInt8(ascii: "("), isAddress(firstWord(after.dropFirst())) {
                help = ("sätt ) direkt efter adressen", "put ) right after the address")
            } else {
                continue
            }
            report(.linkAsText, at: place(of: open..<from, in: node), help.swedish, help.english)
            return
        }
        if paths { pathAsText(node, literal) }
    }

    /// `(../plan.md)` without words in brackets: readers see the path. Few texts hold `.m` at all.
    private mutating func pathAsText(_ node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>) {
        var from = 0
        while let dot = literal.nextPair(UInt8(ascii: "."), UInt8(ascii: "m"), from: from) {
            from = dot + 2
            guard from < literal.count, literal[from] == UInt8(ascii: "d"), dot > 0, isLetterOrDigit(literal[dot - 1]),
                from + 1 == literal.count || !isLetterOrDigit(literal[from + 1])
            else { continue }
            let stops = " ()[]<>|,;\"".utf8
            let start = literal[..<dot].lastIndex { stops.contains($0) }.map { $0 + 1 } ?? 0
            // The name of a file may be spoken of; a path is none but an address.
            guard literal[start..<dot].contains(UInt8(ascii: "/")) else { continue }
            let path = String(decoding: literal[start...from], as: UTF8.self)
            report(
                .linkAsText, at: place(of: start..<(from + 1), in: node),
                "skriv [text](\(path)), med de ord som ska vara länken",
                "write [text](\(path)), with the words that are to be the link")
            return
        }
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || byte.isLetterOrDigit }

    /// Up to the first blank.
    private func firstWord(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: text.prefix { $0 != 0x20 })
    }

    /// Of what is looked at as an address, in bytes.
    private static var longestAddress: Int { 200 }

    /// Some of a text's bytes, no more than are looked at as an address.
    private func part(
        of literal: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> UnsafeBufferPointer<UInt8> {
        let end = min(range.upperBound, range.lowerBound + Self.longestAddress)
        return UnsafeBufferPointer(rebasing: literal[range.lowerBound..<end])
    }

    /// What stands before the bracket's end.
    private func bracket(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> UnsafeBufferPointer<UInt8> {
        part(of: text, start..<(text.next(UInt8(ascii: ")"), from: start) ?? text.count))
    }

    /// Whether words can only be meant as an address: `../plan 2026.md`, `https://…`, `mailto: …`.
    private func isAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.next(UInt8(ascii: ".")) != nil || text.next(UInt8(ascii: ":")) != nil else { return false }
        let beginnings = ["http://", "https://", "mailto:", "www.", "../", "./"]
        let endings = [".md", ".pdf", ".docx", ".xlsx", ".csv", ".html"]
        return beginnings.contains { text.starts(with: $0.utf8) }
            || endings.contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) || text.holds(($0 + "#").utf8) }
    }

    /// `** Obs! **`: blanks within the stars make them ordinary text.
    mutating func starsAsText(_ node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>) {
        let star = UInt8(ascii: "*")
        guard let open = literal.nextPair(star, star) else { return }
        guard let close = literal.nextPair(star, star, from: open + 2) else {
            boldUnclosed(node, literal, open)
            return
        }
        guard
            literal[open + 2] == 0x20 || literal[close - 1] == 0x20,
            // `2 ** 3 ** 2` is a sum.
            let first = literal[(open + 2)..<close].first(where: { $0 != 0x20 }), isLetter(first),
            // A label with such stars has been told.
            node.parent.map({ !toldHeadings.contains($0.raw) }) ?? true
        else { return }
        report(.boldWithBlanks, at: place(of: open..<(close + 2), in: node))
    }

    /// `**viktigt att`: two stars that open bold type which never ends.
    private mutating func boldUnclosed(_ node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>, _ open: Int) {
        let span = span(of: node)
        guard open + 2 < literal.count, isLetter(literal[open + 2]), open == 0 || literal[open - 1] == 0x20,
            // With a backslash before them they are meant as they stand.
            Int(span.end - span.start) == literal.count,
            node.parent.map({ !toldHeadings.contains($0.raw) }) ?? true
        else { return }
        report(.boldUnclosed, at: place(of: open..<(open + 2), in: node))
    }

    /// Where some bytes of a text stand in the file. With escapes in it they are none of the file's: then the whole text is
    /// shown.
    private func place(of range: Range<Int>, in node: MarkdownNode) -> SourceSpan {
        let span = span(of: node)
        let start = Int(span.start)
        guard Int(span.end) - start == node.literal.count else { return span }
        return SourceSpan(start + range.lowerBound, start + range.upperBound)
    }

    /// `Centrum      12    14`: a gap of three spaces or a tab between words.
    func holdsColumns(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        func isBlank(_ index: Int) -> Bool { line[index] == 0x20 || line[index] == 0x09 }
        // Three spaces in a row always hold a place that three divides.
        var place = line.next(0x09) ?? 3
        while place < line.count {
            if isBlank(place) {
                var (start, end) = (place, place)
                while start > 0, isBlank(start - 1) { start -= 1 }
                while end < line.count, isBlank(end) { end += 1 }
                if start > 0, end < line.count, end - start > 2 || line[place] == 0x09 { return true }
                place = max(place, end - end % 3)
            }
            place += 3
        }
        return false
    }
}
