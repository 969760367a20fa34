/// A number as it was written (tal): digits and how many of them stand after the decimal sign. Exact: `0,10` keeps its
/// two decimals, and no binary fraction comes between.
public struct DecimalNumber: Sendable, Hashable {
    /// All digits as one whole number: 1234 of `12,34`.
    public var digits: Int64
    /// How many of them stand after the decimal sign, 0–18.
    public var decimals: UInt8

    public init(digits: Int64, decimals: UInt8 = 0) {
        self.digits = digits
        self.decimals = min(decimals, 18)
    }

    public init(_ number: Int) { self.init(digits: Int64(number)) }

    /// For drawing and comparing; not for showing.
    public var value: Double {
        var divisor = 1.0
        for _ in 0..<decimals { divisor *= 10 }
        return Double(digits) / divisor
    }

    /// The number rounded to `count` decimals (half away from zero), or filled with zeros to them.
    public func rounded(toDecimals count: Int) -> DecimalNumber {
        var result = self
        let count = UInt8(clamping: max(0, min(count, 18)))
        while result.decimals > count + 1 {
            result.digits /= 10
            result.decimals -= 1
        }
        if result.decimals == count + 1 {
            let (quotient, rest) = result.digits.quotientAndRemainder(dividingBy: 10)
            result = DecimalNumber(digits: quotient + (rest >= 5 ? 1 : rest <= -5 ? -1 : 0), decimals: count)
        }
        while result.decimals < count {
            let (digits, isTooLarge) = result.digits.multipliedReportingOverflow(by: 10)
            if isTooLarge { return result }
            result = DecimalNumber(digits: digits, decimals: result.decimals + 1)
        }
        return result
    }

    /// `-1234.5`: for CSV and JSON.
    public var plain: String {
        let (sign, whole, fraction) = parts
        return (sign ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    }

    /// Sign, the digits before the decimal sign, and those after.
    var parts: (isNegative: Bool, whole: String, fraction: String) {
        var text = String(digits.magnitude)
        let decimals = Int(decimals)
        if text.utf8.count <= decimals { text = String(repeating: "0", count: decimals + 1 - text.utf8.count) + text }
        return (digits < 0, String(text.dropLast(decimals)), String(text.suffix(decimals)))
    }

    /// Digits with a decimal comma or point, and spaces (plain, no-break, thin) between groups of three; a minus sign
    /// as hyphen or U+2212. Nil for anything else and for more than 18 digits.
    public init?(swedish text: some StringProtocol) {
        var text = Array(text.utf8)
        let number = text.withUnsafeMutableBufferPointer { DecimalNumber(bytes: UnsafeBufferPointer($0)) }
        guard let number else { return nil }
        self = number
    }

    /// Whether a text is `1.234`: thousands to most who write it so, three decimals to a program.
    public static func isUnclear(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 3, let first = parts[0].first else { return false }
        let leading = first == UInt8(ascii: "-") ? parts[0].dropFirst() : parts[0]
        return (1...3).contains(leading.count) && leading.first != UInt8(ascii: "0")
            && (Array(leading) + Array(parts[1])).allSatisfy { $0 &- 48 < 10 }
    }

    /// The same from bytes of UTF-8.
    public init?(bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var isNegative = false
        if bytes.count > 0, bytes[0] == 0x2D {
            isNegative = true
            index = 1
        } else if bytes.count > 3, bytes[0] == 0xE2, bytes[1] == 0x88, bytes[2] == 0x92 {
            isNegative = true
            index = 3
        }
        var digits: Int64 = 0
        var count = 0
        var decimals: UInt8 = 0
        // How many digits stand since the last space; nil before the first space.
        var group: Int?
        var leading = 0
        var isFraction = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte &- 48 < 10 {
                count += 1
                guard count <= 18 else { return nil }
                digits = digits * 10 + Int64(byte &- 48)
                if isFraction {
                    decimals += 1
                } else if group != nil {
                    group = group.map { $0 + 1 }
                } else {
                    leading += 1
                }
                index += 1
            } else if byte == 0x2C || byte == 0x2E {
                guard !isFraction, leading > 0, group ?? 3 == 3 else { return nil }
                isFraction = true
                index += 1
                guard index < bytes.count else { return nil }
            } else if let width = DecimalNumber.spaceWidth(bytes, at: index) {
                guard !isFraction, (1...3).contains(leading), group ?? 3 == 3 else { return nil }
                group = 0
                index += width
            } else {
                return nil
            }
        }
        guard leading > 0, isFraction || group ?? 3 == 3 else { return nil }
        self.init(digits: isNegative ? -digits : digits, decimals: decimals)
    }

    private static func spaceWidth(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        if bytes[index] == 0x20 { return 1 }
        if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
        // Narrow no-break, thin and figure space.
        return bytes[index + 2] == 0xAF || bytes[index + 2] == 0x89 || bytes[index + 2] == 0x87 ? 3 : nil
    }
}

extension DecimalNumber: Comparable {
    public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool { left.value < right.value }
}
