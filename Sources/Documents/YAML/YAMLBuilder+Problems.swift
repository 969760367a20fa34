import Text

/// libyaml's refusals in an editor's words: what stands on the line says more than the parser does.
extension YAMLBuilder {
    mutating func fail(_ failure: YAMLFailure) {
        if failure.byteOffset == nil, tellComments(before: failure) { return }
        beginFailure()
        if let byte = failure.byteOffset {
            let offset = min(range.lowerBound + byte, max(range.lowerBound, range.upperBound - 1))
            report(.headUnreadable, SourceSpan(offset, offset + 1))
            return
        }
        let problem = min(offset(ofCharacter: failure.problemIndex), range.upperBound)
        let context = failure.contextIndex.map { min(offset(ofCharacter: $0), range.upperBound) }
        if let tab = indentSign(near: [problem, context ?? problem]) {
            report(tab.kind, tab.span)
            return
        }
        let says = { (words: String) in failure.problem.contains(words) || failure.context.contains(words) }
        if says("simple key") {
            missingColon(at: context ?? problem)
        } else if says("escape") || says("hexdecimal") {
            escape(at: problem, in: context ?? problem)
        } else if says("quoted scalar") {
            report(.headQuoteOpen, restOfLine(from: context ?? problem))
        } else if says("mapping values are not allowed") {
            misplacedColon(at: problem)
        } else if says("cannot start any token") || says("alias") || says("anchor") || says("tag") || says("directive")
        {
            sign(at: says("cannot start any token") ? problem : context ?? problem)
        } else if says("flow"), let context {
            if let quoted = textAfterQuote(before: problem) {
                report(.headAfterQuote, quoted.span, quoted.mended)
            } else {
                bracket(at: context)
            }
        } else if says("comment or line break") || says("equal to 0") {
            sign(at: context ?? problem)
        } else if let quoted = textAfterQuote(before: problem) {
            report(.headAfterQuote, quoted.span, quoted.mended)
        } else if says("not allowed in this context"), let dash = loneDash(at: problem) {
            report(.headLoneDash, dash)
        } else if signBegins(valueBefore: problem) {
            return
        } else if says("did not find expected") || says("not allowed in this context") || says("indentation") {
            report(.headIndent, lineSpan(at: min(problem, max(range.lowerBound, range.upperBound - 1))))
        } else {
            report(.headUnreadable, lineSpan(at: problem))
        }
    }

    /// The comments up to what libyaml refused; whether one of them is why a bracket was not closed.
    private mutating func tellComments(before failure: YAMLFailure) -> Bool {
        let problem = min(offset(ofCharacter: failure.problemIndex), range.upperBound)
        let context = failure.contextIndex.map { min(offset(ofCharacter: $0), problem) } ?? problem
        guard failure.context.contains("flow") else {
            checkComments(upTo: context)
            return false
        }
        let bracket = flowStart ?? problem
        checkComments(upTo: problem)
        guard let told = indexOfComment(after: bracket) else { return false }
        beginFailure(at: told)
        return true
    }

    /// Where a comment that was told stands among the diagnostics, if it took away the end of a bracket at `offset`.
    func indexOfComment(after offset: Int) -> Int? {
        diagnostics.firstIndex {
            $0.kind.message == DiagnosticKind.headComment.message && Int($0.span?.start ?? 0) > offset
        }
    }

    /// Something between brackets that can't stand there, or brackets that are not closed.
    private mutating func bracket(at offset: Int) {
        let isBracket = source.bytes.indices.contains(offset) && Array("[{".utf8).contains(source.bytes[offset])
        let open = isBracket ? offset : flowStart ?? offset
        report(.headBracket, restOfLine(from: offset < range.upperBound ? offset : open), character(at: open))
    }

    /// `"C:\yta"`: in single quotes a backslash is one.
    private mutating func escape(at backslash: Int, in quote: Int) {
        var inner = source.text(in: SourceSpan(quote + 1, Int(restOfLine(from: quote).end)))
        if inner.last == "\"" { inner.removeLast() }
        let mended = inner.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        report(.headEscape, restOfLine(from: backslash), "'\(mended)'")
    }

    /// `plats: [Sal 1] Huset`, `mål: ? 5`: a value that begins with one of YAML's own signs.
    private mutating func signBegins(valueBefore problem: Int) -> Bool {
        let line = lineSpan(at: min(problem, max(range.lowerBound, range.upperBound - 1)))
        guard let value = valueStart(in: line, before: problem), value < Int(line.end) else { return false }
        let rest = problem < Int(line.end) ? source.bytes[problem] : 0
        switch source.bytes[value] {
        case UInt8(ascii: "-"):
            report(.headListInLine, SourceSpan(value, Int(line.end)))
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            if rest == UInt8(ascii: "]") || rest == UInt8(ascii: "}") { bracket(at: value) } else { sign(at: value) }
        case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: "?"):
            sign(at: value)
        default: return false
        }
        return true
    }

    /// Quotes and spaces that Word put in place of the plain ones. What stands within such quotes; nil where there are none.
    mutating func checkWordHabits(_ text: String, _ span: SourceSpan) -> String? {
        let bytes = source.bytes
        let start = Int(span.start)
        guard start + 1 < bytes.count, bytes[start] >= 0xC2 else { return nil }
        if bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
            report(.headHardSpace, SourceSpan(start, start + 2))
            return nil
        }
        guard bytes[start] == 0xE2 || bytes[start] == 0xC2 else { return nil }
        let curly: Set<Unicode.Scalar> = ["”", "“", "„", "‟", "’", "‘", "‚", "«", "»"]
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, curly.contains(first) else { return nil }
        let others = scalars.indices.dropFirst().filter {
            curly.contains(scalars[$0]) && isDouble(scalars[$0]) == isDouble(first)
        }
        // ”Trygg i Ådala” – en rapport: the quotes belong to the text.
        guard others.isEmpty || others == [scalars.count - 1] else { return nil }
        var inner = String(String.UnicodeScalarView(scalars.dropFirst()))
        if !others.isEmpty { inner.unicodeScalars.removeLast() }
        report(.headCurlyQuotes, span, quoted(inner))
        return inner
    }

    private func isDouble(_ scalar: Unicode.Scalar) -> Bool { !["’", "‘", "‚"].contains(scalar) }

    /// The text in straight quotes, double where it holds none itself.
    func quoted(_ text: String) -> String {
        text.contains("\"") || text.contains("\\")
            ? "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
            : "\"\(text)\""
    }

    /// A colon where no key can end: within a text, or on a line that is indented wrongly.
    private mutating func misplacedColon(at offset: Int) {
        let line = lineSpan(at: offset)
        guard let value = valueStart(in: line, before: offset) else {
            if let above = lineWithoutColon(above: line) {
                missingColon(at: above)
            } else {
                report(.headIndent, line)
            }
            return
        }
        let text = source.text(in: SourceSpan(value, Int(line.end)))
        report(.headColonInText, SourceSpan(value, Int(line.end)), prefix(of: line, to: value) + quoted(text))
    }

    /// A line that should be `key: value` and has no colon, or no space after it.
    private mutating func missingColon(at offset: Int) {
        let line = lineSpan(at: offset)
        // The line looks right: only the space after its colon is of Word's sort.
        let bytes = source.bytes[Int(line.start)..<Int(line.end)]
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let space = hardSpace(at: colon + 1) {
            report(.headHardSpace, space)
            return
        }
        if let first = source.text(in: line).unicodeScalars.first, YAMLBuilder.listSigns.contains(first),
            !bytes.starts(with: Array("--".utf8))
        {
            report(.headListSign, line, String(first))
            return
        }
        report(.headColonMissing, line, source.text(in: line).firstLetters(40))
    }

    /// The line just above, where it is not indented less and holds no key: libyaml takes the two for one long key.
    private func lineWithoutColon(above line: SourceSpan) -> Int? {
        let number = source.line(of: Int(line.start))
        let start = source.offset(ofLine: number - 1)
        guard number > 1, start >= range.lowerBound else { return nil }
        let above = lineSpan(at: start)
        let indent = Int(line.start) - source.offset(ofLine: number)
        guard above.start < above.end, Int(above.start) - start >= indent,
            source.bytes[Int(above.end) - 1] != UInt8(ascii: ":"),
            valueStart(in: above, before: Int(above.end)) == nil
        else { return nil }
        return Int(above.start)
    }

    mutating func sign(at offset: Int) {
        // The line is read for the message: not once a sign, where there are more than will be told.
        guard diagnostics.count < YAMLBuilder.limit else { return }
        let line = lineSpan(at: offset)
        let value = max(offset, Int(line.start))
        let before = prefix(of: line, to: value)
        var end = Int(line.end)
        // Within braces the value ends at the next comma or brace.
        if before.contains("{") || before.contains("["),
            let close = source.bytes[value..<end].firstIndex(where: { ",}]".utf8.contains($0) })
        {
            end = close
            while end > value, source.bytes[end - 1] == 0x20 { end -= 1 }
        }
        report(
            .headSign, SourceSpan(value, Int(line.end)), character(at: value),
            before + quoted(source.text(in: SourceSpan(value, end))) + source.text(in: SourceSpan(end, Int(line.end))))
    }

    /// A tab or no-break space in the indent of one of the lines.
    private func indentSign(near places: [Int]) -> (kind: DiagnosticKind, span: SourceSpan)? {
        for place in places {
            var index = source.offset(ofLine: source.line(of: place))
            while index < range.upperBound {
                if source.bytes[index] == 0x09 { return (.headTab, SourceSpan(index, index + 1)) }
                if index + 1 < range.upperBound, source.bytes[index] == 0xC2, source.bytes[index + 1] == 0xA0 {
                    return (.headHardSpace, SourceSpan(index, index + 2))
                }
                guard source.bytes[index] == 0x20 || source.bytes[index] == 0x2D else { break }
                index += 1
            }
        }
        return nil
    }

    /// `"Möte" våren`: the line's value, where it begins with a quote that closes before `offset` on the same line.
    private func textAfterQuote(before offset: Int) -> (span: SourceSpan, mended: String)? {
        let line = lineSpan(at: max(range.lowerBound, min(offset, range.upperBound - 1)))
        guard offset > Int(line.start), let value = valueStart(in: line, before: offset) else { return nil }
        guard source.bytes[value] == UInt8(ascii: "\"") || source.bytes[value] == UInt8(ascii: "'") else { return nil }
        let span = SourceSpan(value, Int(line.end))
        return (span, prefix(of: line, to: value) + quoted(source.text(in: span)))
    }

    /// Where the value of the line's first `key: ` begins, if that stands before `offset`.
    func valueStart(in line: SourceSpan, before offset: Int) -> Int? {
        var index = Int(line.start)
        while index + 1 < min(offset, Int(line.end)) {
            if source.bytes[index] == UInt8(ascii: ":"),
                source.bytes[index + 1] == 0x20 || source.bytes[index + 1] == 0x09
            {
                index += 1
                while index < Int(line.end), source.bytes[index] == 0x20 || source.bytes[index] == 0x09 { index += 1 }
                return index < Int(line.end) && index <= offset ? index : nil
            }
            index += 1
        }
        return nil
    }

    /// `frånvarande: -`: the dash, where it is all that stands after the colon.
    private func loneDash(at offset: Int) -> SourceSpan? {
        let line = lineSpan(at: min(offset, max(range.lowerBound, range.upperBound - 1)))
        let dash = Int(line.end) - 1
        guard dash > Int(line.start), source.bytes[dash] == UInt8(ascii: "-"),
            valueStart(in: line, before: dash + 1) == dash
        else { return nil }
        return SourceSpan(dash, dash + 1)
    }

    /// A no-break space, also a narrow one.
    private func hardSpace(at offset: Int) -> SourceSpan? {
        let bytes = source.bytes[min(offset, range.upperBound)..<range.upperBound]
        if bytes.starts(with: [0xC2, 0xA0]) { return SourceSpan(offset, offset + 2) }
        return bytes.starts(with: [0xE2, 0x80, 0xAF]) ? SourceSpan(offset, offset + 3) : nil
    }

    private func prefix(of line: SourceSpan, to offset: Int) -> String {
        source.text(in: SourceSpan(Int(line.start), offset))
    }

    /// The character at a byte offset, as text.
    private func character(at offset: Int) -> String {
        var end = offset + 1
        while end < source.bytes.count, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
        return source.text(in: SourceSpan(offset, end))
    }

    private func restOfLine(from offset: Int) -> SourceSpan {
        SourceSpan(offset, max(offset, Int(lineSpan(at: offset).end)))
    }
}
