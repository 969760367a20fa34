import Documents
import Glibc
import Synchronization
import Text

/// The documents that earlier builds parsed (tolkade filer): one file that grows at its end, with a list of what is where.
///
/// `PIECES LIST SIZE-OF-LIST HASH`: every piece is a document with a checksum of its own in the list, and the list has the
/// last one. What does not add up is as if it were not there.
final class ParsedFiles: Sendable {
    /// One file's document.
    struct Entry: Sendable, Hashable {
        var status: FileSystem.Status
        /// False where the file had been changed so lately that only its bytes can tell a later change.
        var isSettled: Bool
        /// Of the file's bytes as they lay on disk.
        var hash: ContentHash
        /// Where the document lies, and its checksum.
        var offset: Int64
        var size: Int
        var sum: ContentHash
    }

    private let descriptor: Int32
    private let key: CacheKey
    private let known: [String: Entry]
    /// The paths of these, in order.
    private let paths: [String]
    /// Where new pieces go: after everything that is there.
    private let end: Atomic<Int64>
    private let next = Mutex<[(String, Entry)]>([])
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
        let size = Int64(raw.st_size)
        let list = list(descriptor, size: size, key) ?? []
        let known = Dictionary(list, uniquingKeysWith: { first, _ in first })
        let living = known.values.reduce(Int64(0)) { $0 + Int64($1.size) }
        if isAlone, known.isEmpty || size > living * 3 + 16 << 20 {
            if ftruncate(descriptor, 0) != 0 {
                close(descriptor)
                return nil
            }
            return ParsedFiles(descriptor, key, known: [:], paths: [], end: 0, isReadOnly: false)
        }
        return ParsedFiles(
            descriptor, key, known: known, paths: list.map(\.0), end: size, isReadOnly: !isAlone)
    }

    private init(
        _ descriptor: Int32, _ key: CacheKey, known: [String: Entry], paths: [String],
        end: Int64, isReadOnly: Bool
    ) {
        self.descriptor = descriptor
        self.key = key
        self.known = known
        self.paths = paths
        self.end = Atomic(end)
        self.isReadOnly = isReadOnly
    }

    deinit { close(descriptor) }

    func entry(of path: String) -> Entry? { known[path] }

    /// The document of an entry; nil where its bytes are not what they were.
    func document(_ entry: Entry, path: String) -> Document? {
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
        var entries: [(String, Entry)] = []
        for item in items {
            let start = encoder.count
            guard encoder.put(item.document) else {
                encoder.truncate(to: start)
                continue
            }
            let size = encoder.count - start
            let sum = encoder.hash(from: start)
            entries.append(
                (
                    item.document.path,
                    Entry(
                        status: item.status, isSettled: item.status.isSettled(at: moment), hash: item.hash,
                        offset: Int64(start), size: size, sum: sum)
                ))
        }
        guard !entries.isEmpty else { return }
        let place = end.add(Int64(encoder.count), ordering: .relaxed).oldValue
        guard encoder.withBytes({ write($0, at: place) }) else { return failed.store(true, ordering: .relaxed) }
        for index in entries.indices { entries[index].1.offset += place }
        next.withLock { $0 += entries }
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
            Dictionary(entries.lazy.map { ($0.0, $0.1.sum) }, uniquingKeysWith: { $1 })
        }
    }

    /// As `finish`, after a build that has looked at a few files alone: the others are as they were.
    func finishKeepingOthers() {
        next.withLock { entries in
            let new = Dictionary(entries, uniquingKeysWith: { $1 })
            // In their order, so that there is nothing to sort.
            entries = paths.compactMap { path in (new[path] ?? known[path]).map { (path, $0) } }
        }
        finish()
    }

    /// Keeps a document of an earlier build, with the file's dates as they are now.
    func keep(_ entry: Entry, of file: SourceFile, seenAt moment: Int64) {
        var entry = entry
        entry.status = file.status
        entry.isSettled = file.status.isSettled(at: moment)
        next.withLock { $0.append((file.path, entry)) }
    }

    /// Writes the list where it says something new.
    func finish() {
        guard !isReadOnly, !failed.load(ordering: .relaxed) else { return }
        let entries = next.withLock { $0 }.sorted { $0.0.precedesInBytes($1.0) }
        if entries.count == known.count, entries.allSatisfy({ known[$0.0] == $0.1 }) { return }
        var encoder = CacheEncoder()
        encoder.put(key.parsing)
        encoder.put(list: entries) { encoder, item in
            encoder.put(item.0)
            encoder.put(item.1)
        }
        let size = encoder.count
        let hash = encoder.hash()
        encoder.put(size)
        encoder.put(hash)
        _ = encoder.withBytes { write($0, at: end.load(ordering: .relaxed)) }
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

    /// The list at the file's end; nil where there is none that adds up, or it is another program's or folder's.
    private static func list(_ descriptor: Int32, size: Int64, _ key: CacheKey) -> [(String, Entry)]? {
        guard let tail = bytes(descriptor, at: size - 24, count: 24) else { return nil }
        let (count, hash) = tail.withUnsafeBytes { raw in
            var decoder = CacheDecoder(raw)
            return (decoder.integer(), decoder.hash())
        }
        guard count > 0, Int64(count) <= size - 24,
            let list = bytes(descriptor, at: size - 24 - Int64(count), count: count), ContentHash(list) == hash
        else { return nil }
        return list.withUnsafeBytes { raw in
            var decoder = CacheDecoder(raw)
            guard decoder.hash() == key.parsing else { return nil }
            let entries = decoder.list { decoder in
                let path = decoder.text()
                return (path, decoder.entry())
            }
            guard !decoder.isBroken, decoder.isAtEnd,
                entries.allSatisfy({ $0.1.offset >= 0 && $0.1.size >= 0 && $0.1.offset + Int64($0.1.size) <= size })
            else { return nil }
            return entries
        }
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

extension CacheEncoder {
    fileprivate mutating func put(_ entry: ParsedFiles.Entry) {
        put(entry.status)
        put(entry.isSettled)
        put(entry.hash)
        put(entry.offset)
        put(entry.size)
        put(entry.sum)
    }
}

extension CacheDecoder {
    fileprivate mutating func entry() -> ParsedFiles.Entry {
        let status = status()
        let isSettled = boolean()
        let hash = hash()
        let offset = int64()
        let length = integer()
        return ParsedFiles.Entry(
            status: status, isSettled: isSettled, hash: hash, offset: offset, size: length, sum: self.hash())
    }
}
