/// Cells of one column that are written wrong in one way (likadana celler): `202401`, `202402` …, or `12,5 %` on each row.
struct AlikeCells {
    /// What they have in common.
    struct Key: Hashable {
        var kind: String
        var column: Int
        var form: String
    }

    /// So many are told one by one.
    static let shown = 3

    /// The first of them, as it stands.
    var text: String
    /// The row of the first, and of the first that is not told by itself where there are more.
    var row: Int
    var count = 0

    /// A cell's text with a nought for each number in it: what differs from row to row is mostly that.
    static func form(of text: String) -> String {
        let bytes = Array(text.utf8)
        var form: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            let isDigit = byte &- 0x30 < 10
            // `12,5` and `8` are one number each.
            let isWithin =
                (byte == 0x2C || byte == 0x2E) && form.last == 0x30 && place + 1 < bytes.count
                && bytes[place + 1] &- 0x30 < 10
            if isDigit || isWithin {
                if form.last != 0x30 { form.append(0x30) }
            } else {
                form.append(byte)
            }
        }
        return String(decoding: form, as: UTF8.self)
    }
}
