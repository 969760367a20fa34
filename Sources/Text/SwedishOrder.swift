/// Swedish order (bokstavsordning): … z å ä ö; é as e, ü as y, æ as ä, ø as ö; w after v; numbers by their value.
public enum SwedishOrder {
    /// A key whose bytes are in the order of the texts. Case and accents decide only between texts that are else alike.
    public static func key(of text: String) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(text.utf8.count * 2 + 2)
        var digits: [UInt8] = []
        for scalar in text.unicodeScalars {
            if let digit = digit(scalar) {
                digits.append(digit)
                continue
            }
            appendNumber(&digits, to: &key)
            append(scalar, to: &key)
        }
        appendNumber(&digits, to: &key)
        while key.last == space { key.removeLast() }
        key.append(0)
        return key + Array(text.utf8)
    }

    /// Whether `left` comes before `right`. Where much is sorted, make each key once.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        key(of: left).lexicographicallyPrecedes(key(of: right))
    }

    private static let space: UInt8 = 1
    private static let number: UInt8 = 0x10
    private static let firstLetter: UInt8 = 0x20
    private static let other: UInt8 = 0xF0

    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        ("0"..."9").contains(scalar) ? UInt8(scalar.value) : nil
    }

    /// How many digits, then the digits: 9 before 10.
    private static func appendNumber(_ digits: inout [UInt8], to key: inout [UInt8]) {
        guard !digits.isEmpty else { return }
        let significant = digits.drop { $0 == 0x30 }
        key.append(number)
        key.append(UInt8(clamping: significant.count + 1))
        key += significant
        digits.removeAll()
    }

    private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
        switch scalar.value {
        case 0x61...0x7A: key.append(firstLetter + UInt8(scalar.value - 0x61))
        case 0x41...0x5A: key.append(firstLetter + UInt8(scalar.value - 0x41))
        case 0xC5, 0xE5: key.append(firstLetter + 26)
        case 0xC4, 0xE4, 0xC6, 0xE6: key.append(firstLetter + 27)
        case 0xD6, 0xF6, 0xD8, 0xF8: key.append(firstLetter + 28)
        case 0xDC, 0xFC: key.append(firstLetter + 24)
        case 0xAD, 0x200B...0x200D, 0x300...0x36F: break
        case 0x20, 0x2D, 0xA0, 0x2010...0x2015, 0x202F:
            if let last = key.last, last != space { key.append(space) }
        // Signs do not count: ”Ådala” stands at Å.
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xAB, 0xBB, 0x2018...0x201F: break
        default:
            let base = LetterFolding.base(of: scalar)
            if (0x61...0x7A).contains(base.value | 0x20) {
                append(base, to: &key)
            } else {
                key.append(other)
                key += Array(String(scalar).utf8)
            }
        }
    }
}
