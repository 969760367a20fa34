import Foundation
import Glibc

/// A folder of its own for one test, gone when the test ends.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = Self.place.appending(path: "insyn-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// In memory, where the machine has room there: the tests write and remove some hundred thousand files, which takes a
    /// disk minutes. The tests of the program itself write to the disk.
    private static let place: URL = {
        let memory = "/dev/shm"
        var room = statvfs()
        guard statvfs(memory, &room) == 0, UInt64(room.f_bavail) * UInt64(room.f_frsize) > 1 << 29,
            access(memory, R_OK | W_OK | X_OK) == 0
        else { return FileManager.default.temporaryDirectory }
        return URL(filePath: memory)
    }()

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path }

    func path(_ name: String) -> String { url.path + "/" + name }

    func write(_ name: String, _ text: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(_ name: String) -> String? {
        (try? Data(contentsOf: url.appending(path: name))).map { String(decoding: $0, as: UTF8.self) }
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    /// Every file below, by path, with its bytes.
    func files() throws -> [String: Data] { try files(in: "") }

    /// Those below one of its folders, by their paths from there; none where it is not there.
    func files(in name: String) throws -> [String: Data] {
        let root = name.isEmpty ? path : path(name)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue else {
            return [:]
        }
        var result: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
            let file = root + "/" + name
            if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue {
                result[name] = try Data(contentsOf: URL(filePath: file))
            }
        }
        return result
    }
}
