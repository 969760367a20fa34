import Glibc
import Text

/// How input and output looked when a site was written (läge): where both look the same again, there is nothing to do.
struct SiteState: Sendable {
    /// The folders and files of the content, and the files of the site.
    var content = WatchedFiles()
    var output = WatchedFiles()
    var contentPrint: ContentHash
    var outputPrint: ContentHash
    /// False where a file had been changed so lately that its dates can't tell a later change.
    var isSettled: Bool
    /// Of the whole site.
    var bytes: Int
    /// The site's own files: `output` without the manifest.
    var files: Int
    /// What the build had to say: it is said again.
    var diagnostics: [Diagnostic]

    private static let heading = Array("insyn-site 1\n".utf8)

    /// As it lies in the cache, with a checksum at its end; nil where a message can't be stored.
    func encoded(for key: ContentHash) -> [UInt8]? {
        var encoder = CacheEncoder()
        encoder.put(SiteState.heading)
        encoder.put(key)
        encoder.put(isSettled)
        encoder.put(contentPrint)
        encoder.put(outputPrint)
        encoder.put(bytes)
        encoder.put(files)
        encoder.put(content.names)
        encoder.put(output.names)
        encoder.put(count: diagnostics.count)
        for diagnostic in diagnostics where !encoder.put(diagnostic) { return nil }
        encoder.put(encoder.hash())
        return encoder.bytes
    }

    /// What `bytes` say; nil where they are damaged, or of another program, folder, date or option.
    init?(_ bytes: [UInt8], for key: ContentHash) {
        guard let state = CacheDecoder.whole(bytes, SiteState.heading, key, { SiteState(&$0) }) else { return nil }
        self = state
    }

    private init?(_ decoder: inout CacheDecoder) {
        isSettled = decoder.boolean()
        contentPrint = decoder.hash()
        outputPrint = decoder.hash()
        bytes = decoder.integer()
        files = decoder.integer()
        guard let content = WatchedFiles(names: decoder.array()), let output = WatchedFiles(names: decoder.array())
        else { return nil }
        self.content = content
        self.output = output
        diagnostics = decoder.list { $0.diagnostic() }.compactMap { $0 }
    }

    /// The state after a build. The content's dates are those that were seen before anything was read, so that a change
    /// meanwhile shows the next time; nil where a file of the site is gone again.
    init?(
        _ tree: SourceTree, _ statuses: [FileSystem.Status], seenAt moment: Int64, output folder: String,
        _ entries: [Manifest.Entry], _ diagnostics: [Diagnostic], jobs: Int
    ) {
        content = WatchedFiles(tree)
        for entry in entries { output.add(entry.path) }
        output.add(Manifest.name)
        guard let looks = output.statuses(in: folder, jobs: jobs) else { return nil }
        contentPrint = WatchedFiles.fingerprint(of: statuses)
        outputPrint = WatchedFiles.fingerprint(of: looks)
        isSettled = statuses.allSatisfy { $0.isSettled(at: moment) }
        bytes = entries.reduce(0) { $0 + $1.size }
        files = entries.count
        self.diagnostics = diagnostics
    }
}
