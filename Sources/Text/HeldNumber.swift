extension String {
    /// The text with a space that does not break (U+00A0) between the thousands of its numbers (tusental): `per 1 000 invånare`.
    /// For words that are drawn: pages hold together what stands in running text as they are written.
    public var holdingThousands: String {
        let bytes = Array(utf8)
        var places: [Int] = []
        for index in bytes.indices where bytes[index] == 0x20 && isThousands(bytes, before: index) {
            places.append(index)
        }
        guard !places.isEmpty else { return self }
        var result: [UInt8] = []
        var start = 0
        for place in places {
            result += bytes[start..<place]
            result += [0xC2, 0xA0]
            start = place + 1
        }
        return String(decoding: result + bytes[start...], as: UTF8.self)
    }

    /// Whether one to three digits stand before the space, and three and no more behind it.
    private func isThousands(_ bytes: [UInt8], before space: Int) -> Bool {
        func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] &- 48 < 10 }
        let before = bytes[..<space].reversed().prefix { $0 &- 48 < 10 }.count
        return (1...3).contains(before) && isDigit(space + 1) && isDigit(space + 2) && isDigit(space + 3)
            && !isDigit(space + 4)
    }
}
