/// The cells of one table, and the lines around it, as one text for cmark: each a paragraph, an EM SPACE before each line.
///
/// The EM SPACE keeps `# x`, `- x` or `1.` in a cell from beginning a block, and counts as white space for emphasis; the
/// renderer drops it again.
struct CellText {
    static let padding: [UInt8] = [0xE2, 0x80, 0x83]

    struct Line {
        /// The file's offset of the first byte after the padding.
        var origin: Int
        /// How many bytes of the file it holds.
        var count: Int
        /// Where in the cell's text those bars stand that have lost their backslash; in order.
        var bars: [Int] = []

        /// The file's offset of a place in the cell's text, counted after the padding.
        func offset(_ place: Int) -> Int {
            var (low, high) = (0, bars.count)
            while low < high {
                let middle = (low + high) / 2
                if bars[middle] < place { low = middle + 1 } else { high = middle }
            }
            return origin + place + low
        }
    }

    private(set) var bytes: [UInt8] = []
    private(set) var lines: [Line] = []
    /// How many paragraphs have been added.
    private(set) var count = 0

    /// Adds a paragraph of lines; the number that it has among the children of the parsed text.
    mutating func add(_ lines: [(range: Range<Int>, origin: Int)], of text: [UInt8], isCell: Bool) -> Int {
        for (range, origin) in lines {
            bytes += CellText.padding
            var line = Line(origin: origin, count: range.count)
            if isCell, text[range].contains(UInt8(ascii: "\\")) {
                line.bars = appendWithoutEscapedBars(text[range])
            } else {
                bytes += text[range]
            }
            bytes.append(0x0A)
            self.lines.append(line)
        }
        bytes.append(0x0A)
        self.lines.append(Line(origin: self.lines.last?.origin ?? 0, count: 0))
        count += 1
        return count - 1
    }

    /// Adds the link definitions of the whole text, which cells may refer to.
    mutating func add(definitions: [UInt8]) { bytes += definitions }

    /// Where among the appended bytes the bars stand.
    private mutating func appendWithoutEscapedBars(_ cell: ArraySlice<UInt8>) -> [Int] {
        let start = bytes.count
        var bars: [Int] = []
        var at = cell.startIndex
        while at < cell.endIndex {
            if cell[at] == UInt8(ascii: "\\"), at + 1 < cell.endIndex, cell[at + 1] == UInt8(ascii: "|") {
                bars.append(bytes.count - start)
                at += 1
            }
            bytes.append(cell[at])
            at += 1
        }
        return bars
    }
}
