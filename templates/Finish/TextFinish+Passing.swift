import Bytes
import HTML

/// Going past what needs no look, sixteen bytes a step.
extension TextFinish {
    /// Where the first thing stands, from `place` on, that may have to be changed where nothing is explained: digits, a tag,
    /// a sign of three bytes or the word that it stands in, a word of `shortest` bytes, which are at least twelve.
    func passing(from place: Int, shortest: Int) -> Int {
        guard let base = text.baseAddress else { return place }
        var place = place
        // Where the word began that goes on to `place`.
        var start = place
        while place + 16 <= text.count {
            let sixteen = SixteenBytes(base + place)
            let signs =
                sixteen.marks(from: 0x30, to: 0x39) | sixteen.marks(of: UInt8(ascii: "<")) | sixteen.marks(of: 0xE2)
            let blanks = (sixteen.letters | sixteen.beyondASCII & ~sixteen.marks(of: 0xC2)) ^ sixteen.all
            guard blanks != 0 else {
                if signs != 0 { return start }
                place += 16
                continue
            }
            let first = blanks.trailingZeroBitCount
            if place + first - start >= shortest { return start }
            // Twelve letters and more in a row between two blanks.
            var long = ~blanks & sixteen.all
            long &= long >> 1
            long &= long >> 2
            long &= long >> 4
            long &= long >> 4
            let firstLong = long.trailingZeroBitCount
            if firstLong > first, firstLong < signs.trailingZeroBitCount { return place + firstLong }
            guard signs == 0 else {
                let sign = signs & (~signs &+ 1)
                if blanks & sign != 0 { return place + sign.trailingZeroBitCount }
                // A sign of three bytes may stand in the middle of a word.
                let before = blanks & (sign &- 1)
                return before == 0 ? start : place + 32 - before.leadingZeroBitCount
            }
            start = place + 32 - blanks.leadingZeroBitCount
            place += 16
        }
        return start
    }

    /// Where the word ends whose letters go on at `place`.
    func wordEnd(from place: Int) -> Int {
        var place = place
        if let base = text.baseAddress {
            while place + 16 <= text.count {
                let sixteen = SixteenBytes(base + place)
                let others = sixteen.letters ^ sixteen.all
                guard others != 0 else {
                    place += 16
                    continue
                }
                place += others.trailingZeroBitCount
                let byte = text[place]
                // Å, ä and ö are two bytes.
                if byte == 0xC3 {
                    place += 2
                } else {
                    guard isInWord(at: place, byte) else { return place }
                    place += 1
                }
            }
        }
        while place < text.count, isInWord(at: place, text[place]) { place += 1 }
        return min(place, text.count)
    }

    private func isInWord(at place: Int, _ byte: UInt8) -> Bool {
        isLetter(byte) && (byte != 0xE2 || at(place + 1) != 0x80)
    }
}
