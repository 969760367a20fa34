/// Turns a file's bytes into UTF-8, and says how they were stored (teckenkodning).
public struct TextDecoding: Sendable, Hashable {
    /// How a file's characters are stored.
    public enum Encoding: String, Sendable, Hashable {
        case utf8 = "UTF-8"
        /// UTF-8 with some bytes that are none; they have become U+FFFD.
        case brokenUTF8 = "UTF-8 med fel"
        /// Windows' Swedish files; Latin-1 is a part of it.
        case windows1252 = "Windows-1252"
        case utf16 = "UTF-16"
        /// UTF-16 that is cut off, or with halves of characters in it.
        case brokenUTF16 = "UTF-16 med fel"
        /// Neither of these: its bytes make signs that stand in no Swedish word.
        case older = "en äldre kodning, från Mac eller DOS"

        /// Whether a table in it can be read without doubt.
        var isCertain: Bool {
            switch self {
            case .utf8, .windows1252, .utf16: true
            case .brokenUTF8, .brokenUTF16, .older: false
            }
        }
    }

    public var encoding: Encoding
    /// Valid UTF-8. A byte-order mark of UTF-8 is kept, one of UTF-16 is not.
    public var bytes: [UInt8]
    /// The offset in `bytes` of the first character that was not UTF-8.
    public var firstWrong: Int?

    public init(_ input: [UInt8]) {
        if let utf16 = TextDecoding.utf16(input) {
            (encoding, bytes, firstWrong) = (utf16.isWhole ? .utf16 : .brokenUTF16, utf16.bytes, 0)
            return
        }
        var wrong = 0
        var multibyte = 0
        var first: Int?
        input.withUnsafeBufferPointer { input in
            var index = 0
            while index < input.count {
                let length = TextDecoding.length(of: input, at: index)
                if length == 0 {
                    wrong += 1
                    first = first ?? index
                } else if length > 1 {
                    multibyte += 1
                }
                index += max(length, 1)
            }
        }
        guard let first else {
            (encoding, bytes, firstWrong) = (.utf8, input, nil)
            return
        }
        if multibyte >= wrong {
            // Decoding repairs: each wrong stretch becomes U+FFFD, so what stands before the first keeps its place.
            (encoding, bytes) = (.brokenUTF8, Array(String(decoding: input, as: UTF8.self).utf8))
            firstWrong = first
        } else {
            encoding = TextDecoding.isWindows(input) ? .windows1252 : .older
            var output: [UInt8] = []
            output.reserveCapacity(input.count + input.count / 8)
            for byte in input {
                let value = (0x80..<0xA0).contains(byte) ? TextDecoding.windows[Int(byte) - 0x80] : UInt32(byte)
                TextDecoding.append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &output)
            }
            bytes = output
            firstWrong = first
        }
    }

    /// The length of the character of UTF-8 that begins at `index`; 0 where none does (RFC 3629).
    static func length(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        if lead < 0x80 { return 1 }
        func follows(_ place: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + place < bytes.count && range.contains(bytes[index + place])
        }
        switch lead {
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }

    /// The bytes as UTF-8, where they begin with UTF-16's mark or have a NUL in every other byte as Swedish has.
    private static func utf16(_ input: [UInt8]) -> (bytes: [UInt8], isWhole: Bool)? {
        guard input.count >= 2 else { return nil }
        let isMarked = (input[0] == 0xFF && input[1] == 0xFE) || (input[0] == 0xFE && input[1] == 0xFF)
        var isBig = input[0] == 0xFE
        if !isMarked {
            guard input.count >= 4, input.count % 2 == 0 else { return nil }
            var (even, odd) = (0, 0)
            for (place, byte) in input.prefix(64).enumerated() where byte == 0 {
                if place % 2 == 0 { even += 1 } else { odd += 1 }
            }
            guard (even == 0) != (odd == 0), max(even, odd) * 4 >= min(64, input.count) else { return nil }
            isBig = even > 0
        }
        var units: [UInt16] = []
        units.reserveCapacity(input.count / 2)
        var place = isMarked ? 2 : 0
        while place + 1 < input.count {
            let (first, second) = (UInt16(input[place]), UInt16(input[place + 1]))
            units.append(isBig ? first << 8 | second : second << 8 | first)
            place += 2
        }
        let isWhole = place == input.count && String(validating: units, as: UTF16.self) != nil
        return (Array(String(decoding: units, as: UTF16.self).utf8), isWhole)
    }

    /// Whether bytes that are no UTF-8 can be Windows-1252: none that it leaves out, and no sign within a word that only
    /// Mac's or DOS's å, ä and ö would make of it (`M†l` for `Mål`).
    private static func isWindows(_ input: [UInt8]) -> Bool {
        func isLetter(_ index: Int) -> Bool { input.indices.contains(index) && (input[index] | 0x20) &- 97 < 26 }
        func isSmall(_ index: Int) -> Bool { input.indices.contains(index) && input[index] &- 97 < 26 }
        return !input.indices.contains { index in
            switch input[index] {
            case 0x81, 0x8D, 0x8F, 0x90, 0x9D: true
            // † and Œ begin no Swedish word: `†r`, `Œr`.
            case 0x86, 0x8C: isSmall(index - 1) || isLetter(index + 1)
            case 0x84, 0x8A: isSmall(index - 1) || isLetter(index - 1) && isLetter(index + 1)
            case 0x94: isLetter(index - 1) && isLetter(index + 1)
            default: false
            }
        }
    }

    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if let encoded = UTF8.encode(scalar) { bytes += encoded }
    }

    /// Windows-1252 from 0x80 to 0x9F.
    private static let windows: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
