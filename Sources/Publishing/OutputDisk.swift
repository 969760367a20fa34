import Glibc

/// All that a build ever does to the disk, so that a test can let any step of it fail, or be the last.
struct OutputDisk: Sendable {
    /// Writes a new file whole; the path must not exist.
    var create: @Sendable (_ path: String, _ bytes: [UInt8]) throws(SystemError) -> Void
    /// The error number, 0 for none; so for all that follow.
    var rename: @Sendable (_ from: String, _ to: String) -> Int32
    var remove: @Sendable (_ path: String) -> Int32
    var makeFolder: @Sendable (_ path: String) -> Int32
    /// Only an empty one.
    var removeFolder: @Sendable (_ path: String) -> Int32

    static let system = OutputDisk(
        create: { path, bytes throws(SystemError) in try FileSystem.create(path, bytes) },
        rename: { from, to in Glibc.rename(from, to) == 0 ? 0 : errno },
        remove: { path in unlink(path) == 0 ? 0 : errno },
        makeFolder: { path in mkdir(path, 0o755) == 0 ? 0 : errno },
        removeFolder: { path in rmdir(path) == 0 ? 0 : errno })
}
