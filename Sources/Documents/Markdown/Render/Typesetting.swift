import Bytes
import HTML

extension ByteBuffer {
    /// Text with Swedish typography: `"` and `'` become ” and ’ (the same mark on both sides), `--` –, `---` —, `...` …;
    /// minutes and seconds of degrees have marks of their own (`58°02'14"`).
    ///
    /// With `escapes`, `&`, `<` and `>` are escaped. Dashes and dots within an address in running text stay.
    mutating func appendTypeset(_ bytes: UnsafeBufferPointer<UInt8>, escapes: Bool = true) {
        var start = 0
        var index = 0
        while index < bytes.count {
            index = bytes.next(from: index, to: bytes.count) {
                $0.marks(from: UInt8(ascii: "\""), to: UInt8(ascii: ".")) | $0.marks(of: UInt8(ascii: ">"), with: 0x02)
            }
            guard index < bytes.count else { break }
            // Letters and spaces first: they are nine bytes of ten.
            if bytes[index] > UInt8(ascii: ">") || bytes[index] == 0x20 {
                index += 1
                continue
            }
            var length = 1
            let replacement: StaticString
            switch bytes[index] {
            case UInt8(ascii: "&") where escapes: replacement = "&amp;"
            case UInt8(ascii: "<") where escapes: replacement = "&lt;"
            case UInt8(ascii: ">") where escapes: replacement = "&gt;"
            case UInt8(ascii: "\""): replacement = bytes.isInDegrees(index) ? "″" : "”"
            case UInt8(ascii: "'"): replacement = bytes.isInDegrees(index) ? "′" : "’"
            case UInt8(ascii: "-"), UInt8(ascii: "."):
                length = bytes.run(at: index)
                guard let mark = Self.mark(bytes[index], length), !bytes.isInAddress(index) else {
                    index += length
                    continue
                }
                replacement = mark
            default:
                index += 1
                continue
            }
            append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
            append(replacement)
            index += length
            start = index
        }
        append(UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    private static func mark(_ byte: UInt8, _ length: Int) -> StaticString? {
        switch (byte, length) {
        case (UInt8(ascii: "-"), 2): "–"
        case (UInt8(ascii: "-"), 3): "—"
        case (UInt8(ascii: "."), 3): "…"
        default: nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many times the byte at `index` is repeated there.
    fileprivate func run(at index: Int) -> Int {
        var end = index + 1
        while end < count, self[end] == self[index] { end += 1 }
        return end - index
    }

    /// Whether a degree sign stands before the digits that end at `index`, with minutes between or not.
    fileprivate func isInDegrees(_ index: Int) -> Bool {
        guard index > 2, self[index - 1] &- 0x30 < 10 else { return false }
        var at = index - 1
        while at > 1, index - at < 16, self[at] &- 0x30 < 10 || "'., ".utf8.contains(self[at]) { at -= 1 }
        return self[at] == 0xB0 && self[at - 1] == 0xC2
    }

    /// Whether the word around `index` is an address: it holds `://`, begins with `www.` or holds an `@` before it.
    fileprivate func isInAddress(_ index: Int) -> Bool {
        var from = index
        // An address longer than this is not looked for: the search must not grow with the square of a line.
        while from > 0, index - from < 200, self[from - 1] > 0x20 { from -= 1 }
        guard index - from >= 3 else { return false }
        if self[from] | 0x20 == UInt8(ascii: "w"), self[from + 1] | 0x20 == UInt8(ascii: "w"),
            self[from + 2] | 0x20 == UInt8(ascii: "w")
        {
            return true
        }
        for position in from..<index {
            if self[position] == UInt8(ascii: "@") { return true }
            if self[position] == UInt8(ascii: ":"), position + 2 < count, self[position + 1] == UInt8(ascii: "/"),
                self[position + 2] == UInt8(ascii: "/")
            {
                return true
            }
        }
        return false
    }
}
