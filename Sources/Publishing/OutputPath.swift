/// Paths within the output folder.
enum OutputPath {
    /// Stays within the folder and is none of our own bookkeeping: no empty part, `.`, `..`, control, or leading `.insyn-`.
    static func isSafe(_ path: String) -> Bool {
        guard !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }), !path.hasPrefix(".insyn-") else { return false }
        return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
    }

    /// The folder that `path` lies in; empty for the output folder itself.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[..<slash])
    }

    /// What follows the last slash.
    static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// Every folder that `path` lies in, the outermost first: `a/b/c.html` → `a`, `a/b`.
    static func folders(of path: String) -> [String] {
        var result: [String] = []
        for index in path.utf8.indices where path.utf8[index] == UInt8(ascii: "/") {
            result.append(String(path[..<index]))
        }
        return result
    }
}
