/// One row of a pipe table, split as GitHub splits it.
enum TableRow {
    /// The cells of a row: trimmed ranges within `range`, without the bars. A bar after a backslash does not split, also in
    /// code. Empty where the row is nothing but a bar.
    static func cells(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        // Few tables have more columns.
        cells.reserveCapacity(8)
        var at = range.lowerBound
        if at < range.upperBound, bytes[at] == UInt8(ascii: "|") { at = afterBar(bytes, at, range.upperBound) }
        while at < range.upperBound {
            let start = at
            while at < range.upperBound,
                bytes[at] != UInt8(ascii: "|") || (at > start && bytes[at - 1] == UInt8(ascii: "\\"))
            {
                at += 1
            }
            cells.append(trimmed(bytes, start..<at))
            if at < range.upperBound { at = afterBar(bytes, at, range.upperBound) }
        }
        return cells
    }

    /// The alignments that a delimiter row gives (`|---|:-:|`), or nil where the line is none.
    static func alignments(_ bytes: [UInt8], _ range: Range<Int>) -> [TableLayout.Alignment]? {
        for index in range {
            switch bytes[index] {
            case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): continue
            case let byte where isBlank(byte): continue
            default: return nil
            }
        }
        let cells = cells(bytes, range)
        guard !cells.isEmpty else { return nil }
        var result: [TableLayout.Alignment] = []
        for cell in cells {
            guard !cell.isEmpty else { return nil }
            let left = bytes[cell.lowerBound] == UInt8(ascii: ":")
            let right = bytes[cell.upperBound - 1] == UInt8(ascii: ":")
            let dashes =
                (cell.lowerBound + (left ? 1 : 0))..<max(cell.lowerBound + 1, cell.upperBound - (right ? 1 : 0))
            guard dashes.lowerBound < dashes.upperBound, dashes.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else {
                return nil
            }
            result.append(left ? (right ? .centre : .left) : (right ? .right : .none))
        }
        return result
    }

    /// Whether the line may be a delimiter row: a cheap look before containers are worked out.
    static func mayBeDelimiter(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var seen = false
        for index in range {
            switch bytes[index] {
            case UInt8(ascii: "-"): seen = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ">"), 0x20, 0x09, 0x0B, 0x0C: continue
            default: return false
            }
        }
        return seen
    }

    private static func afterBar(_ bytes: [UInt8], _ bar: Int, _ end: Int) -> Int {
        var at = bar + 1
        while at < end, isBlank(bytes[at]) { at += 1 }
        return at
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C }

    static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (from, to) = (range.lowerBound, range.upperBound)
        while from < to, isBlank(bytes[from]) { from += 1 }
        while to > from, isBlank(bytes[to - 1]) { to -= 1 }
        return from..<to
    }
}
