import Text

/// Where a file's head (huvud) lies: between its first two lines of `---`.
struct HeadFrame {
    /// The YAML between the two lines; nil where the file has no head.
    private(set) var head: Range<Int>?
    /// Where the text begins.
    private(set) var bodyStart: Int

    init(_ source: SourceText, diagnostics: inout [Diagnostic]) {
        let lines = LineScanner(source)
        func report(_ kind: DiagnosticKind, _ span: SourceSpan, _ arguments: String...) {
            var diagnostic = Diagnostic(kind, in: source.path, at: span)
            diagnostic.arguments = arguments
            diagnostics.append(diagnostic)
        }
        bodyStart = 0
        if source.hasByteOrderMark {
            report(.byteOrderMark, SourceSpan(0, 3))
            bodyStart = 3
        }
        guard let first = (1...source.lineCount).first(where: { !lines.isBlank($0) }) else {
            report(.headEmptyFile, SourceSpan(0, 0))
            return
        }
        let opening = lines.dashes(first)
        guard opening != .none else {
            report(.headMissing, lines.span(first), lines.beginning(of: first))
            return
        }
        func reportDashes(_ line: Int) {
            let text = source.text(in: lines.span(line))
            // The right dashes can only be wrong in their place.
            if text == "---" {
                report(.headDashesIndented, lines.span(line))
            } else {
                report(.headDashes, lines.span(line), text)
            }
        }
        if opening == .mistaken { reportDashes(first) }
        let start = source.offset(ofLine: first + 1)
        let end = HeadFrame.end(in: lines, after: first)
        head = start..<max(start, source.offset(ofLine: end.line))
        switch end.reason {
        case .closed:
            bodyStart = source.offset(ofLine: end.line + 1)
            if lines.dashes(end.line) == .mistaken { reportDashes(end.line) }
            if let again = lines.secondHead(after: end.line) { report(.headTwice, lines.span(again)) }
        case .textBegins, .fileEnds:
            bodyStart = source.offset(ofLine: end.line)
            let line = min(end.line, source.lineCount)
            report(.headNotClosed, end.reason == .textBegins ? lines.span(line) : lines.lastSpan)
        }
    }

    private enum Reason { case closed, textBegins, fileEnds }

    /// The line that ends the head: its `---`, else the line where the text seems to begin, else past the last one.
    private static func end(in lines: LineScanner, after first: Int) -> (line: Int, reason: Reason) {
        var paragraph: Int?
        var line = first + 1
        while line <= lines.source.lineCount {
            switch lines.dashes(line) {
            case .plain: return (line, .closed)
            case .mistaken:
                guard let next = lines.endOfBlockText(line) else { return (line, .closed) }
                line = next
                continue
            case .none: break
            }
            // A heading can't be a comment of the head: editors write those with one `#`, after a value.
            if lines.isHeading(line) { return (paragraph ?? line, .textBegins) }
            if lines.isBlank(line - 1) || line == first + 1, paragraph == nil, lines.isParagraph(line) {
                paragraph = line
            }
            line += 1
        }
        if let paragraph { return (paragraph, .textBegins) }
        return (line, .fileEnds)
    }
}

/// What a line of a file looks like, by its bytes.
private struct LineScanner {
    enum Dashes { case none, plain, mistaken }

    let source: SourceText

    init(_ source: SourceText) { self.source = source }

    /// The line without its indent and end; a byte-order mark before it does not count.
    func span(_ line: Int) -> SourceSpan {
        var start = source.offset(ofLine: line)
        var end = source.offset(ofLine: line + 1)
        if start == 0, source.hasByteOrderMark { start = 3 }
        while end > start, isBlank(byte: source.bytes[end - 1]) { end -= 1 }
        while start < end, isBlank(byte: source.bytes[start]) { start += 1 }
        return SourceSpan(start, end)
    }

    /// The last line that holds something.
    var lastSpan: SourceSpan {
        let line = (1...source.lineCount).last { !isBlank($0) } ?? 1
        return span(line)
    }

    func isBlank(_ line: Int) -> Bool {
        let span = span(line)
        return span.start == span.end
    }

    /// The line's first words, for a message.
    func beginning(of line: Int) -> String {
        source.text(in: span(line)).firstLetters(40)
    }

    /// A line of nothing but dashes, from its first column: three hyphens, or what Word made of them.
    func dashes(_ line: Int) -> Dashes {
        let span = span(line)
        let bytes = source.bytes[Int(span.start)..<Int(span.end)]
        guard let first = bytes.first, bytes.count <= 40 else { return .none }
        // `===`, `***` and `___` draw a line in other programs.
        if first == 0x3D || first == 0x2A || first == 0x5F {
            let isRule = bytes.count > 2 && bytes.allSatisfy { $0 == first }
            return isRule && !isIndented(line, span) ? .mistaken : .none
        }
        guard first == 0x2D || first == 0xE2 else { return .none }
        if bytes.elementsEqual([0x2D, 0x2D, 0x2D]) { return isIndented(line, span) ? .mistaken : .plain }
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        let isDashes = scalars.allSatisfy { $0 == "-" || ("\u{2010}"..."\u{2015}").contains($0) || $0 == "\u{2212}" }
        let isLong = scalars.count >= 2 || scalars.first == "\u{2014}"
        return isDashes && isLong && !isIndented(line, span) ? .mistaken : .none
    }

    /// The line after the text below a `text: |` or `text: >` that an indented line belongs to; nil for other lines.
    func endOfBlockText(_ line: Int) -> Int? {
        var indent = indent(of: line)
        for above in (1..<line).reversed() where !isBlank(above) && self.indent(of: above) < indent {
            indent = self.indent(of: above)
            let words = source.text(in: span(above)).split(separator: " ").prefix { !$0.hasPrefix("#") }
            guard words.count > 1, let sign = words.last, sign.hasPrefix("|") || sign.hasPrefix(">") else { continue }
            let begins = ((above + 1)...line).first { !isBlank($0) } ?? line
            guard self.indent(of: begins) <= self.indent(of: line) else { return nil }
            return ((line + 1)..<(source.lineCount + 1)).first { !isBlank($0) && self.indent(of: $0) <= indent }
                ?? source.lineCount + 1
        }
        return nil
    }

    private func indent(of line: Int) -> Int { Int(span(line).start) - source.offset(ofLine: line) }

    /// The line `---` of a head that stands once more at the text's beginning.
    func secondHead(after line: Int) -> Int? {
        guard let next = ((line + 1)..<(source.lineCount + 1)).first(where: { !isBlank($0) }),
            dashes(next) == .plain, next < source.lineCount
        else { return nil }
        let span = span(next + 1)
        let bytes = source.bytes[Int(span.start)..<Int(span.end)]
        return ["titel:", "datum:", "tid:", "organ:", "slag:"].contains { bytes.starts(with: $0.utf8) } ? next : nil
    }

    /// `# Rubrik`, `## § 1`.
    func isHeading(_ line: Int) -> Bool {
        let span = span(line)
        guard !isIndented(line, span) else { return false }
        let bytes = source.bytes[Int(span.start)..<Int(span.end)]
        let level = bytes.prefix { $0 == UInt8(ascii: "#") }.count
        return (2...6).contains(level) && bytes.dropFirst(level).first == 0x20
    }

    /// A line from the first column that can be no `key: value`, list item or comment.
    func isParagraph(_ line: Int) -> Bool {
        let span = span(line)
        let bytes = source.bytes[Int(span.start)..<Int(span.end)]
        guard let first = bytes.first, !isIndented(line, span), !Array("#-[]{}\"'&*!|>%@`".utf8).contains(first) else {
            return false
        }
        let colon = UInt8(ascii: ":")
        return !zip(bytes, bytes.dropFirst()).contains { $0 == colon && $1 == 0x20 } && bytes.last != colon
    }

    private func isIndented(_ line: Int, _ span: SourceSpan) -> Bool {
        let start = source.offset(ofLine: line)
        return Int(span.start) != (start == 0 && source.hasByteOrderMark ? 3 : start)
    }

    private func isBlank(byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
