import Bytes

/// Paths within the output folder.
enum OutputPath {
    /// Stays within the folder and is none of our own bookkeeping: no empty part, `.`, `..`, control, or leading `.insyn-`.
    static func isSafe(_ path: String) -> Bool { path.lendBytes { isSafe($0) } }

    static func isSafe(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !path.starts(with: ".insyn-".utf8) else { return false }
        // How many bytes the part has so far, and how many of them are dots.
        var (count, dots) = (0, 0)
        for byte in path {
            guard byte >= 0x20, byte != 0x7F else { return false }
            if byte == UInt8(ascii: "/") {
                if count == 0 || (count == dots && count <= 2) { return false }
                (count, dots) = (0, 0)
            } else {
                count += 1
                if byte == UInt8(ascii: ".") { dots += 1 }
            }
        }
        return !(count == 0 || (count == dots && count <= 2))
    }

    /// The folder that `path` lies in; empty for the output folder itself.
    static func folder(of path: String) -> String {
        var path = path
        return path.withUTF8 { bytes in
            bytes.lastIndex(of: UInt8(ascii: "/")).map { String(decoding: bytes[..<$0], as: UTF8.self) } ?? ""
        }
    }

    /// What follows the last slash.
    static func name(of path: String) -> String {
        var path = path
        return path.withUTF8 { bytes in
            let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
            return String(decoding: bytes[start...], as: UTF8.self)
        }
    }

    /// The folders that `path` lies in and that are not in `known`, the outermost first; they are in it afterwards. The
    /// folders around a known one must be known too.
    private static func newFolders(of path: String, _ known: inout Set<String>) -> [String] {
        var folder = folder(of: path)
        guard !folder.isEmpty, known.insert(folder).inserted else { return [] }
        var new: [String] = []
        repeat {
            new.append(folder)
            folder = OutputPath.folder(of: folder)
        } while !folder.isEmpty && known.insert(folder).inserted
        new.reverse()
        return new
    }

    /// Every folder that `path` lies in, the outermost first: `a/b/c.html` → `a`, `a/b`.
    static func folders(of path: String) -> [String] {
        var result: [String] = []
        for index in path.utf8.indices where path.utf8[index] == UInt8(ascii: "/") {
            result.append(String(path[..<index]))
        }
        return result
    }

    /// Every folder that any of `paths` lies in, once, each after the one it lies in.
    static func folders(of paths: [String]) -> [String] {
        var seen: Set<String> = []
        seen.reserveCapacity(paths.count)
        var result: [String] = []
        for path in paths { result += newFolders(of: path, &seen) }
        return result
    }
}
