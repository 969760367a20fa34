import CBaseline
import Glibc

/// The corpus's and the measurements' files.
enum Disk {
    /// Writes a file and the folders above it.
    static func write(_ path: String, _ text: String) throws(BenchFailure) {
        makeFolders(above: path)
        try put(text, at: path, "w")
    }

    static func append(_ path: String, _ text: String) throws(BenchFailure) { try put(text, at: path, "a") }

    private static func put(_ text: String, at path: String, _ mode: String) throws(BenchFailure) {
        guard let file = fopen(path, mode) else { throw BenchFailure(message: "can't write \(path)") }
        let bytes = Array(text.utf8)
        let wrote = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, wrote == bytes.count else { throw BenchFailure(message: "can't write \(path)") }
    }

    static func makeFolders(above path: String) {
        for index in path.utf8.indices where path.utf8[index] == UInt8(ascii: "/") && index != path.startIndex {
            mkdir(String(path[..<index]), 0o755)
        }
    }

    /// A new folder in memory where there is one (`/dev/shm`), else in `TMPDIR`.
    static func temporaryFolder() throws(BenchFailure) -> String {
        let shared = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : nil
        let place =
            getenv("INSYN_BENCH_DIR").map { String(cString: $0) } ?? shared
            ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((place + "/insyn-bench-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw BenchFailure(message: "can't make a folder in \(place)") }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes a folder that this program made, and all that is in it.
    static func remove(_ folder: String) { _ = insyn_baseline_remove(folder) }
}
