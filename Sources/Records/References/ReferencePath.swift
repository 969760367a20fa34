/// Paths of references: always relative to the file that they stand in.
enum ReferencePath {
    /// `path` from the folder of `file`, with `.` and `..` taken away; nil where it leaves the content folder or is absolute.
    static func joined(_ path: String, from file: String) -> String? {
        let slash = UInt8(ascii: "/")
        guard path.utf8.first != slash,
            !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
        else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.utf8.count + path.utf8.count)
        if let end = file.utf8.lastIndex(of: slash) { bytes.append(contentsOf: file.utf8[..<end]) }
        var rest = path.utf8[...]
        while !rest.isEmpty {
            let piece = rest.prefix { $0 != slash }
            rest = rest[piece.endIndex...].drop { $0 == slash }
            if piece.isEmpty || piece.elementsEqual(".".utf8) { continue }
            if piece.elementsEqual("..".utf8) {
                guard !bytes.isEmpty else { return nil }
                bytes.removeSubrange((bytes.lastIndex(of: slash) ?? 0)...)
            } else {
                if !bytes.isEmpty { bytes.append(slash) }
                bytes.append(contentsOf: piece)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The way from the folder of `file` to `path`.
    static func relative(_ path: String, from file: String) -> String {
        let target = path.split(separator: "/").map(String.init)
        let folder = file.split(separator: "/").dropLast().map(String.init)
        var shared = 0
        while shared < folder.count, shared < target.count - 1, folder[shared] == target[shared] { shared += 1 }
        return (Array(repeating: "..", count: folder.count - shared) + target[shared...]).joined(separator: "/")
    }

    /// Percent-decoded where that is valid UTF-8; else as it stands.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        let source = Array(text.utf8)
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "%"), index + 2 < source.count, let high = hex(source[index + 1]),
                let low = hex(source[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? text
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
