/// How wide words are in a drawing (ordens bredd), which has to be known before any browser has seen them.
///
/// The widths are those of DejaVu Sans, the widest of the fonts that may come: what fits in them fits in Inter too.
enum ChartText {
    /// Thousandths of the font's size, for U+0020–U+007E.
    private static let widths: [Double] = [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
        636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
        1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
        500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
        635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    ]

    static func width(of text: String, size: Double = ChartMark.fontSize) -> Double {
        var sum = 0.0
        for scalar in text.unicodeScalars {
            let value = Int(scalar.value)
            switch value {
            case 0x20...0x7E: sum += widths[value - 0x20]
            case 0xA0: sum += 318
            case 0x202F, 0x2009: sum += 200
            case 0x2212: sum += 838
            case 0x2013: sum += 500
            case 0xC0...0x24F: sum += value == 0xD6 || value == 0xD8 ? 787 : 690
            default: sum += 1000
            }
        }
        return sum * size / 1000
    }

    /// The words in lines no wider than `width`, `most` lines at most: a word that is too long is broken, and what is left
    /// over ends in `…`.
    static func lines(_ text: String, width: Double, most: Int, size: Double = ChartMark.fontSize) -> [String] {
        var lines: [String] = []
        var line = ""
        var words = Array(text.split(separator: " ").map(String.init).reversed())
        while let word = words.popLast() {
            let longer = line.isEmpty ? word : line + " " + word
            if self.width(of: longer, size: size) <= width {
                line = longer
            } else if !line.isEmpty {
                lines.append(line)
                line = ""
                words.append(word)
            } else {
                let (head, rest) = broken(word, width: width, size: size)
                guard !rest.isEmpty else {
                    line = head
                    continue
                }
                lines.append(head)
                words.append(rest)
            }
            if lines.count > most { break }
        }
        if !line.isEmpty { lines.append(line) }
        guard lines.count > most, most > 0 else { return lines }
        lines.removeSubrange(most...)
        lines[most - 1] = shortened(lines[most - 1], width: width, size: size)
        return lines
    }

    /// The beginning of a word that fits with its hyphen, and the rest: a compound is parted between its elements where one
    /// fits, other words after any letter.
    private static func broken(_ word: String, width: Double, size: Double) -> (String, String) {
        let room = width - self.width(of: "-", size: size)
        if self.width(of: word, size: size) > width {
            var places: [Int] = []
            var compound = word
            compound.withUTF8 { SoftHyphens.places(in: $0) { places.append($0) } }
            for place in places.reversed() {
                let head = String(decoding: word.utf8.prefix(place), as: UTF8.self)
                if self.width(of: head, size: size) <= room {
                    return (head + "-", String(decoding: word.utf8.dropFirst(place), as: UTF8.self))
                }
            }
        }
        var head = String.UnicodeScalarView()
        var used = 0.0
        var rest = Substring.UnicodeScalarView(word.unicodeScalars)
        while let scalar = rest.first {
            used += self.width(of: String(Character(scalar)), size: size)
            if used > room, !head.isEmpty { break }
            head.append(scalar)
            rest.removeFirst()
        }
        return (String(head) + (rest.isEmpty ? "" : "-"), String(rest))
    }

    private static func shortened(_ text: String, width: Double, size: Double) -> String {
        var kept = text.unicodeScalars
        while !kept.isEmpty, self.width(of: String(kept) + "…", size: size) > width { kept.removeLast() }
        return String(kept) + "…"
    }
}
