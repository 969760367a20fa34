import Documents
import Glibc
import Synchronization

/// The documents that earlier builds parsed (tolkade filer): one file that grows at its end, with a list of what is where.
///
/// `PIECES LIST SIZE-OF-LIST HASH`: every piece is a document with a checksum of its own in the list, and the list has the
/// last one. What does not add up is as if it were not there.
final class ParsedFiles: Sendable {
    private let descriptor: Int32
    private let key: CacheKey
    private let known: ParsedList
    /// Where the list of these begins.
    private let listStart: Int64
    /// Where new pieces go: after everything that is there.
    private let end: Atomic<Int64>
    private let next = Mutex<[(path: String, entry: ParsedList.Entry)]>([])
    private let failed = Atomic<Bool>(false)
    private let isReadOnly: Bool

    /// Opens the cache's file, or begins a new one where it is damaged, foreign or mostly things of the past.
    static func open(_ folder: CacheFolder, _ key: CacheKey) -> ParsedFiles? {
        let path = folder.path + "/" + key.parsedName
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return nil }
        let isAlone = flock(descriptor, LOCK_EX | LOCK_NB) == 0
        var raw = stat()
        guard fstat(descriptor, &raw) == 0, raw.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return nil
        }
        if raw.st_nlink > 1 {
            // Another name of it may be somebody's copy, in which nothing is to be changed.
            unlink(path)
            close(descriptor)
            return nil
        }
        let size = Int64(raw.st_size)
        let (known, listStart) = list(descriptor, size: size, key) ?? (ParsedList(), size)
        if isAlone, known.count == 0 || size > known.living * 3 + 16 << 20 {
            if ftruncate(descriptor, 0) != 0 {
                close(descriptor)
                return nil
            }
            return ParsedFiles(descriptor, key, known: ParsedList(), listStart: 0, end: 0, isReadOnly: false)
        }
        return ParsedFiles(descriptor, key, known: known, listStart: listStart, end: size, isReadOnly: !isAlone)
    }

    private init(
        _ descriptor: Int32, _ key: CacheKey, known: ParsedList, listStart: Int64, end: Int64, isReadOnly: Bool
    ) {
        self.descriptor = descriptor
        self.key = key
        self.known = known
        self.listStart = listStart
        self.end = Atomic(end)
        self.isReadOnly = isReadOnly
    }

    deinit { close(descriptor) }

    func entry(of path: String) -> ParsedList.Entry? { known[path] }

    /// The document of an entry; nil where its bytes are not what they were.
    func document(_ entry: ParsedList.Entry, path: String) -> Document? {
        guard let bytes = ParsedFiles.bytes(descriptor, at: entry.offset, count: entry.size),
            ContentHash(bytes) == entry.sum
        else { return nil }
        return bytes.withUnsafeBytes { raw in
            var decoder = CacheDecoder(raw)
            return decoder.document(path: path)
        }
    }

    /// Adds documents that were parsed now. May be called from several threads.
    func add(_ items: [ParsedFile], seenAt moment: Int64) {
        guard !isReadOnly else { return }
        var encoder = CacheEncoder()
        var entries = ParsedFiles.put(items, seenAt: moment, into: &encoder)
        guard !entries.isEmpty else { return }
        let place = end.add(Int64(encoder.count), ordering: .relaxed).oldValue
        guard encoder.withBytes({ write($0, at: place) }) else { return failed.store(true, ordering: .relaxed) }
        for index in entries.indices { entries[index].entry.offset += place }
        next.withLock { $0 += entries }
    }

    /// Takes documents that were parsed now for those that are known of the same files, and leaves all others as they are.
    ///
    /// The list is written over, not after, what was there, so that the file does not grow by a list with each edit. A
    /// program that ends in the middle of that costs the cache.
    func replace(_ items: [ParsedFile], seenAt moment: Int64) {
        guard !isReadOnly else { return }
        var encoder = CacheEncoder()
        var list = known
        for (path, entry) in ParsedFiles.put(items, seenAt: moment, into: &encoder) {
            var entry = entry
            entry.offset += listStart
            list[path] = entry
        }
        put(list, into: &encoder)
        let size = encoder.count
        if encoder.withBytes({ write($0, at: listStart) }) { _ = ftruncate(descriptor, off_t(listStart) + off_t(size)) }
    }

    /// The documents as they lie in the file, and what the list has to say of them: where they lie counts from the first.
    private static func put(
        _ items: [ParsedFile], seenAt moment: Int64, into encoder: inout CacheEncoder
    ) -> [(path: String, entry: ParsedList.Entry)] {
        var entries: [(path: String, entry: ParsedList.Entry)] = []
        for item in items {
            let start = encoder.count
            guard encoder.put(item.document) else {
                encoder.truncate(to: start)
                continue
            }
            let size = encoder.count - start
            let sum = encoder.hash(from: start)
            let entry = ParsedList.Entry(
                status: item.status, isSettled: item.status.isSettled(at: moment), hash: item.hash,
                offset: Int64(start), size: size, sum: sum)
            entries.append((item.document.path, entry))
        }
        return entries
    }

    /// The checksum that a document would have; nil where it can't be kept.
    static func sum(of document: Document) -> ContentHash? {
        var encoder = CacheEncoder()
        return encoder.put(document) ? encoder.hash() : nil
    }

    /// The checksum of each document that this build has used, by path; nil where the list can't be written.
    var sums: [String: ContentHash]? {
        guard !isReadOnly, !failed.load(ordering: .relaxed) else { return nil }
        return next.withLock { entries in
            Dictionary(entries.lazy.map { ($0.path, $0.entry.sum) }, uniquingKeysWith: { $1 })
        }
    }

    /// Keeps a document of an earlier build, with the file's dates as they are now.
    func keep(_ entry: ParsedList.Entry, of file: SourceFile, seenAt moment: Int64) {
        var entry = entry
        entry.status = file.status
        entry.isSettled = file.status.isSettled(at: moment)
        next.withLock { $0.append((file.path, entry)) }
    }

    /// Writes the list where it says something new.
    func finish() {
        guard !isReadOnly, !failed.load(ordering: .relaxed) else { return }
        let list = ParsedList(next.withLock { $0 })
        if list.bytes == known.bytes { return }
        var encoder = CacheEncoder()
        put(list, into: &encoder)
        _ = encoder.withBytes { write($0, at: end.load(ordering: .relaxed)) }
    }

    /// `LIST SIZE-OF-LIST HASH`: the list begins with the key.
    private func put(_ list: ParsedList, into encoder: inout CacheEncoder) {
        let start = encoder.count
        encoder.put(key.parsing)
        encoder.put(raw: list.bytes)
        let size = encoder.count - start
        let hash = encoder.hash(from: start)
        encoder.put(size)
        encoder.put(hash)
    }

    private func write(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int64) -> Bool {
        var done = 0
        while done < bytes.count {
            let wrote = pwrite(
                descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(place) + off_t(done))
            if wrote <= 0 {
                if wrote < 0, errno == EINTR { continue }
                return false
            }
            done += wrote
        }
        return true
    }

    /// The list at the file's end, and where it begins; nil where there is none that adds up, or it is another program's or
    /// folder's.
    private static func list(_ descriptor: Int32, size: Int64, _ key: CacheKey) -> (ParsedList, Int64)? {
        guard let tail = bytes(descriptor, at: size - 24, count: 24) else { return nil }
        let (count, hash) = tail.withUnsafeBytes { raw in
            var decoder = CacheDecoder(raw)
            return (decoder.integer(), decoder.hash())
        }
        let start = size - 24 - Int64(count)
        guard count >= 16, count <= CacheFolder.largestFile, Int64(count) <= size - 24,
            let list = bytes(descriptor, at: start, count: count),
            ContentHash(list) == hash
        else { return nil }
        let isOurs = list.withUnsafeBytes { raw in
            var decoder = CacheDecoder(raw)
            return decoder.hash() == key.parsing
        }
        guard isOurs, let known = ParsedList(bytes: Array(list[16...]), inFileOf: start) else { return nil }
        return (known, start)
    }

    private static func bytes(_ descriptor: Int32, at place: Int64, count: Int) -> [UInt8]? {
        guard place >= 0 else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
            while done < count {
                let got = pread(
                    descriptor, buffer.baseAddress.map { $0 + done }, count - done, off_t(place) + off_t(done))
                guard got > 0 else { return }
                done += got
            }
        }
        return bytes.count == count ? bytes : nil
    }
}
