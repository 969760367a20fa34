import Bytes

/// Counts the steps that cmark takes back over pictures that were begun (`![`), at each bracket that ends something.
///
/// What is counted is never less than what cmark does: where a closing bracket may be hidden from cmark (in code, in an
/// address, after a backslash), the picture that it would end is taken to stay open.
enum OpenPictures {
    private struct Bracket {
        var isPicture: Bool
        /// How much had been seen that may hide a bracket.
        var hiding: Int
    }

    /// Where the steps are more than `limit`; nil where they never are.
    static func excess(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int? {
        guard bytes.nextPair(UInt8(ascii: "!"), UInt8(ascii: "["), from: start) != nil else { return nil }
        var open: [Bracket] = []
        var pictures = 0
        var hiding = 0
        var steps = 0
        var isBlankLine = true
        for at in max(0, start)..<max(start, bytes.count) {
            switch bytes[at] {
            case UInt8(ascii: "["):
                let isPicture = at > start && bytes[at - 1] == UInt8(ascii: "!")
                open.append(Bracket(isPicture: isPicture, hiding: hiding))
                if isPicture { pictures += 1 }
                isBlankLine = false
            case UInt8(ascii: "]"):
                isBlankLine = false
                // Where nothing can hide a bracket, a picture that ends is known to: only a link goes back over pictures.
                if hiding > 0 || open.last?.isPicture == false { steps += pictures }
                if steps > limit { return at }
                if let last = open.last, last.hiding == hiding {
                    if last.isPicture { pictures -= 1 }
                    open.removeLast()
                }
                // An address or a name may follow, with brackets that are no brackets.
                if mayHide(bytes, at + 1) { hiding += 1 }
            case UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "\\"):
                hiding += 1
                isBlankLine = false
            case 0x0A, 0x0D:
                // Nothing goes on over an empty line.
                if isBlankLine {
                    open.removeAll(keepingCapacity: true)
                    pictures = 0
                    hiding = 0
                }
                isBlankLine = true
            case 0x20, 0x09, UInt8(ascii: ">"): break
            default: isBlankLine = false
            }
        }
        return nil
    }

    /// Whether what follows a closing bracket, an address or a name, may hold brackets: a plain one, such as `(/u)`, does not.
    private static func mayHide(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard start < bytes.count else { return false }
        let end: UInt8
        switch bytes[start] {
        case UInt8(ascii: "("): end = UInt8(ascii: ")")
        case UInt8(ascii: "["): end = UInt8(ascii: "]")
        default: return false
        }
        var at = start + 1
        while at < bytes.count, bytes[at] != end {
            switch bytes[at] {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "#"),
                UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...0xFF:
                at += 1
            default: return true
            }
        }
        return at >= bytes.count
    }
}
