import CShim
import Glibc

/// All that a build ever does to the disk, so that a test can let any step of it fail, or be the last.
struct OutputDisk: Sendable {
    /// Writes a new file whole; the path must not exist.
    var create: @Sendable (_ path: String, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Void
    /// The error number, 0 for none; so for all that follow.
    var rename: @Sendable (_ from: String, _ to: String) -> Int32
    var remove: @Sendable (_ path: String) -> Int32
    var makeFolder: @Sendable (_ path: String) -> Int32
    /// Only an empty one.
    var removeFolder: @Sendable (_ path: String) -> Int32
    /// Waits until a file's bytes, or a folder's names, are on the disk itself and would outlive a power cut.
    var sync: @Sendable (_ path: String) -> Int32

    /// Each change is made within the folder that was opened for it, no link on the way followed: a folder of the output that
    /// somebody swaps for a link while the build goes on stops it, and nothing is changed where the link leads.
    static let system = OutputDisk(
        create: { path, bytes throws(SystemError) in
            var failure: SystemError?
            let code = within(path) { folder, name in
                do throws(SystemError) {
                    try FileSystem.create(name, bytes, in: folder)
                } catch {
                    failure = error
                }
                return 0
            }
            if let failure { throw failure }
            if code != 0 { throw SystemError(code: code) }
        },
        // Both lie in one folder: a file is made beside its place.
        rename: { from, to in
            let old = OutputPath.name(of: from)
            return within(to) { folder, name in renameat(folder, old, folder, name) }
        },
        remove: { path in within(path) { folder, name in unlinkat(folder, name, 0) } },
        makeFolder: { path in within(path) { folder, name in mkdirat(folder, name, 0o755) } },
        removeFolder: { path in within(path) { folder, name in unlinkat(folder, name, AT_REMOVEDIR) } },
        sync: { path in
            within(path) { folder, name in
                let descriptor = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
                guard descriptor >= 0 else { return -1 }
                defer { close(descriptor) }
                // Some file systems can't; what they promise is then all there is.
                return fsync(descriptor) == 0 || [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) ? 0 : -1
            }
        })

    /// Does something to a name in its opened folder; the error number, 0 for none.
    private static func within(_ path: String, _ change: (_ folder: Int32, _ name: String) -> Int32) -> Int32 {
        guard path.utf8.contains(UInt8(ascii: "/")) else { return EINVAL }
        let parent = OutputPath.folder(of: path)
        let folder = insyn_open_folder(parent.isEmpty ? "/" : parent)
        guard folder >= 0 else { return errno }
        defer { close(folder) }
        return change(folder, OutputPath.name(of: path)) == 0 ? 0 : errno
    }
}
