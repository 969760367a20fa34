import Text

/// Paths of references: always relative to the file that they stand in.
enum ReferencePath {
    /// `path` from the folder of `file`, with `.` and `..` taken away; nil where it leaves the content folder or is absolute.
    static func joined(_ path: String, from file: String) -> String? {
        var (path, file) = (path, file)
        return path.withUTF8 { path in file.withUTF8 { file in joined(path, from: file) } }
    }

    private static func joined(_ path: UnsafeBufferPointer<UInt8>, from file: UnsafeBufferPointer<UInt8>) -> String? {
        let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
        guard path.first != slash,
            !path.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
        else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.count + path.count)
        if let end = file.lastIndex(of: slash) { bytes.append(contentsOf: file[..<end]) }
        var rest = path[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: slash) ?? rest.endIndex
            let piece = rest[..<end]
            rest = end < rest.endIndex ? rest[(end + 1)...] : rest[end...]
            if piece.isEmpty || (piece.count == 1 && piece.first == dot) { continue }
            if piece.count == 2, piece.first == dot, piece.last == dot {
                guard !bytes.isEmpty else { return nil }
                bytes.removeLast(bytes.count - (bytes.lastIndex(of: slash) ?? 0))
            } else {
                if !bytes.isEmpty { bytes.append(slash) }
                bytes.append(contentsOf: piece)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands before `#` and `?`, and what stands after `#`, both percent-decoded; nil where no `#` stands.
    static func parts(of text: String) -> (path: String, fragment: String?) {
        var text = text
        return text.withUTF8 { bytes in
            let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
            let path = bytes[..<(hash ?? bytes.endIndex)].prefix { $0 != UInt8(ascii: "?") }
            return (decoded(path), hash.map { decoded(bytes[($0 + 1)...]) })
        }
    }

    private static func decoded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return bytes.contains(UInt8(ascii: "%")) ? text.percentDecoded : text
    }

    /// The way from the folder of `file` to `path`.
    static func relative(_ path: String, from file: String) -> String {
        let target = path.split(separator: "/").map(String.init)
        let folder = file.split(separator: "/").dropLast().map(String.init)
        var shared = 0
        while shared < folder.count, shared < target.count - 1, folder[shared] == target[shared] { shared += 1 }
        return (Array(repeating: "..", count: folder.count - shared) + target[shared...]).joined(separator: "/")
    }
}
