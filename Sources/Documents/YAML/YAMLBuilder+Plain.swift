import Bytes
import Text

/// What YAML takes as it stands and an editor can't have meant.
extension YAMLBuilder {
    /// A comment glued to what it stands after, or with words glued to its sign.
    mutating func checkComment(_ span: SourceSpan) {
        let start = Int(span.start)
        let isGluedBefore = start > range.lowerBound && !YAMLBuilder.isBlank(source.bytes[start - 1])
        let next = start + 1 < range.upperBound ? source.bytes[start + 1] : 0
        let isGluedAfter = next.isLetterOrDigit || next >= 0x80
        // A whole line with `#` before it is a key that an editor has put aside.
        guard isGluedBefore || isGluedAfter && (flowStart != nil || !isFirst(onLine: start)) else { return }
        let line = lineSpan(at: start)
        let words = source.text(in: SourceSpan(start, Int(line.end)))
        let item = flowStart == nil ? words : String(words.prefix { !",]} ".contains($0) })
        report(.headComment, SourceSpan(start, Int(line.end)), words, quoted(value(of: line, before: start) ?? item))
    }

    /// The line's value with its comment, where neither quotes nor brackets are in it.
    private func value(of line: SourceSpan, before comment: Int) -> String? {
        guard flowStart == nil, let start = valueStart(in: line, before: comment),
            !Array("\"'[{|>".utf8).contains(source.bytes[start])
        else { return nil }
        return source.text(in: SourceSpan(start, Int(line.end)))
    }

    private func isFirst(onLine offset: Int) -> Bool {
        var index = offset
        while index > range.lowerBound, source.bytes[index - 1] == 0x20 || source.bytes[index - 1] == 0x09 {
            index -= 1
        }
        return index == range.lowerBound || source.bytes[index - 1] == 0x0A || source.bytes[index - 1] == 0x0D
    }

    /// What Word and people begin the items of a list with.
    static let listSigns: Set<Unicode.Scalar> = ["-", "–", "—", "•", "·", "●"]

    /// Words without quotes: signs of Word's that look like YAML's own.
    mutating func checkPlain(_ text: String, _ span: SourceSpan) {
        if text == "-", isFlowItem {
            report(.headLoneDash, span)
            return
        }
        checkHardSpaces(span)
        // Not a letter: most values begin with one.
        guard let byte = text.utf8.first, byte == 0x2D || byte >= 0xC2, isBlockValue,
            let first = text.unicodeScalars.first, YAMLBuilder.listSigns.contains(first)
        else {
            return
        }
        let isOwn = first == "-"
        let sign = Array(String(first).utf8)
        let (line, last) = (source.line(of: Int(span.start)), source.line(of: Int(span.end)))
        var isList = !isOwn && isFirst(onLine: Int(span.start))
        for line in line..<max(line, last) where !isList {
            let next = lineSpan(at: source.offset(ofLine: line + 1))
            isList = source.bytes[Int(next.start)..<Int(next.end)].starts(with: sign)
        }
        if isList {
            report(.headListSign, SourceSpan(Int(span.start), Int(lineSpan(at: Int(span.start)).end)), String(first))
        }
    }

    /// `titel:` or `-` and a no-break space, which YAML takes for a letter, and one at the end that nobody sees.
    private mutating func checkHardSpaces(_ span: SourceSpan) {
        let bytes = source.bytes[Int(span.start)..<Int(span.end)]
        guard bytes.contains(0xC2) else { return }
        var isWord = true
        for index in bytes.indices {
            let byte = bytes[index]
            let isSpace = byte == 0xC2 && index + 1 < bytes.endIndex && bytes[index + 1] == 0xA0
            let isLast = isSpace && index + 2 == bytes.endIndex && index > bytes.startIndex
            if isLast || isSpace && isWord && index > bytes.startIndex && isColonOrDash(bytes, before: index) {
                report(.headHardSpace, SourceSpan(index, index + 2))
                return
            }
            if byte == 0x0A || byte == 0x0D {
                isWord = true
            } else if byte == 0x20 {
                isWord = isWord && isBlank(bytes, before: index)
            }
        }
    }

    private func isColonOrDash(_ bytes: ArraySlice<UInt8>, before index: Int) -> Bool {
        bytes[index - 1] == UInt8(ascii: ":")
            || bytes[index - 1] == UInt8(ascii: "-")
                && (index - 1 == bytes.startIndex || YAMLBuilder.isBlank(bytes[index - 2]))
    }

    private func isBlank(_ bytes: ArraySlice<UInt8>, before index: Int) -> Bool {
        index == bytes.startIndex || YAMLBuilder.isBlank(bytes[index - 1])
    }
}
