import Bytes
import HTML
import Text

/// The list of every file that Insyn wrote into the output folder (förteckning): `OUTPUT/.insyn-manifest`.
///
/// One line a file, `HASH SIZE PATH`, sorted by the bytes of the paths; no time and no machine in it. It is kept as it lies on
/// disk and looked up in there: ten thousand lines are read in less time than their paths would take to be made strings.
struct Manifest: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        var path: String
        /// In bytes.
        var size: Int
        var hash: ContentHash
    }

    static let name = ".insyn-manifest"
    private static let heading = Array("insyn-manifest 1\n".utf8)

    /// The manifest as it lies on disk.
    private(set) var bytes = Manifest.heading
    /// The lines, in the order of their paths.
    private var lines: [Line] = []

    /// Where a line lies in the bytes: its start, and its path, which ends before a line feed.
    struct Line: Sendable, Hashable {
        var start: Int
        var path: Range<Int>
    }

    init() {}

    init(entries: [Entry]) {
        var text = ByteBuffer(capacity: entries.count * 96)
        text.append(Manifest.heading)
        lines.reserveCapacity(entries.count)
        for entry in entries.sorted(by: { $0.path.precedesInBytes($1.path) }) {
            let start = text.count
            Manifest.put(entry, into: &text)
            lines.append(Line(start: start, path: text.count - 1 - entry.path.utf8.count..<text.count - 1))
        }
        bytes = text.bytes()
    }

    /// What `bytes` say; nil where they are no manifest, or a damaged one, or name a path that leads out of the folder.
    init?(bytes: [UInt8]) {
        guard bytes.starts(with: Manifest.heading), bytes.last == 0x0A, String(validating: bytes, as: UTF8.self) != nil,
            let lines = Manifest.lines(bytes)
        else { return nil }
        self.bytes = bytes
        self.lines = lines
        bytes.withUnsafeBytes { bytes in
            func isBefore(_ one: Line, _ two: Line) -> Bool {
                UnsafeRawBufferPointer(rebasing: bytes[one.path]).order(to: .init(rebasing: bytes[two.path])) < 0
            }
            // As it was written; a person may have sorted it in another way.
            if zip(lines, lines.dropFirst()).allSatisfy(isBefore) { return }
            self.lines.sort(by: isBefore)
        }
    }

    var count: Int { lines.count }

    /// In order.
    var paths: some Sequence<String> { lines.lazy.map { String(decoding: bytes[$0.path], as: UTF8.self) } }

    /// What was written at a path; nil where nothing was.
    subscript(path: String) -> Entry? {
        bytes.withUnsafeBufferPointer { bytes in
            guard let line = line(of: path, bytes), let hash = Manifest.hash(bytes, at: line.start),
                let size = Manifest.size(bytes, line)
            else { return nil }
            return Entry(path: path, size: size, hash: hash)
        }
    }

    /// The same files, some of them with other bytes. What is not in the list does not come into it.
    func replacing(_ entries: [Entry]) -> Manifest {
        var text = ByteBuffer(capacity: bytes.count + entries.count * 8)
        // Where lines begin to stand further on, or further back, than they did, and by how much in all.
        var shifts: [(from: Int, by: Int)] = []
        bytes.withUnsafeBufferPointer { bytes in
            let places = entries.compactMap { entry in line(of: entry.path, bytes).map { ($0, entry) } }
            var end = 0
            for (line, entry) in places.sorted(by: { $0.0.start < $1.0.start }) where line.start >= end {
                text.append(UnsafeBufferPointer(rebasing: bytes[end..<line.start]))
                Manifest.put(entry, into: &text)
                end = line.path.upperBound + 1
                // The path comes after what may be longer.
                shifts.append((from: line.start + 1, by: text.count - end))
            }
            text.append(UnsafeBufferPointer(rebasing: bytes[end...]))
        }
        func shifted(_ place: Int) -> Int { place + (shifts.last { $0.from <= place }?.by ?? 0) }
        var result = Manifest()
        result.bytes = text.bytes()
        result.lines = lines.map {
            Line(start: shifted($0.start), path: shifted($0.path.lowerBound)..<shifted($0.path.upperBound))
        }
        return result
    }

    /// The paths of this list that are not in `other`, in order.
    func paths(notIn other: Manifest) -> [String] {
        if bytes == other.bytes { return [] }
        return bytes.withUnsafeBytes { mine in
            other.bytes.withUnsafeBytes { theirs in
                var result: [String] = []
                var next = 0
                for line in lines {
                    let path = UnsafeRawBufferPointer(rebasing: mine[line.path])
                    var order: Int32 = 1
                    while order > 0, next < other.lines.count {
                        order = path.order(to: .init(rebasing: theirs[other.lines[next].path]))
                        if order > 0 { next += 1 }
                    }
                    if order != 0 { result.append(String(decoding: path, as: UTF8.self)) }
                }
                return result
            }
        }
    }

    private func line(of path: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Line? {
        let raw = UnsafeRawBufferPointer(bytes)
        return PathSearch.place(of: path, among: lines.count) { UnsafeRawBufferPointer(rebasing: raw[lines[$0].path]) }
            .map { lines[$0] }
    }
}
