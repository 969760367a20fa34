import Bytes

/// A web address in running text (`Läs mer på https://bra.se/nyheter.`), which readers expect to be able to follow though it
/// was written without marks.
///
/// It begins with `http://` or `https://`, as GitHub Flavored Markdown 0.29 (section 6.9) has it. What stands after it as
/// a sentence's signs is not part of it, nor is a bracket that was opened before it. `www.` alone says not by which scheme
/// to get there, and stays text.
struct BareAddress {
    /// Where it stands, in bytes.
    let range: Range<Int>

    /// The first from `start` on; nil where there is none.
    init?(in text: UnsafeBufferPointer<UInt8>, from start: Int) {
        var place = start
        while let colon = text.nextPair(UInt8(ascii: ":"), UInt8(ascii: "/"), from: place) {
            place = colon + 2
            guard place < text.count, text[place] == UInt8(ascii: "/"),
                let scheme = text.webScheme(before: colon, from: start)
            else { continue }
            let end = Self.end(in: text, from: place + 1)
            guard end > place + 1, text[place + 1].isLetterOrDigit || text[place + 1] >= 0x80 else { continue }
            range = scheme..<end
            return
        }
        return nil
    }

    /// Where the address ends that goes on at `start`.
    private static func end(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        var openBrackets = 0
        while end < text.count, !stops(text, at: end) {
            if text[end] == UInt8(ascii: "(") { openBrackets += 1 }
            if text[end] == UInt8(ascii: ")") { openBrackets -= 1 }
            end += 1
        }
        while end > start {
            switch text[end - 1] {
            case UInt8(ascii: ")") where openBrackets < 0: openBrackets += 1
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
                UInt8(ascii: ";"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"):
                break
            default: return end
            }
            end -= 1
        }
        return end
    }

    /// Whether an address can't go on: blanks, quotation marks, dashes, what brackets and tags are made of.
    private static func stops(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let next = index + 1 < text.count ? text[index + 1] : 0
        switch text[index] {
        case ...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
            UInt8(ascii: "|"), UInt8(ascii: "}"):
            return true
        // C1 controls, the no-break space, soft hyphens and signs such as « and ».
        case 0xC2: return true
        // Spaces, dashes, quotation marks, invisible signs.
        case 0xE2: return next == 0x80 || next == 0x81
        case 0xE3: return next == 0x80
        case 0xEF: return next == 0xBB
        default: return false
        }
    }
}
