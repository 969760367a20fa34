/// What a spreadsheet runs when it opens a table (formel): words that begin as a formula does. The tables are published, and a
/// cell such as `=HYPERLINK(…)` would come from the municipality.
enum FormulaCell {
    /// After spaces, `=` and `@` begin one; `+` and `-` where it then calls something: `-2+cmd|'…'!A1`. What is only a
    /// signed number, a telephone number or a dash is none.
    static func isOne(_ cell: some Sequence<UInt8>) -> Bool {
        var first: UInt8?
        for byte in cell {
            switch (first, byte) {
            case (nil, 0x20), (nil, 0x09): continue
            case (nil, UInt8(ascii: "=")), (nil, UInt8(ascii: "@")): return true
            case (nil, UInt8(ascii: "+")), (nil, UInt8(ascii: "-")): first = byte
            case (nil, _): return false
            case (_, UInt8(ascii: "(")), (_, UInt8(ascii: "|")), (_, UInt8(ascii: "!")): return true
            default: continue
            }
        }
        return false
    }
}
