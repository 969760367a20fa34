/// When something begins, and when it ends if that is known (tid): `13.00–15.30`.
public struct ClockRange: Sendable, Hashable {
    public let start: ClockTime
    /// Nil where only the beginning is written. Never before `start`.
    public let end: ClockTime?

    init?(from start: ClockTime, to end: ClockTime? = nil) {
        if let end, end <= start { return nil }
        guard start.hour < 24 else { return nil }
        self.start = start
        self.end = end
    }

    /// `13.00`, `13:00`, `kl. 13`, and ranges with `–`, `-` or `till`; nil for anything else, also for an end that is
    /// not after the beginning.
    public init?(swedish text: String) {
        if let range = ClockRange(plain: text) {
            self = range
            return
        }
        var words = DateReading.words(of: text)
        let hasWord = words.first == "kl."
        if hasWord { words.removeFirst() }
        let joined = words.map { $0 == "till" ? "\u{2013}" : $0 }.joined(separator: " ")
        let sides = joined.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\u{2013}" || $0 == "-" }
        guard (1...2).contains(sides.count) else { return nil }
        let times = sides.compactMap { ClockRange.time(DateReading.words(of: String($0)), allowsHour: hasWord) }
        guard times.count == sides.count, let start = times.first else { return nil }
        self.init(from: start, to: times.count == 2 ? times[1] : nil)
    }

    /// The form that nearly all have, `13.00–15.30`, read in bytes; nil for every other.
    private init?(plain text: String) {
        let bytes = text.utf8
        var place = bytes.startIndex
        func number(_ digits: ClosedRange<Int>) -> Int? {
            var (number, count) = (0, 0)
            while count < digits.upperBound, place < bytes.endIndex, bytes[place] &- 0x30 < 10 {
                number = number * 10 + Int(bytes[place] &- 0x30)
                count += 1
                bytes.formIndex(after: &place)
            }
            return digits.contains(count) ? number : nil
        }
        func passes(_ mark: StaticString) -> Bool {
            guard
                bytes[place...].starts(with: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
            else { return false }
            bytes.formIndex(&place, offsetBy: mark.utf8CodeUnitCount)
            return true
        }
        func time() -> ClockTime? {
            guard let hour = number(1...2), passes("."), let minute = number(2...2) else { return nil }
            return ClockTime(hour: hour, minute: minute)
        }
        guard let start = time(), passes("\u{2013}"), let end = time(), place == bytes.endIndex else { return nil }
        self.init(from: start, to: end)
    }

    private static func time(_ words: [String], allowsHour: Bool) -> ClockTime? {
        guard words.count == 1 else { return nil }
        let parts = words[0].unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
        guard let hour = parts.first.flatMap({ DateReading.number(String($0), digits: 1...2) }) else { return nil }
        if parts.count == 1 { return allowsHour ? ClockTime(hour: hour, minute: 0) : nil }
        guard parts.count == 2, let minute = DateReading.number(String(parts[1]), digits: 2...2) else { return nil }
        return ClockTime(hour: hour, minute: minute)
    }

    /// The accepted form that a mistaken time was probably meant to be: `kl 13-15` → `kl. 13–15`; nil where none is near.
    public static func nearest(to text: String) -> String? {
        guard let times = times(near: text), (1...2).contains(times.count),
            let range = ClockRange(from: times[0], to: times.count == 2 ? times[1] : nil)
        else { return nil }
        return SwedishFormat.time(range.start) + (range.end.map { "\u{2013}" + SwedishFormat.time($0) } ?? "")
    }

    /// When something begins that ends the day after or at its own beginning, `22.00–01.30`; nil for anything else.
    static func start(ofBackwards text: String) -> String? {
        guard let times = times(near: text), times.count == 2, times[1] <= times[0], times[0].hour < 24 else {
            return nil
        }
        return SwedishFormat.time(times[0])
    }

    /// The times that the figures of a text may stand for; nil where some of them stand for none.
    private static func times(near text: String) -> [ClockTime]? {
        var numbers: [(hour: Int, minute: Int)] = []
        var digits: [[UInt8]] = [[]]
        var signs: [UInt8] = []
        for byte in text.utf8.prefix(40) {
            if byte &- 48 < 10 {
                if let last = digits.indices.last { digits[last].append(byte) }
            } else if let last = digits.last, !last.isEmpty {
                digits.append([])
                signs.append(byte)
            }
        }
        let groups = digits.filter { !$0.isEmpty }.map { Int(String(decoding: $0, as: UTF8.self)) ?? 99 }
        let widths = digits.map(\.count)
        var index = 0
        while index < groups.count {
            if widths[index] == 4 || widths[index] == 3 {
                numbers.append((groups[index] / 100, groups[index] % 100))
            } else if index + 1 < groups.count, widths[index + 1] == 2, index < signs.count,
                [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ",")].contains(signs[index])
            {
                numbers.append((groups[index], groups[index + 1]))
                index += 1
            } else {
                numbers.append((groups[index], 0))
            }
            index += 1
        }
        let times = numbers.compactMap { ClockTime(hour: $0.hour, minute: $0.minute) }
        return times.count == numbers.count ? times : nil
    }
}
