import Glibc
import Oversight
import Site
import Text

extension Build {
    /// How the build ends where the site need not be made: after a look at the dates of every file and folder of the content
    /// and every file of the site. Nil where there is work to do.
    ///
    /// A folder's dates tell of files that came, went or changed their names, so that no folder need be listed.
    static func unchanged(
        _ options: BuildOptions, _ cache: CacheFolder, _ key: CacheKey
    ) throws(EnvironmentFailure) -> BuildOutcome? {
        var clock = StageClock()
        let moment = StageClock.wallTime()
        let output = FileSystem.resolved(options.outputFolder)
        guard let bytes = cache.read(key.siteName), let state = SiteState(bytes, for: key.site),
            FileSystem.isFree(output + "/" + Journal.name),
            !state.diagnostics.contains(where: isOtherwiseNow),
            let content = state.content.statuses(in: options.contentFolder, jobs: options.jobs)
        else { return nil }
        guard state.isSettled, WatchedFiles.fingerprint(of: content) == state.contentPrint else {
            return try textEdits(options, cache, key, state, content: content, seenAt: moment)
        }
        guard let site = state.output.statuses(in: output, jobs: options.jobs),
            WatchedFiles.fingerprint(of: site) == state.outputPrint
        else { return nil }
        var outcome = repeated(state, options)
        // A message needs its text to say where it points.
        let unread = Set(state.diagnostics.map(\.file)).filter { outcome.sources[$0] == nil }
        guard unread.allSatisfy({ FileSystem.isFree(options.contentFolder + "/" + $0) }) else { return nil }
        clock.end("discover", files: state.content.count)
        outcome.times = clock.times
        return outcome
    }

    /// Whether a message says that the machine lacks what it now has.
    private static func isOtherwiseNow(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.kind == .pdfNotLookedAt && PDFText.hasProgram
            || diagnostic.kind == .documentNotLookedAt && PackedFiles.hasLibrary
    }

    /// What the last build had to say, once more: nothing written.
    static func repeated(_ state: SiteState, _ options: BuildOptions) -> BuildOutcome {
        var outcome = BuildOutcome()
        outcome.diagnostics = state.diagnostics
        for path in Set(state.diagnostics.map(\.file)) {
            outcome.sources[path] = source(at: path, in: options.contentFolder)
        }
        var report = BuildReport()
        report.unchanged = state.files
        report.bytes = state.bytes
        outcome.report = report
        return outcome
    }

    /// Remembers how input and output look, for the next build. `sums` are those of the records' documents in the cache, by
    /// path; nil where it keeps none.
    static func remember(
        _ outcome: BuildOutcome, _ seen: Examined, _ site: SiteContext, _ files: [WrittenFile],
        sums: [String: ContentHash]?, _ options: BuildOptions, _ cache: CacheFolder, _ key: CacheKey
    ) {
        let statuses = seen.tree.statuses
        let output = FileSystem.resolved(options.outputFolder)
        guard
            let state = SiteState(
                seen.tree, statuses, seenAt: seen.moment, output: output, files.map(\.entry), outcome.diagnostics,
                jobs: options.jobs),
            let bytes = state.encoded(for: key.site)
        else { return }
        cache.replace(key.siteName, with: bytes)
        guard let sums else { return }
        let texts = SiteTexts(
            of: site, files, state, seenAt: seen.moment, statuses, sums: sums,
            phrases: RunningText.searched(by: seen.full))
        cache.replace(key.textsName, with: texts.encoded(for: key.site))
    }

    /// A text that a message points into, read again; nil where it is not there any more.
    static func source(at path: String, in folder: String) -> SourceText? {
        guard case .success(let bytes) = FileSystem.read(folder + "/" + path, limit: largestText) else { return nil }
        return SourceText.checked(path: path, bytes: bytes, isData: path.hasSuffix(".csv")).0
    }
}
