/// Finds the positions of offsets in rising order, each counted on from the one before: a thousand messages about one very
/// long line must not count its columns a thousand times.
struct PositionCursor {
    private var offset = 0
    private var position = SourcePosition(line: 1, column: 1)

    /// As `SourceText.position(of:)`.
    mutating func position(of wanted: Int, in source: SourceText) -> SourcePosition {
        let wanted = min(max(wanted, 0), source.bytes.count)
        let next = source.offset(ofLine: position.line + 1)
        let isLastLine = position.line >= source.lineCount
        if wanted >= offset, wanted < next || isLastLine {
            source.bytes.withUnsafeBufferPointer { bytes in
                for index in offset..<wanted where bytes[index] & 0xC0 != 0x80 { position.column += 1 }
            }
        } else {
            position = source.position(of: wanted)
        }
        offset = wanted
        return position
    }
}
