import Text

/// What the numbers of one column tell of its decimal sign (decimaltecken).
struct DecimalSigns {
    /// The first row with a number that can only have a decimal comma, and with one that can only have a point.
    private(set) var comma: Int?
    private(set) var point: Int?
    /// Rows with `1,234` and `1.234`.
    private var commas: [Int] = []
    private var points: [Int] = []

    /// A number that has decimals, as it stands in its cell.
    mutating func add(_ number: DecimalNumber, _ cell: UnsafeBufferPointer<UInt8>, row: Int) {
        let sign = cell.count - 1 - Int(number.decimals)
        guard cell.indices.contains(sign) else { return }
        var start = 0
        if cell[0] == 0x2D { start = 1 } else if cell[0] == 0xE2 { start = 3 }
        // Thousands are three digits after one to three others, of which the first is no zero. Spaces between groups
        // tell that the sign is none for thousands.
        let isUnclear =
            number.decimals == 3 && (1...3).contains(sign - start) && cell[start] != UInt8(ascii: "0")
        if cell[sign] == UInt8(ascii: ",") {
            if isUnclear { commas.append(row) } else { comma = comma ?? row }
        } else {
            if isUnclear { points.append(row) } else { point = point ?? row }
        }
    }

    /// The rows whose number may be thousands or decimals. `hasThree`: the column is said to have three decimals.
    func unclear(whereThreeDecimals hasThree: Bool) -> [Int] {
        let isMixed = comma != nil && point != nil || !commas.isEmpty && !points.isEmpty
        let areCommasClear = !isMixed && (comma != nil || point == nil && hasThree)
        let arePointsClear = !isMixed && (point != nil || comma == nil && hasThree)
        return (areCommasClear ? [] : commas) + (arePointsClear ? [] : points)
    }
}
