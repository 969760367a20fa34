/// A place in one line, counted in bytes and in columns as CommonMark counts them: a tab reaches to the next column that
/// is a multiple of four.
struct LineCursor {
    private(set) var offset: Int
    private(set) var column = 0
    /// Columns of a tab that are still to be used.
    private(set) var restOfTab = 0
    private let end: Int

    init(_ range: Range<Int>) {
        offset = range.lowerBound
        end = range.upperBound
    }

    /// Columns of blanks ahead, and the offset of what comes after them.
    func blanks(in bytes: [UInt8]) -> (columns: Int, offset: Int) {
        var at = offset
        var columns = restOfTab
        if restOfTab > 0 { at += 1 }
        while at < end {
            if bytes[at] == 0x20 {
                columns += 1
            } else if bytes[at] == 0x09 {
                columns += 4 - (column + columns) % 4
            } else {
                break
            }
            at += 1
        }
        return (columns, at)
    }

    /// Goes `count` columns on, whatever stands there.
    mutating func advance(columns count: Int, in bytes: [UInt8]) {
        var left = count
        while left > 0, offset < end {
            if bytes[offset] == 0x09 {
                let width = restOfTab > 0 ? restOfTab : 4 - column % 4
                let used = min(width, left)
                column += used
                left -= used
                restOfTab = width - used
                if restOfTab == 0 { offset += 1 }
            } else {
                offset += 1
                column += 1
                left -= 1
            }
        }
    }

    func isBlank(in bytes: [UInt8]) -> Bool { blanks(in: bytes).offset >= end }
}
