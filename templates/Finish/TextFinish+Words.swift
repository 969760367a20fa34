import Bytes
import HTML
import Site

extension TextFinish {
    /// Goes through the text from `start` to the next tag, word by word; where that begins. `<` is escaped in text.
    mutating func words(from start: Int) -> Int {
        let text = text
        let explains = running > 0 && unexplained == 0 && terms != nil
        let shortest = divided > 0 ? SoftHyphens.shortest : SoftHyphens.longest
        var place = start
        var isStart = true
        while place < text.count {
            if !explains {
                place = passing(from: place, shortest: shortest)
                if place >= text.count { break }
            }
            let byte = text[place]
            if isLetter(byte), byte != 0xE2 || at(place + 1) != 0x80 {
                let start = place
                place = wordEnd(from: place + 1)
                let end = place
                // A word that is explained is linked whole, before it is divided.
                if explains, isStart, !isQuoting, let terms {
                    let form = terms.first(byte, at(start + 1), at(start + 2))
                    if form >= 0 { place = max(place, explain(start, from: form, terms)) }
                }
                if end - start >= shortest, written <= start, !isInAddress(start..<end) { divide(start..<end) }
                isStart = false
            } else if byte == 0x20 || byte == 0x0A {
                place += 1
                isStart = true
            } else if byte == UInt8(ascii: "<") {
                return place
            } else if byte == 0xE2 {
                // Dashes, quotation marks and spaces of other widths.
                if at(place + 2) == 0x9D { isQuoting.toggle() }
                place += 3
                joinSpan(at: place)
                isStart = true
            } else if byte &- 0x30 < 10 {
                number(at: &place)
                isStart = false
            } else {
                isStart = byte == UInt8(ascii: "(") || byte == UInt8(ascii: "/")
                place += 1
            }
        }
        return place
    }

    /// Goes past the digits at `place`, with a look at the spaces on both sides of them.
    private mutating func number(at place: inout Int) {
        space(before: place)
        while place < text.count, text[place] &- 0x30 < 10 { place += 1 }
        space(after: place)
    }

    /// The byte at `place`, or 0 after the end.
    @inline(__always) func at(_ place: Int) -> UInt8 { place >= 0 && place < text.count ? text[place] : 0 }

    @inline(__always) func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 ? byte != 0xC2 : (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    /// Keeps a span of figures together, with its dash before `place`: `18.00–19.30`, `2024–2025`. An element does it, for
    /// a sign that can't be seen would come along to whoever copies the text.
    private mutating func joinSpan(at place: Int) {
        guard at(place - 1) == 0x93, isDigit(at(place)), isDigit(at(place + 1)), isDigit(at(place - 4)),
            isDigit(at(place - 5))
        else { return }
        var start = place - 5
        while isInFigures(at(start - 1)) { start -= 1 }
        var end = place + 2
        while isDigit(at(end)) || isInFigures(at(end)) && isDigit(at(end + 1)) { end += 1 }
        guard start >= written else { return }
        flush(to: start)
        out.append("<span class=\"ihop\">")
        flush(to: end)
        out.append("</span>")
    }

    /// Digits, and what stands between them in a time.
    private func isInFigures(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
    }

    /// Whether a word is part of an address (`https://…`, `www.…`, `…@…`), which is copied and typed as it stands. No address
    /// is longer than what is looked at.
    private func isInAddress(_ word: Range<Int>) -> Bool {
        let span = max(0, word.lowerBound - 1024)..<min(text.count, word.upperBound + 1024)
        var start = word.lowerBound
        while start > span.lowerBound, !endsAddress(text[start - 1]) { start -= 1 }
        var end = word.upperBound
        while end < span.upperBound, !endsAddress(text[end]) { end += 1 }
        // Nearly every word stands alone.
        guard start < word.lowerBound || end > word.upperBound else { return false }
        let run = UnsafeBufferPointer(rebasing: text[start..<end])
        return run.next(UInt8(ascii: "@")) != nil || run.holds("://".utf8)
            || word.lowerBound - start >= 4 && run.starts(with: "www.".utf8)
    }

    private func endsAddress(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == 0xC2 || byte == 0xE2
    }

    private mutating func divide(_ word: Range<Int>) {
        SoftHyphens.places(in: UnsafeBufferPointer(rebasing: text[word])) { place in
            flush(to: word.lowerBound + place)
            out.append("\u{AD}")
        }
    }

    /// Links the word at `start` where it is one of the glossary's that the page has not explained; where the text goes on.
    private mutating func explain(_ start: Int, from first: Int, _ terms: TermTable) -> Int {
        var index = first
        while index >= 0 {
            let form = terms.forms[index]
            index = form.next
            // Most forms with the same beginning differ soon after it, while there may be many that are explained.
            guard let length = terms.length(of: form, in: text, at: start), !explained.contains(form.term)
            else { continue }
            explained.append(form.term)
            pending.append(form.term)
            let term = terms.terms[form.term]
            flush(to: start)
            out.append("<a class=\"ord\"")
            out.append(" href=\"")
            out.appendEscapedAttribute(glossary + "#" + term.anchor)
            out.append("\" aria-describedby=\"_ord-")
            out.appendEscapedAttribute(term.anchor)
            out.append("\">")
            if length >= SoftHyphens.shortest, !text[start..<start + length].contains(0x20) {
                divide(start..<start + length)
            }
            flush(to: start + length)
            out.append("</a>")
            return start + length
        }
        return start
    }

    /// Writes the explanations that wait, at `place`.
    mutating func explain(at place: Int) {
        guard !pending.isEmpty, let terms else { return }
        flush(to: place)
        for index in pending {
            let term = terms.terms[index]
            out.append("<p class=\"ordnot\" id=\"_ord-")
            out.appendEscapedAttribute(term.anchor)
            out.append("\"><b>")
            append(finished: term.name)
            out.append(":</b> ")
            append(finished: term.explanation)
            out.append("</p>\n")
        }
        pending.removeAll(keepingCapacity: true)
    }

    /// An explanation is running text too: what holds together there holds together here, and long words may be divided.
    private mutating func append(finished words: String) {
        var escaped = ByteBuffer(capacity: words.utf8.count + 16)
        escaped.appendEscapedText(words)
        out.append(escaped.bytes().finishedText)
    }
}
