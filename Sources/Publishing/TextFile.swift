import Glibc
import Text

/// A file named on the command line, or standard input: read whole, whatever it is (a pipe too).
public enum TextFile {
    /// The most bytes that are read. A pipe or a device may go on without end, and would take all the memory there is.
    static let limit = 1 << 30

    /// The bytes of `path`; of standard input where it is nil or `-`.
    public static func bytes(of path: String?) throws(EnvironmentFailure) -> [UInt8] {
        try bytes(of: path, limit: limit)
    }

    static func bytes(of path: String?, limit: Int) throws(EnvironmentFailure) -> [UInt8] {
        guard let path, path != "-" else { return try bytes(STDIN_FILENO, "stdin", limit) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw EnvironmentFailure(path: path, errno: errno) }
        defer { close(descriptor) }
        return try bytes(descriptor, path, limit)
    }

    private static func bytes(
        _ descriptor: Int32, _ path: String, _ limit: Int
    ) throws(EnvironmentFailure) -> [UInt8] {
        switch FileSystem.read(descriptor, expected: 0, limit: limit) {
        case .failure(let error) where error.code == EFBIG:
            let size = "\(limit >> 20) MB"
            throw EnvironmentFailure(.systemRefused, path, "är större än \(size)", "it is larger than \(size)")
        case .success(let bytes): return bytes
        case .failure(let error): throw EnvironmentFailure(path: path, errno: error.code)
        }
    }

    /// The path from the folder `content` of a file given from the current folder; empty for the folder itself, nil where
    /// it lies elsewhere.
    public static func path(of file: String, in content: String) -> String? {
        let (file, folder) = (FileSystem.resolved(file), FileSystem.resolved(content))
        guard FileSystem.lies(file, in: folder) else { return nil }
        let rest = file.utf8.dropFirst(folder.utf8.count)
        return String(Substring(rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest))
    }
}
