import Bytes

/// What a text says of itself when it was not written for the public: `ej för publicering`, or `ARBETSMATERIAL` alone on a line.
enum SecretWords {
    private static let phrases = [
        "ej för publicering", "inte för publicering", "får ej publiceras", "får inte publiceras", "ska ej publiceras",
        "ska inte publiceras", "internt arbetsmaterial", "för internt bruk", "ej för spridning", "inte för spridning",
        "får ej spridas", "får inte spridas", "ska ej spridas", "ska inte spridas",
    ].map { (words: $0, bytes: Array($0.utf8)) }

    /// What every phrase holds, so that few texts are looked at letter by letter: the letter, and what follows it.
    private static let marks = [("b", "licer"), ("b", "ruk"), ("b", "etsmat"), ("p", "rid")].map {
        (letter: Array($0.utf8)[0], rest: Array($1.utf8))
    }

    /// What is a mark where it is a paragraph of its own, before the rest of a text.
    private static let stamps: Set<String> = [
        "utkast", "arbetsmaterial", "konfidentiellt", "konfidentiell", "strikt konfidentiellt", "sekretess",
        "sekretessbelagt", "hemligt", "hemlig", "intern", "internt", "intern handling", "ej offentlig", "ej offentligt",
        "omfattas av sekretess",
    ]

    /// The longest stamp with its marks, in bytes; a longer first paragraph is a text.
    private static let longestStamp = 60

    /// The words in a text; nil where there are none.
    static func find(in bytes: [UInt8]) -> String? {
        if let stamp = stamp(on: bytes) { return stamp }
        guard mayHold(bytes) else { return nil }
        let small = String(decoding: bytes, as: UTF8.self).lowercased()
        return Array(small.utf8).withUnsafeBufferPointer { text in
            phrases.first { phrase in
                guard text.holds(phrase.bytes) else { return false }
                // One that only speaks of the words may stand before one that means them.
                return small.components(around: phrase.words).contains { !speaksOf($0) }
            }?.words
        }
    }

    /// Whether the words are only spoken of, by what stands before them: `”ej för spridning” stod på affischen`, `Bilder får inte
    /// publiceras utan samtycke`. What is said of anything else, or of pictures that are known (`Bilderna får inte spridas`),
    /// may be said of the text itself: `Våra anteckningar får inte spridas`.
    private static func speaksOf(_ before: Substring) -> Bool {
        if ["”", "“", "»", "’", "&quot;"].contains(where: { before.hasSuffix($0) }) { return true }
        guard before.hasSuffix(" "), let word = before.split(separator: " ").last, !word.hasSuffix("na") else {
            return false
        }
        return ["bild", "foto", "film", "namn", "barn", "ansikt", "personuppgift", "personnum", "adress"].contains {
            word.contains($0)
        }
    }

    /// A heading that is `Sekretess`, or `Sekretess enligt 35 kap.`: what stands below is sealed.
    static func isSealed(heading: String) -> Bool {
        guard heading.utf8.first.map({ $0 | 0x20 == UInt8(ascii: "s") }) ?? false else { return false }
        let small = heading.lowercased()
        return small == "sekretess" || small.hasPrefix("sekretess enligt")
    }

    /// A title that ends with a stamp: `Lägesbild mars – UTKAST`, `Åtgärdsplan (arbetsmaterial)`.
    static func stamp(onTitle title: String) -> String? {
        let closing = title.utf8.last
        let end = closing == UInt8(ascii: ")") || closing == UInt8(ascii: "]") ? 1 : 0
        guard let last = title.utf8.dropLast(end).last, "tTlL".utf8.contains(last) else { return nil }
        let words = title.split { !$0.isLetter }
        guard words.count > 1, let word = words.last, title.dropLast(end).hasSuffix(word) else { return nil }
        return ["utkast", "arbetsmaterial", "konfidentiellt"].contains(word.lowercased()) ? String(word) : nil
    }

    /// The first paragraph or heading of a finished text, where it is nothing but a stamp.
    private static func stamp(on html: [UInt8]) -> String? {
        html.withUnsafeBufferPointer { html in
            guard html.count > 3, html[0] == UInt8(ascii: "<"),
                html[1] == UInt8(ascii: "p") || html[1] == UInt8(ascii: "h"),
                let end = firstEnd(of: html[1], in: html)
            else { return nil }
            var text: [UInt8] = []
            var isTag = false
            for byte in html[..<end] {
                switch byte {
                case UInt8(ascii: "<"): isTag = true
                case UInt8(ascii: ">"): isTag = false
                // A full stop, an exclamation mark and a colon may stand after it.
                case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ":"): break
                default: if !isTag { text.append(byte) }
                }
            }
            let words = String(decoding: text, as: UTF8.self).lowercased()
            return stamps.contains(words) ? words : nil
        }
    }

    /// Where the element that a finished text begins with ends, if that is near; `letter`: the first of its name.
    private static func firstEnd(of letter: UInt8, in html: UnsafeBufferPointer<UInt8>) -> Int? {
        var place = 1
        while let found = html.next(UInt8(ascii: "<"), from: place), found < longestStamp, found + 2 < html.count {
            if html[found + 1] == UInt8(ascii: "/"), html[found + 2] == letter { return found }
            place = found + 1
        }
        return nil
    }

    private static func mayHold(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { text in
            for letter in [UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "p"), UInt8(ascii: "P")] {
                var place = 0
                while let found = text.next(letter, from: place) {
                    place = found + 1
                    guard place < text.count else { break }
                    // Most of what follows a p or b is none of these.
                    switch text[place] | 0x20 {
                    case UInt8(ascii: "r"), UInt8(ascii: "l"), UInt8(ascii: "e"):
                        let isMark = marks.contains {
                            $0.letter == letter | 0x20
                                && text[place...].prefix($0.rest.count).lazy.map { $0 | 0x20 }.elementsEqual($0.rest)
                        }
                        if isMark { return true }
                    default: break
                    }
                }
            }
            return false
        }
    }
}

extension String {
    /// What stands before each place of the words, up to the one before it.
    fileprivate func components(around words: String) -> [Substring] {
        var found: [Substring] = []
        var start = startIndex
        for place in ranges(of: words) {
            found.append(self[start..<place.lowerBound])
            start = place.upperBound
        }
        return found
    }
}
