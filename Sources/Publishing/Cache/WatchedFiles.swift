import Glibc

/// Files and folders whose dates tell whether anything has changed: a list of paths below one folder, looked at together.
struct WatchedFiles: Sendable {
    /// The paths, each ended by NUL; `.` is the folder itself.
    private(set) var names: [UInt8] = []
    private var starts: [Int32] = []

    var count: Int { starts.count }

    init() {}

    /// The list that `names` holds; nil where it does not end as it should.
    init?(names: [UInt8]) {
        guard names.last ?? 0 == 0 else { return nil }
        self.names = names
        var start = 0
        for index in names.indices where names[index] == 0 {
            starts.append(Int32(clamping: start))
            start = index + 1
        }
    }

    /// The folders and then the files of the content, in the order of `SourceTree.statuses`.
    init(_ tree: SourceTree) {
        for folder in tree.folders { add(folder.path) }
        for file in tree.files { add(file.path) }
    }

    mutating func add(_ path: String) {
        starts.append(Int32(clamping: names.count))
        names.append(contentsOf: path.isEmpty ? ".".utf8 : path.utf8)
        names.append(0)
    }

    /// How they all look, in the order of the list; nil where one is not there. Links are not followed.
    func statuses(in folder: String, jobs: Int) -> [FileSystem.Status]? {
        let root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard root >= 0 else { return nil }
        defer { close(root) }
        let statuses = Parallel.mapSlices(starts, jobs: jobs, slice: 1024) { slice -> [FileSystem.Status] in
            names.withUnsafeBufferPointer { names in
                slice.compactMap { start in
                    names.baseAddress?.withMemoryRebound(to: CChar.self, capacity: names.count) { names in
                        var raw = stat()
                        guard fstatat(root, names + Int(start), &raw, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
                        return FileSystem.Status(raw)
                    }
                }
            }
        }
        return statuses.count == count ? statuses : nil
    }

    /// The path at a place of the list; empty for the folder itself.
    func path(_ index: Int) -> String {
        let start = Int(starts[index])
        let end = index + 1 < starts.count ? Int(starts[index + 1]) : names.count
        let path = String(decoding: names[start..<max(start, end - 1)], as: UTF8.self)
        return path == "." ? "" : path
    }

    /// One hash of kind, size, dates and inode of them all.
    static func fingerprint(of statuses: [FileSystem.Status]) -> ContentHash {
        var encoder = CacheEncoder()
        var start = 0
        while start < statuses.count {
            var print = Fingerprint()
            for status in statuses[start..<min(start + 1024, statuses.count)] { print.add(status) }
            encoder.put(print.hash)
            start += 1024
        }
        return encoder.hash()
    }

    /// The words of several statuses, for a hash.
    private struct Fingerprint {
        private var words: [Int64] = []
        init() { words.reserveCapacity(1024 * 5) }
        mutating func add(_ status: FileSystem.Status) {
            words.append(status.kind == .file ? 1 : status.kind == .folder ? 2 : 3)
            words.append(Int64(status.size))
            words.append(status.modified)
            words.append(status.changed)
            words.append(Int64(bitPattern: status.inode))
        }
        var hash: ContentHash { words.withUnsafeBytes { ContentHash($0) } }
    }
}

extension FileSystem.Status {
    /// Whether a later change must show in the dates: not where the file was changed just before `moment` (nanoseconds since
    /// 1970), when a second change could fall on the same tick of the file system's clock.
    func isSettled(at moment: Int64) -> Bool {
        // Some file systems keep whole seconds, or every second one.
        let isCoarse = changed % 1_000_000_000 == 0
        return max(modified, changed) < moment - (isCoarse ? 2_000_000_000 : 50_000_000)
    }
}
