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
        let isTwo = bytes.count == 7
        let isCode =
            switch bytes[4] {
            case UInt8(ascii: "M"), UInt8(ascii: "m"), UInt8(ascii: "-"): isTwo
            case UInt8(ascii: "K"), UInt8(ascii: "k"), UInt8(ascii: "Q"), UInt8(ascii: "q"), UInt8(ascii: "T"),
                UInt8(ascii: "t"):
                !isTwo
            case UInt8(ascii: "V"), UInt8(ascii: "v"), UInt8(ascii: "W"), UInt8(ascii: "w"): true
            default: false
            }
        // What editors are told to write where a code stands in a head is what it means here.
        return isCode ? DateSuggestion.nearest(to: text) : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
