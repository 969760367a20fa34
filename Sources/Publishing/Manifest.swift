import HTML
import Text

/// The list of every file that Insyn wrote into the output folder (förteckning): `OUTPUT/.insyn-manifest`.
///
/// One line a file, `HASH SIZE PATH`, sorted by the bytes of the paths; no time and no machine in it.
struct Manifest: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        var path: String
        /// In bytes.
        var size: Int
        var hash: ContentHash
    }

    static let name = ".insyn-manifest"
    private static let heading = "insyn-manifest 1"

    var entries: [Entry]

    init(entries: [Entry]) {
        self.entries = entries.sorted { $0.path.precedesInBytes($1.path) }
    }

    /// The manifest as it lies on disk.
    var bytes: [UInt8] {
        var lines = ByteBuffer()
        lines.append(Manifest.heading)
        lines.append(0x0A)
        for entry in entries {
            lines.append(entry.hash.text)
            lines.append(0x20)
            lines.append(decimal: entry.size)
            lines.append(0x20)
            lines.append(entry.path)
            lines.append(0x0A)
        }
        return lines.bytes()
    }

    /// What `bytes` say; nil where they are no manifest, or a damaged one, or name a path that leads out of the folder.
    init?(bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), text.utf8.last == 0x0A else { return nil }
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
        guard let first = lines.popFirst(), Substring(first) == Manifest.heading else { return nil }
        var entries: [Entry] = []
        entries.reserveCapacity(lines.count)
        for line in lines {
            let fields = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
            guard fields.count == 3, let hash = ContentHash(text: Substring(fields[0])),
                let size = Int(Substring(fields[1])), size >= 0
            else { return nil }
            let path = String(Substring(fields[2]))
            guard OutputPath.isSafe(path) else { return nil }
            entries.append(Entry(path: path, size: size, hash: hash))
        }
        self.entries = entries
    }
}
