import Bytes

/// One source file as bytes (källtext), with the table that turns offsets into lines and columns.
///
/// The bytes are valid UTF-8 when the file came through `checked(path:bytes:isData:)`; a text made with `init` is taken as it is.
public struct SourceText: Sendable {
    /// The path from the content folder, `/` between its parts: `moten/trygghetsradet/2025-03-12.md`.
    public let path: String
    public let bytes: [UInt8]
    /// The offset of each line's first byte.
    private let lineStarts: [Int32]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var starts: [Int32] = [0]
        starts.reserveCapacity(16 + bytes.count / 32)
        bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            while place < bytes.count {
                let end = bytes.next(0x0A, from: place) ?? bytes.count
                // A carriage return alone ends a line too, as in CommonMark.
                let line = UnsafeBufferPointer(rebasing: bytes[place..<end])
                var index = 0
                while let found = line.next(0x0D, from: index) {
                    if place + found + 1 < end || end == bytes.count {
                        starts.append(Int32(clamping: place + found + 1))
                    }
                    index = found + 1
                }
                if end < bytes.count { starts.append(Int32(clamping: end + 1)) }
                place = end + 1
            }
        }
        lineStarts = starts
    }

    /// Whether the file begins with UTF-8's byte-order mark (EF BB BF).
    public var hasByteOrderMark: Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }

    /// How many lines there are; an empty file has one.
    public var lineCount: Int { lineStarts.count }

    /// The offset of the first byte of `line` (from 1); past the last line, the end of the file.
    public func offset(ofLine line: Int) -> Int {
        guard line >= 1 else { return 0 }
        return line <= lineStarts.count ? Int(lineStarts[line - 1]) : bytes.count
    }

    /// The line and column of a byte offset; an offset past the end is the end.
    public func position(of offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        let line = line(of: offset)
        var column = 1
        for index in Int(lineStarts[line - 1])..<offset where bytes[index] & 0xC0 != 0x80 { column += 1 }
        return SourcePosition(line: line, column: column)
    }

    /// The line (from 1) of a byte offset: unlike `position(of:)`, as quick on a long line as on a short one.
    public func line(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The text of `line` (from 1) without its line end.
    public func line(_ line: Int) -> String {
        let start = offset(ofLine: line)
        var end = offset(ofLine: line + 1)
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The text that a span covers.
    public func text(in span: SourceSpan) -> String {
        let start = min(max(Int(span.start), 0), bytes.count)
        let end = min(max(Int(span.end), start), bytes.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
