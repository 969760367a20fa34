/// Turns libyaml's marks, which count characters, into byte offsets.
///
/// Marks come almost in order, so the cursor moves a little each time; in pure ASCII the two are the same.
struct CharacterOffsets {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let isASCII: Bool
    private var character = 0
    private var byte: Int

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        byte = range.lowerBound
        isASCII = bytes.withUnsafeBufferPointer { buffer in buffer[range].allSatisfy { $0 < 0x80 } }
    }

    /// The offset in the whole file of the character that `index` counts from the range's beginning.
    mutating func offset(of index: Int) -> Int {
        if isASCII { return min(range.lowerBound + index, range.upperBound) }
        while character < index, byte < range.upperBound {
            byte += 1
            while byte < range.upperBound, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
            character += 1
        }
        while character > index, byte > range.lowerBound {
            byte -= 1
            while byte > range.lowerBound, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
            character -= 1
        }
        return byte
    }
}
