/// A WebP file is a list of named pieces (RIFF, RFC 9649).
enum WebPFile {
    /// The same picture without the pieces that say where, when and by what it was taken, or in what colours it was meant.
    static func bare(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count > 12 else { return bytes }
        var result = Array(bytes.prefix(12))
        var index = 12
        while index + 8 <= bytes.count {
            let name = bytes[index..<index + 4]
            let size = (0..<4).reduce(0) { $0 | Int(bytes[index + 4 + $1]) << (8 * $1) }
            let end = min(bytes.count, index + 8 + size + size % 2)
            if !["EXIF", "XMP ", "ICCP"].contains(where: { name.elementsEqual($0.utf8) }) {
                result += bytes[index..<end]
                // The first piece tells which others there are.
                if name.elementsEqual("VP8X".utf8), result.count > 20 { result[20] &= ~0b0010_1100 }
            }
            index = end
        }
        let size = result.count - 8
        for place in 0..<4 { result[4 + place] = UInt8(truncatingIfNeeded: size >> (8 * place)) }
        return result
    }
}
