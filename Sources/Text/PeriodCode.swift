/// A period as statistics tools export it (tidskod): `2024M01`, `2024-01`, `2024K1`, `2024Q1`, `2024T1`, `2024W05`.
///
/// The letters are those of the PX file format (`TIMEVAL`) and of Statistics Sweden's tables. Each can mean one thing only,
/// and no editor could mend a file that is fetched anew each month, so tables of numbers may hold them. `2024H1` is none:
/// half a year has no name of its own in the grammar.
public enum PeriodCode {
    /// The period in the grammar's form (`januari 2024`, `kvartal 1 2024`, `T1 2024`, `vecka 5 2024`); nil for anything that
    /// is no code, or of no such period.
    public static func written(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard (6...7).contains(bytes.count), bytes[..<4].allSatisfy(isDigit), bytes[5...].allSatisfy(isDigit) else {
            return nil
        }
        let year = String(decoding: bytes[..<4], as: UTF8.self)
        let count = bytes[5...].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
        let isTwo = bytes.count == 7
        let period: String
        switch bytes[4] | 0x20 {
        case UInt8(ascii: "m") where isTwo, UInt8(ascii: "-") where isTwo && bytes[4] == UInt8(ascii: "-"):
            guard (1...12).contains(count) else { return nil }
            period = "\(SwedishCalendar.name(ofMonth: count)) \(year)"
        case UInt8(ascii: "k") where !isTwo, UInt8(ascii: "q") where !isTwo: period = "kvartal \(count) \(year)"
        case UInt8(ascii: "t") where !isTwo: period = "T\(count) \(year)"
        case UInt8(ascii: "v"), UInt8(ascii: "w"): period = "vecka \(count) \(year)"
        default: return nil
        }
        return DatePeriod(swedish: period) == nil ? nil : period
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
