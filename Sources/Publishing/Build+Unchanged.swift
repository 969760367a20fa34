import Glibc
import Text

extension Build {
    /// How the build ends where nothing has changed since the last one: after a look at the dates of every file and folder
    /// of the content and every file of the site. Nil where there is work to do.
    ///
    /// A folder's dates tell of files that came, went or changed their names, so that no folder need be listed.
    static func unchanged(_ options: BuildOptions, _ cache: CacheFolder, _ key: CacheKey) -> BuildOutcome? {
        var clock = StageClock()
        let output = FileSystem.resolved(options.outputFolder)
        guard let bytes = cache.read(key.siteName), let state = SiteState(bytes, for: key.site), state.isSettled,
            FileSystem.status(output + "/" + Journal.name) == nil,
            state.content.fingerprint(in: options.contentFolder, jobs: options.jobs) == state.contentPrint,
            state.output.fingerprint(in: output, jobs: options.jobs) == state.outputPrint
        else { return nil }
        var outcome = BuildOutcome()
        outcome.diagnostics = state.diagnostics
        for path in Set(state.diagnostics.map(\.file)) {
            outcome.sources[path] = source(at: path, in: options.contentFolder)
        }
        var report = BuildReport()
        report.unchanged = state.files
        report.bytes = state.bytes
        outcome.report = report
        clock.end("discover", files: state.content.count)
        outcome.times = clock.times
        return outcome
    }

    /// Remembers how input and output look, for the next build.
    static func remember(
        _ outcome: BuildOutcome, _ tree: SourceTree, seenAt moment: Int64, _ entries: [Manifest.Entry],
        _ options: BuildOptions, _ cache: CacheFolder, _ key: CacheKey
    ) {
        let output = FileSystem.resolved(options.outputFolder)
        if let state = SiteState(
            tree, seenAt: moment, output: output, entries, outcome.diagnostics, jobs: options.jobs),
            let bytes = state.encoded(for: key.site)
        {
            cache.replace(key.siteName, with: bytes)
        }
    }

    /// A text that a message points into, read again; nil where it is not there any more.
    static func source(at path: String, in folder: String) -> SourceText? {
        guard case .success(let bytes) = FileSystem.read(folder + "/" + path, limit: largestText) else { return nil }
        return SourceText.checked(path: path, bytes: bytes, isData: path.hasSuffix(".csv")).0
    }
}
