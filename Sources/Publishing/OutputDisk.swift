import Glibc

/// All that a build ever does to the output's disk, so that a test can let any step of it fail, or be the last. Each change
/// is made to a name in an opened folder: a folder of the output that somebody swaps for a link while the build goes on stops
/// it, and nothing is changed where the link leads.
struct OutputDisk: Sendable {
    /// Writes a new file whole; the name must not be taken.
    var create:
        @Sendable (_ folder: borrowing OpenFolder, _ name: String, _ bytes: UnsafeRawBufferPointer) throws(SystemError)
            -> Void
    /// The error number, 0 for none; so for all that follow.
    var rename: @Sendable (_ folder: borrowing OpenFolder, _ from: String, _ to: String) -> Int32
    var remove: @Sendable (_ folder: borrowing OpenFolder, _ name: String) -> Int32
    var makeFolder: @Sendable (_ folder: borrowing OpenFolder, _ name: String) -> Int32
    /// Only an empty one.
    var removeFolder: @Sendable (_ folder: borrowing OpenFolder, _ name: String) -> Int32
    /// Waits until a file's bytes, or with the name `.` a folder's names, are on the disk itself and would outlive a power cut.
    var sync: @Sendable (_ folder: borrowing OpenFolder, _ name: String) -> Int32

    /// What lies at a path, the last link not followed; nil where nothing does.
    var look: @Sendable (_ path: String) throws(SystemError) -> FileSystem.Status?
    /// A file's bytes.
    var read: @Sendable (_ path: String) throws(SystemError) -> [UInt8]

    static let system = OutputDisk(
        create: { folder, name, bytes throws(SystemError) in
            try FileSystem.create(name, bytes, in: folder.descriptor)
        },
        rename: { folder, from, to in number(renameat(folder.descriptor, from, folder.descriptor, to)) },
        remove: { folder, name in number(unlinkat(folder.descriptor, name, 0)) },
        makeFolder: { folder, name in number(mkdirat(folder.descriptor, name, 0o755)) },
        removeFolder: { folder, name in number(unlinkat(folder.descriptor, name, AT_REMOVEDIR)) },
        sync: { folder, name in
            let descriptor = openat(folder.descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
            guard descriptor >= 0 else { return errno }
            defer { close(descriptor) }
            // Some file systems can't; what they promise is then all there is.
            return fsync(descriptor) == 0 || [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) ? 0 : errno
        },
        look: { path throws(SystemError) in try FileSystem.look(path) },
        read: { path throws(SystemError) in try FileSystem.read(path).get() })

    private static func number(_ answer: Int32) -> Int32 { answer == 0 ? 0 : errno }
}
