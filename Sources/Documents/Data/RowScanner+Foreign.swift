import Bytes
import Text

/// Files that are no table of cells between signs, though they have its name (andra format).
extension RowScanner {
    /// What statistics tools give beside such tables: PX, JSON, a page, and text in columns of spaces. Whether it was told.
    mutating func tellOtherFormat(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = index
        guard start < bytes.count else { return false }
        let name: String? =
            switch bytes[start] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): "JSON"
            case UInt8(ascii: "<"): "HTML, XML"
            case UInt8(ascii: "C"), UInt8(ascii: "A"), UInt8(ascii: "T"), UInt8(ascii: "M"), UInt8(ascii: "L"):
                px(bytes)
            default: nil
            }
        let isSpaced = name == nil && isSpaced(bytes)
        guard name != nil || isSpaced else { return false }
        var end = start
        while end < bytes.count, end < start + 40, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        report(
            isSpaced ? .dataSpaces : .dataOtherFormat, start, max(start + 1, end),
            name ?? String(decoding: bytes[start..<end], as: UTF8.self))
        isUnreadable = true
        return true
    }

    /// The PC-Axis format begins with keywords in capitals: `CHARSET="ANSI";`.
    private func px(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let rest = UnsafeBufferPointer(rebasing: bytes[index...])
        let words = ["CHARSET=", "AXIS-VERSION=", "TITLE=", "MATRIX=", "LANGUAGE="]
        return words.contains { rest.begins(with: $0.utf8) } ? "PX" : nil
    }

    /// Two lines without any sign that parts cells, each of several words with two spaces or more between.
    private func isSpaced(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = index
        for line in 0..<2 {
            var (words, spaces) = (0, 2)
            guard place < bytes.count else { return false }
            while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D {
                let byte = bytes[place]
                if [0x09, UInt8(ascii: ";"), UInt8(ascii: "|")].contains(byte) { return false }
                // Decimal commas stand in the rows only.
                if byte == UInt8(ascii: ","), line == 0 { return false }
                if byte == 0x20 {
                    spaces += 1
                } else {
                    if spaces > 1 { words += 1 }
                    spaces = 0
                }
                place += 1
            }
            guard words > 1 else { return false }
            while place < bytes.count, bytes[place] == 0x0A || bytes[place] == 0x0D { place += 1 }
        }
        return true
    }
}
