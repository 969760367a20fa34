import HTML

extension TextFinish {
    /// Makes the space at `place` a no-break space where what stands on both sides belongs together.
    @inline(__always) mutating func space(at place: Int) {
        let (before, after) = (at(place - 1), at(place + 1))
        guard isDigit(before) || isDigit(after) else { return }
        guard isDigit(after) ? holds(digitsAfter: place) : holds(after: place) else { return }
        flush(to: place)
        out.append("\u{A0}")
        written = place + 1
    }

    @inline(__always) private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Neither a blank nor the end of a tag.
    private func isInWord(_ byte: UInt8) -> Bool { byte > 0x20 && byte != UInt8(ascii: ">") }

    /// `114 14`, `§ 9`, `kl. 13`, `nr 4`, `KS 2025/41`: what stands before a number and belongs to it.
    private func holds(digitsAfter place: Int) -> Bool {
        let before = at(place - 1)
        if isDigit(before) || (before == 0xA7 && at(place - 2) == 0xC2) { return true }
        var start = place
        while place - start < 6, isInWord(at(start - 1)) { start -= 1 }
        let word = text[start..<place]
        if isInWord(at(start - 1)) { return false }
        if Self.beforeNumbers.contains(where: { $0.elementsEqual(word, by: { $0 == $1 | ($0 & 0x20) }) }) {
            return true
        }
        // A diary number: letters for the register, then the year.
        guard word.count >= 2, word.allSatisfy({ $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }) else {
            return false
        }
        let sign = at(place + 5)
        return (2...4).allSatisfy { isDigit(at(place + $0)) }
            && (sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-"))
    }

    /// `12 %`, `9 §`, `5 februari`, `300 kr`: what stands after a number and belongs to it.
    private func holds(after place: Int) -> Bool {
        switch at(place + 1) {
        case UInt8(ascii: "%"): return true
        case 0xC2: return at(place + 2) == 0xA7
        case 0xE2: return at(place + 2) == 0x80 && at(place + 3) == 0xB0
        default: break
        }
        var end = place + 1
        while end - place < 11, isLetter(at(end)), at(end) != 0xE2 || at(end + 1) != 0x80 { end += 1 }
        let word = text[place + 1..<end]
        if Self.units.contains(where: { $0.elementsEqual(word) }) { return true }
        guard Self.months.contains(where: { $0.elementsEqual(word) }) else { return false }
        // A day has one or two digits; before a month's name stands no other number than a day.
        return !isDigit(at(place - 3)) || !isDigit(at(place - 2))
    }

    private static let beforeNumbers = ["kl.", "kl", "nr", "dnr", "kap.", "s.", "st."].map { Array($0.utf8) }
    private static let units = ["kr", "km", "m", "cm", "mm", "kg", "ha", "kap", "mnkr", "tkr"].map { Array($0.utf8) }
    private static let months = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ].map { Array($0.utf8) }
}
