import Glibc

/// The few system calls that the stages make: plain functions over paths, bytes in and out.
enum FileSystem {
    /// What lies at a path, the last link not followed.
    struct Status: Sendable, Hashable {
        enum Kind: Sendable, Hashable { case file, folder, link, other }
        var kind: Kind
        /// In bytes.
        var size: Int
        /// Nanoseconds since 1970.
        var modified: Int64
        /// When the file's entry last changed, in nanoseconds since 1970.
        var changed: Int64
        var inode: UInt64

        /// A regular file's.
        init(size: Int, modified: Int64, changed: Int64, inode: UInt64) {
            kind = .file
            self.size = size
            self.modified = modified
            self.changed = changed
            self.inode = inode
        }

        init(_ raw: stat) {
            switch raw.st_mode & S_IFMT {
            case S_IFREG: kind = .file
            case S_IFDIR: kind = .folder
            case S_IFLNK: kind = .link
            default: kind = .other
            }
            size = Int(raw.st_size)
            modified = Int64(raw.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(raw.st_mtim.tv_nsec)
            changed = Int64(raw.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(raw.st_ctim.tv_nsec)
            inode = UInt64(raw.st_ino)
        }
    }

    /// What lies at `path`; nil where nothing does or it can't be seen.
    static func status(_ path: String, followsLink: Bool = false) -> Status? {
        var raw = stat()
        guard (followsLink ? stat(path, &raw) : lstat(path, &raw)) == 0 else { return nil }
        return Status(raw)
    }

    /// As `status`, but only what the system says is not there is nil: where it does not answer, nothing is known.
    static func look(_ path: String, followsLink: Bool = false) throws(SystemError) -> Status? {
        var raw = stat()
        if (followsLink ? stat(path, &raw) : lstat(path, &raw)) == 0 { return Status(raw) }
        let code = errno
        guard code == ENOENT || code == ENOTDIR else { throw SystemError(code: code) }
        return nil
    }

    /// Whether nothing lies at `path`, for certain.
    static func isFree(_ path: String) -> Bool {
        do throws(SystemError) { return try look(path) == nil } catch { return false }
    }

    /// The names in a folder, sorted by bytes, `.` and `..` left out; the error number where it can't be read.
    static func names(in folder: String) -> Result<[[UInt8]], SystemError> {
        guard let stream = opendir(folder) else { return .failure(SystemError(code: errno)) }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
            errno = 0
        }
        if errno != 0 { return .failure(SystemError(code: errno)) }
        names.sort { $0.lexicographicallyPrecedes($1) }
        return .success(names)
    }

    /// A regular file's bytes. A link is not followed, and a pipe does not make us wait.
    static func read(_ path: String, limit: Int = .max) -> Result<[UInt8], SystemError> {
        switch open(path) {
        case .failure(let error): return .failure(error)
        case .success(let (descriptor, size)):
            defer { close(descriptor) }
            guard size <= limit else { return .failure(SystemError(code: EFBIG)) }
            return read(descriptor, expected: size, limit: limit)
        }
    }

    /// A regular file, opened for reading, and its size in bytes. A link is not followed, and a pipe does not make us wait.
    static func open(_ path: String) -> Result<(descriptor: Int32, size: Int), SystemError> {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return .failure(SystemError(code: errno)) }
        var raw = stat()
        var code = fstat(descriptor, &raw) == 0 ? 0 : errno
        if code == 0, raw.st_mode & S_IFMT != S_IFREG { code = raw.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL }
        guard code == 0 else {
            close(descriptor)
            return .failure(SystemError(code: code))
        }
        return .success((descriptor, Int(raw.st_size)))
    }

    /// Everything that an open descriptor gives, up to `limit` bytes; `expected` spares growing. One that does not wait by
    /// itself is waited for, until `end` where that is given (`ETIMEDOUT`).
    static func read(
        _ descriptor: Int32, expected: Int, limit: Int, until end: ContinuousClock.Instant? = nil
    ) -> Result<[UInt8], SystemError> {
        var failure: Int32 = 0
        var isWhole = false
        // One byte more, so that the end shows in the same place.
        var bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
            while count <= expected {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, expected + 1 - count)
                if got < 0 {
                    if mayGoOn(descriptor, until: end) { continue }
                    failure = errno
                    return
                }
                if got == 0 {
                    isWhole = true
                    return
                }
                count += got
            }
        }
        var piece = [UInt8](repeating: 0, count: isWhole || failure != 0 ? 0 : 16_384)
        while failure == 0, !isWhole {
            let got = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if got < 0 {
                if !mayGoOn(descriptor, until: end) { failure = errno }
            } else if got == 0 {
                isWhole = true
            } else {
                guard bytes.count + got <= limit else { return .failure(SystemError(code: EFBIG)) }
                bytes += piece[..<got]
            }
        }
        return failure == 0 ? .success(bytes) : .failure(SystemError(code: failure))
    }

    /// Whether a read that failed was only interrupted, or asked too early of a pipe that does not wait by itself. Where not,
    /// `errno` says why.
    private static func mayGoOn(_ descriptor: Int32, until end: ContinuousClock.Instant?) -> Bool {
        if errno == EINTR { return true }
        guard errno == EAGAIN else { return false }
        var place = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let left = end.map { max(.zero, $0 - ContinuousClock.now) / Duration.milliseconds(1) }
        switch poll(&place, 1, left.map { Int32($0) } ?? -1) {
        case 0: errno = ETIMEDOUT
        case ..<0 where errno != EINTR: errno = EAGAIN
        default: return true
        }
        return false
    }

    /// Writes all of `bytes` to a new file at `path`, which must not exist; the path counts from an opened folder.
    static func create(
        _ path: String, _ bytes: UnsafeRawBufferPointer, in folder: Int32 = AT_FDCWD
    ) throws(SystemError) {
        let descriptor = openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw SystemError(code: errno) }
        let code = write(bytes, to: descriptor)
        // Some file systems tell of a full disk only at the end.
        let closed = close(descriptor) == 0 ? 0 : errno
        if code != 0 || closed != 0 { throw SystemError(code: code != 0 ? code : closed) }
    }

    /// Writes all of `bytes`; the error number, 0 for none.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
        var done = 0
        while done < bytes.count {
            let wrote = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
            if wrote > 0 {
                done += wrote
            } else if wrote == 0 || errno != EINTR {
                return wrote == 0 ? ENOSPC : errno
            }
        }
        return 0
    }

    /// The path with its links and `..` worked out; what does not exist yet is kept as written under what does, and `..` after
    /// it leads to the folder that it would lie in. Parted byte by byte: to a `String` a slash and the accent that a name
    /// begins with are one character. As written where nothing of it exists, not even the current folder.
    static func resolved(_ path: String) -> String {
        let slash = UInt8(ascii: "/")
        var tail: [Substring] = []
        var head = path.isEmpty ? "." : path[...]
        while true {
            if let real = realpath(String(head), nil) {
                defer { free(real) }
                let base = String(cString: real)
                return tail.isEmpty ? base : joined(base, tail.reversed())
            }
            guard head != ".", head != "/" else { return path }
            while head.utf8.count > 1, head.utf8.last == slash { head = Substring(head.utf8.dropLast()) }
            guard let last = head.utf8.lastIndex(of: slash) else {
                tail.append(head)
                head = "."
                continue
            }
            tail.append(Substring(head.utf8[head.utf8.index(after: last)...]))
            head = last == head.utf8.startIndex ? "/" : Substring(head.utf8[..<last])
        }
    }

    /// The path of `names` under `base`, with `.` and `..` among them worked out.
    private static func joined(_ base: String, _ names: some Sequence<Substring>) -> String {
        var path = base == "/" ? "" : base[...]
        for name in names where !name.isEmpty && name != "." {
            if name == ".." {
                path = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
            } else {
                path += "/" + name
            }
        }
        return path.isEmpty ? "/" : String(path)
    }

    /// Whether one path is the other, or lies in it; both with links worked out. By bytes, as the file system sees it.
    static func lies(_ inner: String, in outer: String) -> Bool {
        guard inner.utf8.starts(with: outer.utf8) else { return false }
        let rest = inner.utf8.dropFirst(outer.utf8.count)
        return outer == "/" || rest.isEmpty || rest.first == UInt8(ascii: "/")
    }
}
