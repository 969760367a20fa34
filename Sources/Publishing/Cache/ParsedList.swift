import Bytes
import Text

/// What is where in the cache of parsed documents (lista över tolkade filer), in the order of the paths. It is looked up, and
/// changed, as the bytes that it lies on disk in: ten thousand paths and entries need not be taken apart to find one.
struct ParsedList: Sendable, Hashable {
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

    /// The entries, one after the other: a path and what is known of its file.
    private(set) var bytes: [UInt8]
    /// Where each path stands in them; the entry follows, and all entries are of one size.
    private let paths: [Range<Int>]
    /// The bytes of all documents together.
    let living: Int64

    init() { self.init([]) }

    /// A list of files that are each named once.
    init(_ entries: [(path: String, entry: Entry)]) {
        var encoder = CacheEncoder()
        var paths: [Range<Int>] = []
        paths.reserveCapacity(entries.count)
        var living: Int64 = 0
        for (path, entry) in entries.sorted(by: { $0.path.precedesInBytes($1.path) }) {
            encoder.put(path)
            paths.append(encoder.count - path.utf8.count..<encoder.count)
            encoder.put(entry)
            living += Int64(entry.size)
        }
        bytes = encoder.bytes
        self.paths = paths
        self.living = living
    }

    /// The list that `bytes` hold, in a file of `size` bytes; nil where they hold none.
    init?(bytes: [UInt8], inFileOf size: Int64) {
        var paths: [Range<Int>] = []
        var living: Int64 = 0
        let isWhole = bytes.withUnsafeBytes { raw in
            var decoder = CacheDecoder(raw)
            while !decoder.isAtEnd {
                let length = decoder.count()
                let path = decoder.offset..<decoder.offset + length
                decoder.skip(length)
                let entry = decoder.entry()
                guard !decoder.isBroken, entry.offset >= 0, entry.size >= 0, entry.offset <= size,
                    Int64(entry.size) <= size - entry.offset
                else { return false }
                if let last = paths.last,
                    UnsafeRawBufferPointer(rebasing: raw[last]).order(to: .init(rebasing: raw[path])) >= 0
                {
                    return false
                }
                paths.append(path)
                living += Int64(entry.size)
            }
            return !decoder.isBroken
        }
        guard isWhole else { return nil }
        self.bytes = bytes
        self.paths = paths
        self.living = living
    }

    var count: Int { paths.count }

    /// What is known of a file; nil where nothing is. What was not in the list before does not come into it.
    subscript(path: String) -> Entry? {
        get {
            bytes.withUnsafeBytes { raw in
                place(of: path, raw).map { end in
                    var decoder = CacheDecoder(UnsafeRawBufferPointer(rebasing: raw[end...]))
                    return decoder.entry()
                }
            }
        }
        set {
            guard let newValue, let end = bytes.withUnsafeBytes({ place(of: path, $0) }) else { return }
            var encoder = CacheEncoder()
            encoder.put(newValue)
            encoder.withBytes { entry in
                for index in entry.indices { bytes[end + index] = entry[index] }
            }
        }
    }

    /// Where a path ends and its entry begins.
    private func place(of path: String, _ raw: UnsafeRawBufferPointer) -> Int? {
        PathSearch.place(of: path, among: paths.count) { UnsafeRawBufferPointer(rebasing: raw[paths[$0]]) }
            .map { paths[$0].upperBound }
    }
}

extension CacheEncoder {
    fileprivate mutating func put(_ entry: ParsedList.Entry) {
        put(entry.status)
        put(entry.isSettled)
        put(entry.hash)
        put(entry.offset)
        put(entry.size)
        put(entry.sum)
    }
}

extension CacheDecoder {
    fileprivate mutating func entry() -> ParsedList.Entry {
        let status = status()
        let isSettled = boolean()
        let hash = hash()
        let offset = int64()
        let length = integer()
        return ParsedList.Entry(
            status: status, isSettled: isSettled, hash: hash, offset: offset, size: length, sum: self.hash())
    }
}
