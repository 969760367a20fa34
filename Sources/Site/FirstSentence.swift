/// The first sentence of a text (första meningen), for where a word is explained in passing.
enum FirstSentence {
    /// Of finished HTML: the words of its first paragraph, without tags, up to the first full stop before a capital letter.
    static func of(_ html: [UInt8]) -> String {
        var words: [UInt8] = []
        var index = 0
        while index < html.count {
            let byte = html[index]
            if byte == UInt8(ascii: "<") {
                guard let end = html[index...].firstIndex(of: UInt8(ascii: ">")) else { break }
                if html[index...end].elementsEqual("</p>".utf8) { break }
                index = end + 1
                continue
            }
            if byte == 0x20 || byte == 0x0A {
                if let last = words.last, last != 0x20 { words.append(0x20) }
            } else {
                words.append(byte)
            }
            index += 1
            if isEnd(words, before: html[index...]) { break }
        }
        while words.last == 0x20 { words.removeLast() }
        return unescaped(String(decoding: words, as: UTF8.self))
    }

    /// Whether a sentence ends here: a mark of its end, a blank and a capital letter.
    private static func isEnd(_ words: [UInt8], before rest: ArraySlice<UInt8>) -> Bool {
        guard let mark = words.last, mark == UInt8(ascii: ".") || mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?")
        else { return false }
        let next = rest.prefix(3)
        guard next.count > 1, let blank = next.first, blank == 0x20 || blank == 0x0A else { return false }
        let letters = Array(next.dropFirst())
        if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letters[0]) { return true }
        return letters.count > 1 && letters[0] == 0xC3 && (0x80...0x9E).contains(letters[1])
    }

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = text[...]
        while let sign = rest.firstIndex(of: "&") {
            result += rest[..<sign]
            rest = rest[sign...]
            let known = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")].first { rest.hasPrefix($0.0) }
            result += known?.1 ?? "&"
            rest = rest.dropFirst(known?.0.count ?? 1)
        }
        return result + rest
    }
}
