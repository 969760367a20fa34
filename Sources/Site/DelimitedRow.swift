/// A row of a file of comma-separated values (rad i en csv-fil; RFC 4180).
enum DelimitedRow {
    /// Puts the cells after what is there, with commas between and a line end after. A cell that holds a quote, a comma or a
    /// line end stands in quotes, its own doubled.
    ///
    /// By bytes, as programs read the file: to a `String`, a quote with an accent after it is no quote.
    static func append(_ cells: some Sequence<String>, to bytes: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell.utf8, to: &bytes)
        }
        bytes += [0x0D, 0x0A]
    }

    private static func append(_ cell: String.UTF8View, to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        guard cell.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }) else {
            return bytes.append(contentsOf: cell)
        }
        bytes.append(quote)
        for byte in cell {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
