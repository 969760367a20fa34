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

    mutating func add(_ path: String) {
        starts.append(Int32(clamping: names.count))
        names.append(contentsOf: path.isEmpty ? ".".utf8 : path.utf8)
        names.append(0)
    }

    /// One hash of kind, size, dates and inode of them all; nil where one is not there. Links are not followed.
    func fingerprint(in folder: String, jobs: Int) -> ContentHash? {
        let root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard root >= 0 else { return nil }
        defer { close(root) }
        // Slices of a fixed length: the hash must not hang on the number of threads.
        let hashes = Parallel.mapSlices(starts, jobs: jobs, slice: 1024) { slice -> [ContentHash?] in
            var print = Fingerprint()
            let isWhole = names.withUnsafeBufferPointer { names in
                slice.allSatisfy { start in
                    names.baseAddress?.withMemoryRebound(to: CChar.self, capacity: names.count) { names in
                        var raw = stat()
                        guard fstatat(root, names + Int(start), &raw, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
                        print.add(FileSystem.Status(raw))
                        return true
                    } ?? false
                }
            }
            return [isWhole ? print.hash : nil]
        }
        return WatchedFiles.joined(hashes)
    }

    /// The same hash of statuses that are known already, in the order of the list.
    static func fingerprint(of statuses: [FileSystem.Status]) -> ContentHash? {
        var hashes: [ContentHash?] = []
        var start = 0
        while start < statuses.count {
            var print = Fingerprint()
            for status in statuses[start..<min(start + 1024, statuses.count)] { print.add(status) }
            hashes.append(print.hash)
            start += 1024
        }
        return joined(hashes)
    }

    private static func joined(_ hashes: [ContentHash?]) -> ContentHash? {
        var encoder = CacheEncoder()
        for hash in hashes {
            guard let hash else { return nil }
            encoder.put(hash)
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
