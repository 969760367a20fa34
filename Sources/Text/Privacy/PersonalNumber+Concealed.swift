/// A number whose last four are crossed out (`640823-XXXX`), as minutes often have it: the day of birth stays.
extension PersonalNumber {
    /// The number whose date begins at `start` and whose separator ends at `end`; nil where no four signs stand for digits.
    static func concealed(
        _ start: Int, end: Int, date: UInt64, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>
    ) -> PersonalNumber? {
        guard isDay(date) else { return nil }
        var index = end
        for _ in 0..<4 {
            guard let length = coverLength(at: index, in: bytes, end: range.upperBound) else { return nil }
            index += length
        }
        if index < range.upperBound, isLetter(bytes[index]) { return nil }
        guard !isPartOfSomethingElse(start: start, end: index, hasSeparator: true, in: bytes, range: range) else {
            return nil
        }
        // Nothing of the date is shown.
        return PersonalNumber(
            span: SourceSpan(start, index), masked: mask(bytes[start..<index], digits: 0), certainty: .concealed)
    }

    /// How many bytes a sign takes that covers a digit: `X`, `N`, `*` (with a backslash or without), `#`, `•`; nil for another.
    private static func coverLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int? {
        guard index < end else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "X"), UInt8(ascii: "x"), UInt8(ascii: "N"), UInt8(ascii: "n"), UInt8(ascii: "*"),
            UInt8(ascii: "#"):
            return 1
        case UInt8(ascii: "\\"):
            return index + 1 < end && bytes[index + 1] == UInt8(ascii: "*") ? 2 : nil
        case 0xE2:
            return index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA2 ? 3 : nil
        default: return nil
        }
    }
}
