import HTML
import Templates

extension Build {
    /// A file of the site to be made: its path in the output folder, and how its bytes come about.
    struct Page: Sendable {
        var path: String
        /// What is published of a file of the content instead, as it lies there or made of it.
        var source: Source?
        /// Writes the file into an empty buffer, and tells where running text stands in it.
        var render: @Sendable (inout ByteBuffer) -> PageTexts?

        /// A file's bytes from elsewhere, which may not be had when it comes to it: the disk may fail, and the file be gone.
        struct Source: Sendable {
            /// The file of the content, for messages.
            var path: String
            var bytes: @Sendable () -> Result<[UInt8], SystemError>
        }

        /// A copy of the file at `copied`.
        init(path: String, copied: String) {
            self.init(path: path, from: Source(path: copied) { FileSystem.read(copied, limit: Build.largestText) })
        }

        init(path: String, from source: Source) {
            self.path = path
            self.source = source
            render = { _ in nil }
        }

        /// A file without running text.
        init(path: String, render: @escaping @Sendable (inout ByteBuffer) -> Void) {
            self.path = path
            self.render = { buffer in
                render(&buffer)
                return nil
            }
        }

        private init(path: String, rendering: @escaping @Sendable (inout ByteBuffer) -> PageTexts?) {
            self.path = path
            render = rendering
        }

        /// A file with running text.
        static func withTexts(path: String, _ render: @escaping @Sendable (inout ByteBuffer) -> PageTexts?) -> Page {
            Page(path: path, rendering: render)
        }
    }

    /// Renders and writes the pages, and removes what is no longer part of the site.
    static func write(
        _ pages: [Page], options: BuildOptions, disk: OutputDisk = .system
    ) throws(EnvironmentFailure) -> BuildReport {
        try write(
            pages, to: OutputFolder.open(options.outputFolder, content: options.contentFolder), options: options,
            disk: disk, StageShares(), nil
        ).report
    }

    /// As above, with what the cache wants to know of every file; where its texts stand if `findsTexts`.
    static func write(
        _ pages: [Page], to output: OutputFolder, options: BuildOptions, disk: OutputDisk = .system,
        _ shares: StageShares,
        _ progress: BuildProgress?, findsTexts: Bool = false
    ) throws(EnvironmentFailure) -> (report: BuildReport, files: [WrittenFile], removed: [String]) {
        let writer = try Writer.prepare(output, paths: pages.map(\.path), disk: disk)
        let done = Parallel.mapSlices(pages, jobs: options.jobs, progress: progress) { slice in
            var clock = StageShares.Clock()
            var buffer = ByteBuffer(capacity: 1 << 16)
            var results: [Result<WrittenFile, EnvironmentFailure>] = []
            for page in slice {
                buffer.removeAll()
                let texts = page.render(&buffer)
                if let source = page.source {
                    switch source.bytes() {
                    case .success(let bytes): buffer.append(bytes)
                    case .failure(let error):
                        results.append(.failure(EnvironmentFailure(path: source.path, errno: error.code)))
                        return results
                    }
                }
                clock.endFirst()
                results.append(
                    buffer.withBytes {
                        store(
                            UnsafeRawBufferPointer($0), as: page.path,
                            findsTexts ? WrittenFile.Texts(texts) : nil, writer)
                    })
                clock.endSecond()
                if case .failure = results.last { break }
            }
            shares.add(clock)
            return results
        }
        var report = BuildReport()
        var files: [WrittenFile] = []
        files.reserveCapacity(done.count)
        for result in done {
            let file = try result.get()
            if file.isNew { report.written += 1 } else { report.unchanged += 1 }
            report.bytes += file.entry.size
            files.append(file)
        }
        let end = try writer.finish(Manifest(entries: files.map(\.entry)))
        report.removed = end.removed.count
        report.leftAlone = end.leftAlone
        return (report, files, end.removed)
    }

    private static func store(
        _ bytes: UnsafeRawBufferPointer, as path: String, _ texts: WrittenFile.Texts?, _ writer: Writer
    ) -> Result<WrittenFile, EnvironmentFailure> {
        let entry = Manifest.Entry(path: path, size: bytes.count, hash: ContentHash(bytes))
        do throws(EnvironmentFailure) {
            return .success(WrittenFile(entry: entry, isNew: try writer.write(entry, bytes), texts: texts))
        } catch {
            return .failure(error)
        }
    }
}
