import HTML
import Text

extension Build {
    /// A file of the site to be made: its path in the output folder, and how its bytes come about.
    struct Page: Sendable {
        var path: String
        /// The file to copy instead, for what is published as it lies in the content folder.
        var copied: String?
        /// Writes the file into an empty buffer.
        var render: @Sendable (inout ByteBuffer) -> Void
    }

    /// Renders and writes the pages, and removes what is no longer part of the site.
    static func write(
        _ pages: [Page], options: BuildOptions, disk: OutputDisk = .system
    ) throws(EnvironmentFailure) -> BuildReport {
        try write(pages, options: options, disk: disk, StageShares(), nil).report
    }

    /// As above, with what the cache wants to know of every file.
    static func write(
        _ pages: [Page], options: BuildOptions, disk: OutputDisk = .system, _ shares: StageShares,
        _ progress: BuildProgress?
    ) throws(EnvironmentFailure) -> (report: BuildReport, entries: [Manifest.Entry]) {
        let output = try OutputFolder.open(options.outputFolder, content: options.contentFolder)
        let writer = try Writer.prepare(output, paths: pages.map(\.path), disk: disk)
        let done = Parallel.mapSlices(pages, jobs: options.jobs, progress: progress) { slice in
            var clock = StageShares.Clock()
            var buffer = ByteBuffer(capacity: 1 << 16)
            var results: [Result<(entry: Manifest.Entry, isNew: Bool), EnvironmentFailure>] = []
            for page in slice {
                buffer.removeAll()
                page.render(&buffer)
                if let copied = page.copied {
                    switch FileSystem.read(copied, limit: largestText) {
                    case .success(let bytes): buffer.append(bytes)
                    case .failure(let error):
                        results.append(.failure(EnvironmentFailure(path: copied, errno: error.code)))
                        return results
                    }
                }
                clock.endFirst()
                results.append(buffer.withBytes { store(UnsafeRawBufferPointer($0), as: page.path, writer) })
                clock.endSecond()
                if case .failure = results.last { break }
            }
            shares.add(clock)
            return results
        }
        var report = BuildReport()
        var entries: [Manifest.Entry] = []
        entries.reserveCapacity(done.count)
        for result in done {
            let (entry, isNew) = try result.get()
            if isNew { report.written += 1 } else { report.unchanged += 1 }
            report.bytes += entry.size
            entries.append(entry)
        }
        let end = try writer.finish(Manifest(entries: entries))
        report.removed = end.removed
        report.leftAlone = end.leftAlone
        return (report, entries)
    }

    private static func store(
        _ bytes: UnsafeRawBufferPointer, as path: String, _ writer: Writer
    ) -> Result<(entry: Manifest.Entry, isNew: Bool), EnvironmentFailure> {
        let entry = Manifest.Entry(path: path, size: bytes.count, hash: ContentHash(bytes))
        do throws(EnvironmentFailure) { return .success((entry, try writer.write(entry, bytes))) } catch {
            return .failure(error)
        }
    }
}
