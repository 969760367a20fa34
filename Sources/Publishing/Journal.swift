/// What a build is about to write: `OUTPUT/.insyn-journal`, there only while files change.
///
/// A build that finds one knows that the build before was cut off: what the journal names is Insyn's, and neither sizes nor
/// hashes of the old manifest can be trusted.
enum Journal {
    static let name = ".insyn-journal"
    private static let heading = "insyn-journal 1"

    static func bytes(paths: [String]) -> [UInt8] {
        Array((heading + "\n" + paths.joined(separator: "\n") + "\n").utf8)
    }

    /// The paths that a journal names; a line that can't be ours is left out.
    static func paths(in bytes: [UInt8]) -> [String] {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.first.map(String.init) == heading else { return [] }
        return lines.dropFirst().map(String.init).filter(OutputPath.isSafe)
    }
}
