import Glibc
import Text

/// The output folder, opened for one build: what in it is ours, and a lock so that no other build writes meanwhile.
final class OutputFolder: Sendable {
    /// Absolute, links worked out.
    let path: String
    /// What Insyn wrote before.
    let owned: Manifest
    /// Whether a build has been finished here before: else the list of what was written is not there.
    let hasManifest: Bool
    /// When the last build was finished, in nanoseconds since 1970: its list is the last that a build writes. Long ago where
    /// nobody knows.
    let finished: Int64
    /// What a build that was cut off may have written besides.
    let unfinished: Set<String>
    /// Whether the build before was cut off.
    let needsRepair: Bool
    private let lock: Int32

    private init(
        path: String, owned: Manifest?, finished: Int64?, unfinished: Set<String>?, lock: Int32
    ) {
        self.path = path
        self.owned = owned ?? Manifest()
        hasManifest = owned != nil
        self.finished = finished ?? .min
        self.unfinished = unfinished ?? []
        needsRepair = unfinished != nil
        self.lock = lock
    }

    deinit { OutputFolder.release(lock) }

    /// Unlocked by name: a process that is just being started may hold a copy of the descriptor a little longer.
    private static func release(_ lock: Int32) {
        flock(lock, LOCK_UN)
        close(lock)
    }

    /// Makes the folder where it does not exist, and refuses one that is not ours to write to.
    static func open(_ given: String, content: String) throws(EnvironmentFailure) -> OutputFolder {
        let path = FileSystem.resolved(given)
        try refuseOverlap(path, given: given, content: content)
        let existed = FileSystem.status(path) != nil
        if !existed { try makeFolders(path) }
        let lock = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard lock >= 0 else { throw EnvironmentFailure(path: given, errno: errno) }
        var keepsLock = false
        defer { if !keepsLock { release(lock) } }
        while flock(lock, LOCK_EX | LOCK_NB) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK: throw EnvironmentFailure(.outputBusy, given)
            case let code: throw EnvironmentFailure(path: given, errno: code)
            }
        }

        let manifestPath = path + "/" + Manifest.name
        var owned: Manifest?
        let manifest = try bytes(of: manifestPath)
        if let manifest {
            guard let read = Manifest(bytes: manifest) else {
                throw EnvironmentFailure(.manifestUnreadable, manifestPath)
            }
            owned = read
        }
        let journal = try bytes(of: path + "/" + Journal.name)
        if manifest == nil, journal == nil { try refuseForeign(path, given: given) }
        keepsLock = true
        return OutputFolder(
            path: path, owned: owned, finished: FileSystem.status(manifestPath)?.changed,
            unfinished: journal.map { Set(Journal.paths(in: $0)) }, lock: lock)
    }

    func isOurs(_ path: String) -> Bool { owned[path] != nil || unfinished.contains(path) }

    /// Whether something of ours lies, or lay, in the folder `path`.
    func hasOurs(under path: String) -> Bool {
        owned.paths.contains { FileSystem.lies($0, in: path) } || unfinished.contains { FileSystem.lies($0, in: path) }
    }

    /// More than the names of ten million files, in bytes.
    private static let largestList = 1 << 30

    private static func bytes(of path: String) throws(EnvironmentFailure) -> [UInt8]? {
        switch FileSystem.read(path, limit: largestList) {
        case .success(let bytes): return bytes
        case .failure(let error) where error.code == ENOENT: return nil
        case .failure(let error) where error.code == EFBIG: throw EnvironmentFailure(.manifestUnreadable, path)
        case .failure(let error): throw EnvironmentFailure(path: path, errno: error.code)
        }
    }

    /// The output may not lie in the content folder nor the other way round, also by way of links.
    private static func refuseOverlap(
        _ path: String, given: String, content: String
    ) throws(EnvironmentFailure) {
        let source = FileSystem.resolved(content)
        if FileSystem.lies(path, in: source) || FileSystem.lies(source, in: path) {
            throw EnvironmentFailure(.outputInContent, given, content)
        }
    }

    /// Hidden files apart, a folder without our manifest must be empty.
    private static func refuseForeign(_ path: String, given: String) throws(EnvironmentFailure) {
        switch FileSystem.names(in: path) {
        case .failure(let error): throw EnvironmentFailure(path: given, errno: error.code)
        case .success(let names):
            if names.contains(where: { $0.first != UInt8(ascii: ".") }) {
                throw EnvironmentFailure(.outputNotOurs, given)
            }
        }
    }

    private static func makeFolders(_ path: String) throws(EnvironmentFailure) {
        for folder in OutputPath.folders(of: path) + [path] where !folder.isEmpty {
            guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
                throw EnvironmentFailure(path: folder, errno: errno)
            }
        }
    }
}
