/// A 128-bit hash of a file's bytes, for telling changed from unchanged: fast, the same on every machine, and no safeguard
/// against somebody who wants two files to look alike.
struct ContentHash: Sendable, Hashable {
    var high: UInt64
    var low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { ContentHash($0) } }

    /// Thirty-two bytes a step, folded by two full-width products that see two words each; the last ones see them in turned
    /// order too.
    init(_ bytes: UnsafeRawBufferPointer) {
        var first: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
        var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F &+ UInt64(truncatingIfNeeded: bytes.count)
        func word(_ offset: Int) -> UInt64 {
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        func mix(_ left: UInt64, _ right: UInt64) {
            let one = (left ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: right ^ first)
            let two = (right ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: left ^ second)
            first = (one.high ^ one.low) &+ ((first << 23) | (first >> 41)) ^ left
            second = (two.high ^ two.low) &+ ((second << 29) | (second >> 35)) ^ right
        }
        var offset = 0
        while offset + 32 <= bytes.count {
            let words = (word(offset), word(offset + 8), word(offset + 16), word(offset + 24))
            let one = (words.0 ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: words.1 ^ first)
            let two = (words.2 ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: words.3 ^ second)
            first = (one.high ^ one.low) &+ ((first << 23) | (first >> 41)) ^ words.0
            second = (two.high ^ two.low) &+ ((second << 29) | (second >> 35)) ^ words.2
            offset += 32
        }
        while offset + 16 <= bytes.count {
            mix(word(offset), word(offset + 8))
            offset += 16
        }
        var tail: (UInt64, UInt64) = (0, 0)
        for index in offset..<bytes.count {
            let place = index - offset
            if place < 8 {
                tail.0 |= UInt64(bytes[index]) << UInt64(place * 8)
            } else {
                tail.1 |= UInt64(bytes[index]) << UInt64((place - 8) * 8)
            }
        }
        mix(tail.0, tail.1)
        mix(second, first)
        mix(0x8EBC_6AF0_9C88_C6E3, 0x5895_65EF_1E6C_7A5B)
        high = first
        low = second
    }

    /// 32 hexadecimal digits.
    var text: String { ContentHash.digits(high) + ContentHash.digits(low) }

    /// The hash that 32 such digits give; nil for anything else.
    init?(digits: UnsafeBufferPointer<UInt8>) {
        guard digits.count == 32 else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        for byte in digits {
            let digit: UInt8
            switch byte {
            case 48...57: digit = byte - 48
            case 97...102: digit = byte - 87
            default: return nil
            }
            high = high << 4 | low >> 60
            low = low << 4 | UInt64(digit)
        }
        self.init(high: high, low: low)
    }

    private static func digits(_ number: UInt64) -> String {
        String(unsafeUninitializedCapacity: 16) { bytes in
            for place in 0..<16 {
                let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - place * 4)) & 15
                bytes[place] = digit < 10 ? 48 + digit : 87 + digit
            }
            return 16
        }
    }
}
