import Glibc
import Text

/// Where a build keeps what spares the next one work (cache). It holds internal text, so nobody else may read it, and it
/// never lies in or around the output or the content. Taking it away changes no byte of the site.
struct CacheFolder: Sendable {
    /// Absolute, links worked out.
    let path: String

    /// The folder, made where it is missing; nil where none is wanted, or none can be had: the build then does all its work.
    ///
    /// - Throws: where the folder lies in the way of the site or of its content.
    static func open(_ options: BuildOptions) throws(EnvironmentFailure) -> CacheFolder? {
        guard let given = options.cacheFolder else { return nil }
        let path = FileSystem.resolved(given)
        for other in [options.outputFolder, options.contentFolder] {
            let full = FileSystem.resolved(other)
            if FileSystem.lies(path, in: full) || FileSystem.lies(full, in: path) {
                throw EnvironmentFailure(.cacheInSite, given, other)
            }
        }
        for folder in OutputPath.folders(of: path) where !folder.isEmpty { mkdir(folder, 0o755) }
        mkdir(path, 0o700)
        var raw = stat()
        guard lstat(path, &raw) == 0, raw.st_mode & S_IFMT == S_IFDIR, raw.st_uid == geteuid() else { return nil }
        if raw.st_mode & 0o077 != 0 {
            // A folder with other things in it is left as it is, and not used.
            guard case .success(let names) = FileSystem.names(in: path), names.isEmpty, chmod(path, 0o700) == 0 else {
                return nil
            }
        }
        return CacheFolder(path: path)
    }

    /// A file's bytes; nil where it is not there or can't be read.
    func read(_ name: String) -> [UInt8]? {
        if case .success(let bytes) = FileSystem.read(path + "/" + name, limit: CacheFolder.largestFile) {
            bytes
        } else {
            nil
        }
    }

    /// More than a cache's file ever has, in bytes, and less than fills a memory.
    static let largestFile = 1 << 30

    /// Takes away what builds that were cut off had not finished: each file's name says whose it was.
    func removeLeftovers() {
        guard case .success(let names) = FileSystem.names(in: path) else { return }
        for name in names.lazy.map({ String(decoding: $0, as: UTF8.self) }) where name.hasPrefix(".tmp-") {
            guard let process = pid_t(name.dropFirst(5).prefix { $0 != "-" }), process > 0 else { continue }
            if kill(process, 0) != 0, errno == ESRCH { unlink(path + "/" + name) }
        }
    }

    /// Puts a file in place whole. A full disk is no failure here: without the file the next build does all its work.
    func replace(_ name: String, with bytes: [UInt8]) { bytes.withUnsafeBytes { replace(name, with: $0) } }

    func replace(_ name: String, with encoder: borrowing CacheEncoder) {
        encoder.withBytes { replace(name, with: UnsafeRawBufferPointer($0)) }
    }

    private func replace(_ name: String, with bytes: UnsafeRawBufferPointer) {
        let temporary = path + "/.tmp-\(getpid())-" + name
        do throws(SystemError) {
            try FileSystem.create(temporary, bytes)
            if rename(temporary, path + "/" + name) != 0 { unlink(temporary) }
        } catch {
            unlink(temporary)
        }
    }
}
