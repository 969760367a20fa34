import Bytes
import Text

/// What stands above a table's headings (titel ovanför rubrikerna), and the sign that its cells are parted by.
extension RowScanner {
    /// Excel's own first line, `sep=;`, however it is written, quoted or filled up with empty cells.
    mutating func readDeclaration(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = index
        if place < bytes.count, bytes[place] == UInt8(ascii: "\"") { place += 1 }
        guard place + 5 <= bytes.count, UnsafeBufferPointer(rebasing: bytes[place...]).begins(with: "sep=".utf8) else {
            return false
        }
        let sign = bytes[place + 4]
        guard [0x09, UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ":")].contains(sign) else {
            return false
        }
        place += 5
        while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D {
            guard [sign, 0x20, UInt8(ascii: "\"")].contains(bytes[place]) else { return false }
            place += 1
        }
        separator = sign
        index = place
        return true
    }

    mutating func skipTitlesAbove(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        skipTitle(bytes)
        if index == start { skipTitles(bytes) }
    }

    /// The sign that parts the headings. It is the one that they have most of, unless the next rows have another number of
    /// it, and just as many of another sign as the headings: `Månad,Brott; alla` is parted by its comma.
    func separator(ofHeadingsAt start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
        let signs = separatorCounts(bytes, at: start)
        let most = mostFrequentSeparator(bytes, at: start)
        // The upright bar is a letter like any other, unless there is nothing else.
        if most.count == 0, count(of: UInt8(ascii: "|"), bytes, at: start) > 0 { return UInt8(ascii: "|") }
        guard signs.count(where: { $0.count > 0 }) > 1 else { return most.sign }
        var rows: [[(sign: UInt8, count: Int)]] = []
        var place = end(ofLineAt: start, bytes)
        while rows.count < 3, place < bytes.count {
            let line = place
            place = end(ofLineAt: line, bytes)
            if bytes[line..<place].contains(where: { $0 > 0x20 }) { rows.append(separatorCounts(bytes, at: line)) }
        }
        func parts(_ sign: Int) -> Bool {
            signs[sign].count > 0 && rows.allSatisfy { $0[sign].count == signs[sign].count }
        }
        let order = signs.indices.sorted {
            signs[$0].count > signs[$1].count || signs[$0].count == signs[$1].count && $0 < $1
        }
        return rows.isEmpty ? most.sign : order.first(where: parts).map { signs[$0].sign } ?? most.sign
    }

    /// A title above the headings, as statistics offices export it: a line that lacks the sign which every one of the
    /// lines after it has. It is told, and the headings are looked for below it.
    mutating func skipTitle(_ bytes: UnsafeBufferPointer<UInt8>) {
        let title = index
        let first = mostFrequentSeparator(bytes, at: title)
        var starts: [Int] = []
        var place = end(ofLineAt: title, bytes)
        while starts.count < 3, place < bytes.count {
            let start = place
            place = end(ofLineAt: start, bytes)
            if bytes[start..<place].contains(where: { $0 > 0x20 }) { starts.append(start) }
        }
        guard let headings = starts.first, starts.count == 3 else { return }
        let rows = starts.map { mostFrequentSeparator(bytes, at: $0) }
        // A title with a comma in it has an empty line below.
        let below = end(ofLineAt: title, bytes)
        let isWindows = bytes[below - 1] == 0x0D && below < bytes.count && bytes[below] == 0x0A
        let isApart = headings - below > (isWindows ? 1 : 0)
        guard let sign = rows.first?.sign, rows.allSatisfy({ $0 == rows[0] && $0.count > 0 }),
            first.count == 0 || first.sign != sign && count(of: sign, bytes, at: title) == 0
                || isApart && count(of: sign, bytes, at: title) < rows[0].count
        else { return }
        // One comma on each line may be the decimal sign of a single column.
        let isQuoted = bytes[headings..<end(ofLineAt: headings, bytes)].contains(UInt8(ascii: "\""))
        guard sign != UInt8(ascii: ",") || isQuoted || rows[0].count > 1 else { return }
        tellTitle(bytes, from: title, to: end(ofLineAt: title, bytes))
        index = headings
    }

    /// Two to five such lines: the title, what is shown, and the day on which it was taken out. None of them has the sign
    /// which each of the lines after them has.
    mutating func skipTitles(_ bytes: UnsafeBufferPointer<UInt8>) {
        var starts: [Int] = []
        var place = index
        while starts.count < 8, place < bytes.count {
            let start = place
            place = end(ofLineAt: start, bytes)
            if bytes[start..<place].contains(where: { $0 > 0x20 }) { starts.append(start) }
        }
        guard
            let titles = (2...5).first(where: { count in
                guard starts.count >= count + 3 else { return false }
                let rows = starts[count..<(count + 3)].map { mostFrequentSeparator(bytes, at: $0) }
                return rows.allSatisfy { $0 == rows[0] && $0.count > 0 }
                    && (rows[0].sign != UInt8(ascii: ",") || rows[0].count > 1)
                    && starts[..<count].allSatisfy { self.count(of: rows[0].sign, bytes, at: $0) == 0 }
            })
        else { return }
        for title in starts[..<titles] { tellTitle(bytes, from: title, to: end(ofLineAt: title, bytes)) }
        index = starts[titles]
    }

    /// The same from a spreadsheet, which fills the title's row with empty cells.
    mutating func skipSpreadTitle(
        _ bytes: UnsafeBufferPointer<UInt8>, _ places: inout [DataTable.CellPlace]
    ) {
        guard places.count > 1, places[0].start < places[0].end,
            places.dropFirst().allSatisfy({ $0.start == $0.end })
        else { return }
        let (after, messages) = (index, diagnostics.count)
        var next: [DataTable.CellPlace] = []
        var titles = [places[0]]
        skipEmptyLines(bytes)
        while index < bytes.count, titles.count < 6, next.dropFirst().allSatisfy({ $0.start == $0.end }) {
            if let first = next.first, first.start < first.end { titles.append(first) }
            next = []
            readRow(bytes, into: &next)
        }
        guard next.count == places.count, next.count(where: { $0.start < $0.end }) > 1 else {
            index = after
            diagnostics.removeLast(diagnostics.count - messages)
            return
        }
        for title in titles { tellTitle(bytes, from: Int(title.start), to: Int(title.end)) }
        places = next
    }

    private mutating func tellTitle(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        var end = end
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        report(.dataTitleAbove, start, end, String(decoding: bytes[start..<min(end, start + 80)], as: UTF8.self))
    }

    private func end(ofLineAt start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var place = start
        var isQuoted = false
        while place < bytes.count, isQuoted || (bytes[place] != 0x0A && bytes[place] != 0x0D) {
            if bytes[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
            place += 1
        }
        return min(place + 1, bytes.count)
    }

    private func count(of sign: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        bytes[start..<end(ofLineAt: start, bytes)].count { $0 == sign }
    }

    /// Counted in one line, outside quotes.
    func mostFrequentSeparator(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> (sign: UInt8, count: Int) {
        let counts = separatorCounts(bytes, at: start)
        let most = counts.map(\.count).max() ?? 0
        return counts.first { $0.count == most } ?? (UInt8(ascii: ";"), 0)
    }

    private func separatorCounts(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> [(sign: UInt8, count: Int)] {
        var counts: [(sign: UInt8, count: Int)] = [(UInt8(ascii: ";"), 0), (0x09, 0), (UInt8(ascii: ","), 0)]
        var isQuoted = false
        var place = start
        while place < bytes.count, isQuoted || (bytes[place] != 0x0A && bytes[place] != 0x0D) {
            if bytes[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, let sign = counts.firstIndex(where: { $0.sign == bytes[place] }) { counts[sign].count += 1 }
            place += 1
        }
        return counts
    }
}
