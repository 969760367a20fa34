/// The framed form of one diagnostic: its title between rules, its line with carets under the place, what to do.
struct DiagnosticFrame {
    private(set) var lines: [String] = []
    /// The rules' width.
    private static let width = 84
    /// How much of a long line is shown.
    private static let lineWidth = 96

    init(_ entry: DiagnosticPrinter.Entry, language: Language) {
        let isSwedish = language == .swedish
        let hasPlace = entry.diagnostic.span != nil && entry.source != nil
        let file = PersonalNumber.masking(PrintableText.make(entry.diagnostic.file))
        let place = hasPlace ? "\(file), \(isSwedish ? "rad" : "line") \(entry.start.line)" : file
        let head = "── \(entry.title.uppercased()) "
        let used = DiagnosticFrame.columns(head) + DiagnosticFrame.columns(place) + 1
        lines.append(head + String(repeating: "─", count: max(3, DiagnosticFrame.width - used)) + " " + place)
        if hasPlace { appendSource(entry) }
        lines.append(entry.message)
        let id = "[\(entry.diagnostic.kind.id)]"
        let help = entry.help.isEmpty ? "" : (isSwedish ? "Gör så här: " : "Do this: ") + entry.help
        if help.isEmpty {
            lines[lines.count - 1] += " " + id
        } else {
            let gap = max(1, DiagnosticFrame.width - DiagnosticFrame.columns(help) - id.utf8.count)
            lines.append(help + String(repeating: " ", count: gap) + id)
        }
    }

    private mutating func appendSource(_ entry: DiagnosticPrinter.Entry) {
        guard let source = entry.source else { return }
        let place = Int(entry.diagnostic.span?.start ?? 0)
        let cut = DiagnosticFrame.piece(of: source, line: entry.start.line, around: place)
        var shown = DiagnosticFrame.cells(PersonalNumber.masking(cut.text))
        let first = min(entry.start.column - 1 - cut.columnsBefore(entry.start.column), shown.count)
        if entry.diagnostic.kind == .personalNumber, entry.end.line > entry.start.line {
            // A number that a line end parts: its half on this line, a day of birth, is not shown either.
            for place in min(max(0, first), shown.count)..<shown.count where ("0"..."9").contains(shown[place].text) {
                shown[place].text = "•"
            }
        }
        let length = max(0, entry.end.column - entry.start.column)
        let last = entry.end.line > entry.start.line ? shown.count : min(first + length, shown.count)
        // Where a line is long, what stands around the place is shown.
        var window = 0..<shown.count
        var total = shown.reduce(0) { $0 + $1.width }
        if total > DiagnosticFrame.lineWidth {
            var start = max(0, min(first - 24, shown.count))
            total = 0
            var end = start
            while end < shown.count, total + shown[end].width <= DiagnosticFrame.lineWidth {
                total += shown[end].width
                end += 1
            }
            if end == shown.count {
                while start > 0, total + shown[start - 1].width <= DiagnosticFrame.lineWidth {
                    start -= 1
                    total += shown[start].width
                }
            }
            window = start..<end
        }
        let before = window.lowerBound > 0 || cut.lacksBeginning ? "…" : ""
        let after = window.upperBound < shown.count || cut.lacksEnd ? "…" : ""
        let number = String(entry.start.line)
        lines.append(" \(number) │ \(before)\(shown[window].map(\.text).joined())\(after)")
        let indent = shown[window.lowerBound..<max(window.lowerBound, min(first, window.upperBound))]
            .reduce(before.isEmpty ? 0 : 1) { $0 + $1.width }
        let carets =
            first < last ? shown[first..<max(first, min(last, window.upperBound))].reduce(0) { $0 + $1.width } : 0
        let margin = String(repeating: " ", count: number.utf8.count + 2)
        lines.append(
            "\(margin)│ " + String(repeating: " ", count: indent) + String(repeating: "^", count: max(1, carets)))
    }

    /// A line, or what stands around a place in a very long one: each message must cost the same, however long the line.
    private struct Piece {
        var text: String
        var lacksBeginning = false
        var lacksEnd = false
        /// In a cut line, how many characters stand between its beginning and the place.
        var lead: Int?

        func columnsBefore(_ column: Int) -> Int { lead.map { max(0, column - 1 - $0) } ?? 0 }
    }

    private static func piece(of source: SourceText, line: Int, around place: Int) -> Piece {
        let start = source.offset(ofLine: line)
        var end = source.offset(ofLine: line + 1)
        while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
        guard end - start > 8192 else { return Piece(text: source.line(line)) }
        func boundary(_ offset: Int) -> Int {
            var offset = offset
            while offset > start, offset < end, source.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
            return offset
        }
        let middle = min(max(place, start), end)
        let from = boundary(max(start, middle - 2048))
        let to = boundary(min(end, middle + 4096))
        let lead = source.bytes[from..<middle].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return Piece(
            text: String(decoding: source.bytes[from..<to], as: UTF8.self), lacksBeginning: from > start,
            lacksEnd: to < end, lead: lead)
    }

    /// A line's characters as shown, with the columns that each takes; a tab goes on to the next fourth column.
    private static func cells(_ line: String) -> [(text: String, width: Int)] {
        var cells: [(text: String, width: Int)] = []
        var column = 0
        for scalar in line.unicodeScalars {
            let cell: (text: String, width: Int)
            if scalar == "\t" {
                let width = 4 - column % 4
                cell = (String(repeating: " ", count: width), width)
            } else if PrintableText.isHidden(scalar) {
                cell = ("\u{FFFD}", 1)
            } else {
                cell = (String(scalar), PrintableText.width(of: scalar))
            }
            column += cell.width
            cells.append(cell)
        }
        return cells
    }

    private static func columns(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + PrintableText.width(of: $1) }
    }
}
