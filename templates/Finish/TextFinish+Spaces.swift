import HTML

extension TextFinish {
    /// Makes the space before the digits at `place` a no-break space where what stands on both sides belongs together.
    mutating func space(before place: Int) {
        if isBlank(at(place - 1)), holds(digitsAfter: place - 1) { bind(at: place - 1) }
    }

    /// The same of the space after digits, which end at `place`; one between two numbers is the later number's.
    mutating func space(after place: Int) {
        if isBlank(at(place)), !isDigit(at(place + 1)), holds(after: place) { bind(at: place) }
    }

    private mutating func bind(at place: Int) {
        flush(to: place)
        out.append("\u{A0}")
        written = place + 1
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    @inline(__always) func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Neither a blank nor the end of a tag.
    private func isInWord(_ byte: UInt8) -> Bool { byte > 0x20 && byte != UInt8(ascii: ">") }

    /// `114 14`, `§ 9`, `kl. 13`, `nr 4`, `KS 2025/41`: what stands before a number and belongs to it.
    private func holds(digitsAfter place: Int) -> Bool {
        let before = at(place - 1)
        if isDigit(before) || (before == 0xA7 && at(place - 2) == 0xC2) { return true }
        // The word before, small, a byte a letter.
        var word: UInt64 = 0
        var length = 0
        var isCapital = true
        while length < 6, isInWord(at(place - 1 - length)) {
            let byte = at(place - 1 - length)
            word |= UInt64(byte | 0x20) << UInt64(8 * length)
            isCapital = isCapital && byte &- UInt8(ascii: "A") < 26
            length += 1
        }
        if length == 6 { return false }
        if Self.beforeNumbers.contains(word) { return true }
        // A diary number: letters for the register, then the year.
        guard length >= 2, isCapital else { return false }
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
        // The word after, a byte a letter; the longest is september.
        var word: UInt64 = 0
        var length = 0
        while length < 10, isLetter(at(place + 1 + length)) {
            let byte = at(place + 1 + length)
            if byte == 0xE2, at(place + 2 + length) == 0x80 { break }
            if length < 8 { word = word << 8 | UInt64(byte) }
            length += 1
        }
        if length < 6, Self.units.contains(word) { return true }
        guard length == 9 ? Self.longMonths.contains(word) : length < 9 && Self.months.contains(word) else {
            return false
        }
        // A day has one or two digits; before a month's name stands no other number than a day.
        return !isDigit(at(place - 3)) || !isDigit(at(place - 2))
    }

    /// Eight letters of a word as a number, a byte a letter.
    private static func packed(_ word: String) -> UInt64 { word.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

    private static let beforeNumbers = ["kl.", "kl", "nr", "dnr", "kap.", "s.", "st."].map(packed)
    private static let units = ["kr", "km", "m", "cm", "mm", "kg", "ha", "kap", "mnkr", "tkr"].map(packed)
    private static let months = [
        "mars", "april", "maj", "juni", "juli", "januari", "februari", "augusti", "oktober", "november", "december",
        "January", "February", "March", "April", "May", "June", "July", "August", "October", "November", "December",
    ].map(packed)
    private static let longMonths = ["september", "September"].map(packed)
}
