import Glibc
import Site
import Synchronization
import Text

/// Pictures that an earlier build made (bildförråd): a list of what was made of which file, and the bytes beside it, one file
/// each. Where anything of it is missing or damaged, the picture is made again.
final class PictureCache: Sendable {
    struct Entry: Sendable, Hashable {
        var status: FileSystem.Status
        /// True when the file's dates are enough to know that it has not changed.
        var isSettled: Bool
        /// Of the original's bytes.
        var hash: ContentHash
        var renditions: [Rendition]
    }

    struct Rendition: Sendable, Hashable {
        var size: SitePicture.Size
        var format: SitePicture.Format
        var bytes: Int
        var hash: ContentHash
    }

    private let folder: CacheFolder
    private let stem: String
    private let known: [String: Entry]
    private let byHash: [ContentHash: Entry]
    private let next = Mutex<[(String, Entry)]>([])

    /// Another way of making pictures counts this up: what was made in the old way is then of no use.
    private static let heading = Array("insyn-pictures 1\n".utf8)

    init(_ folder: CacheFolder, _ key: CacheKey) {
        self.folder = folder
        stem = key.picturesName
        known = PictureCache.list(folder.read(stem) ?? []) ?? [:]
        byHash = Dictionary(known.values.map { ($0.hash, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What was made of a file that looks as it did then.
    func entry(of file: SourceFile) -> Entry? {
        guard let entry = known[file.path], entry.isSettled, entry.status == file.status, isWhole(entry) else {
            return nil
        }
        return entry
    }

    /// What was made of a file with these bytes, whatever it was called.
    func entry(of hash: ContentHash) -> Entry? { byHash[hash].flatMap { isWhole($0) ? $0 : nil } }

    private func isWhole(_ entry: Entry) -> Bool {
        !entry.renditions.isEmpty
            && entry.renditions.allSatisfy { rendition in
                FileSystem.status(folder.path + "/" + name(rendition, of: entry.hash))?.size == rendition.bytes
            }
    }

    /// The bytes of one; nil where they are not what they were.
    func bytes(_ rendition: Rendition, of hash: ContentHash) -> [UInt8]? {
        folder.read(name(rendition, of: hash)).flatMap { ContentHash($0) == rendition.hash ? $0 : nil }
    }

    /// Keeps what was made now; false where the cache can't hold it.
    func add(_ made: [PictureLibrary.Made], of file: SourceFile, _ hash: ContentHash, seenAt moment: Int64) -> Entry? {
        var entry = Entry(
            status: file.status, isSettled: file.status.isSettled(at: moment), hash: hash, renditions: [])
        for each in made {
            for format in SitePicture.Format.allCases {
                let bytes = each.bytes(format)
                let rendition = Rendition(
                    size: each.size, format: format, bytes: bytes.count, hash: ContentHash(bytes))
                folder.replace(name(rendition, of: hash), with: bytes)
                entry.renditions.append(rendition)
            }
        }
        guard isWhole(entry) else { return nil }
        next.withLock { $0.append((file.path, entry)) }
        return entry
    }

    /// Keeps what an earlier build made, with the file's dates as they are now.
    func keep(_ entry: Entry, of file: SourceFile, seenAt moment: Int64) {
        var entry = entry
        entry.status = file.status
        entry.isSettled = file.status.isSettled(at: moment)
        next.withLock { $0.append((file.path, entry)) }
    }

    /// Writes the list where it says something new, and drops what no picture of it uses.
    func finish() {
        let entries = next.withLock { $0 }.sorted { $0.0.precedesInBytes($1.0) }
        if entries.count == known.count, entries.allSatisfy({ known[$0.0] == $0.1 }) { return }
        folder.replace(stem, with: PictureCache.bytes(entries))
        let used = Set(entries.flatMap { item in item.1.renditions.map { name($0, of: item.1.hash) } })
        for entry in known.values {
            for rendition in entry.renditions {
                let name = name(rendition, of: entry.hash)
                if !used.contains(name) { unlink(folder.path + "/" + name) }
            }
        }
    }

    private func name(_ rendition: Rendition, of hash: ContentHash) -> String {
        "\(stem)-\(hash.text)-\(rendition.size.width).\(rendition.format.rawValue)"
    }

    private static func bytes(_ entries: [(String, Entry)]) -> [UInt8] {
        var encoder = CacheEncoder()
        encoder.put(heading)
        encoder.put(list: entries) { encoder, item in
            encoder.put(item.0)
            encoder.put(item.1.status)
            encoder.put(item.1.isSettled)
            encoder.put(item.1.hash)
            encoder.put(list: item.1.renditions) { encoder, each in
                encoder.put(each.size.width)
                encoder.put(each.size.height)
                encoder.put(each.format == .webp)
                encoder.put(each.bytes)
                encoder.put(each.hash)
            }
        }
        encoder.put(encoder.hash())
        return encoder.bytes
    }

    private static func list(_ bytes: [UInt8]) -> [String: Entry]? {
        CacheDecoder.whole(bytes, heading) { decoder in
            let entries = decoder.list { decoder -> (String, Entry) in
                let path = decoder.text()
                let status = decoder.status()
                let isSettled = decoder.boolean()
                let hash = decoder.hash()
                let renditions = decoder.list { decoder in
                    let (width, height) = (decoder.integer(), decoder.integer())
                    let format: SitePicture.Format = decoder.boolean() ? .webp : .jpeg
                    let bytes = decoder.integer()
                    return Rendition(
                        size: SitePicture.Size(width: width, height: height), format: format, bytes: bytes,
                        hash: decoder.hash())
                }
                return (path, Entry(status: status, isSettled: isSettled, hash: hash, renditions: renditions))
            }
            return Dictionary(entries, uniquingKeysWith: { first, _ in first })
        }
    }
}
