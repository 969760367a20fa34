import Bytes
import HTML

/// The lines of a manifest as bytes (förteckningens rader).
extension Manifest {
    static func put(_ entry: Entry, into text: inout ByteBuffer) {
        text.append(entry.hash.text)
        text.append(0x20)
        text.append(decimal: entry.size)
        text.append(0x20)
        text.append(entry.path)
        text.append(0x0A)
    }

    /// The lines after the first; nil where one of them is none.
    static func lines(_ bytes: [UInt8]) -> [Line]? {
        bytes.withUnsafeBufferPointer { bytes in
            guard var start = bytes.next(0x0A).map({ $0 + 1 }) else { return nil }
            var lines: [Line] = []
            lines.reserveCapacity((bytes.count - start) / 96)
            while start < bytes.count {
                let sizeStart = start + 33
                guard let end = bytes.next(0x0A, from: start), end > sizeStart, bytes[sizeStart - 1] == 0x20,
                    let space = bytes.next(0x20, from: sizeStart), space < end
                else { return nil }
                let line = Line(start: start, path: space + 1..<end)
                guard holdsHash(bytes, at: start), size(bytes, line) != nil,
                    OutputPath.isSafe(UnsafeBufferPointer(rebasing: bytes[line.path]))
                else { return nil }
                lines.append(line)
                start = end + 1
            }
            return lines
        }
    }

    /// Whether 32 hexadecimal digits stand at the start of a line.
    private static func holdsHash(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        return [0, 16].allSatisfy { offset in
            let sixteen = SixteenBytes(base + start + offset)
            return sixteen.marks(from: 0x30, to: 0x39) | sixteen.marks(from: 0x61, to: 0x66) == sixteen.all
        }
    }

    /// The hash at the start of a line.
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> ContentHash? {
        ContentHash(digits: UnsafeBufferPointer(rebasing: bytes[start..<start + 32]))
    }

    /// The size that a line gives.
    static func size(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Int? {
        var size = 0
        for byte in bytes[line.start + 33..<line.path.lowerBound - 1] {
            guard (0x30...0x39).contains(byte), size < Int.max / 100 else { return nil }
            size = size * 10 + Int(byte - 0x30)
        }
        return line.path.lowerBound - 1 > line.start + 33 ? size : nil
    }
}
