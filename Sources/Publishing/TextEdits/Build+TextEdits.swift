import Documents
import Text

extension Build {
    /// How the build ends where nothing but the running text of some records has changed since the last one: the new text is
    /// put where the old one stood, and every other byte of the site is right already. `content` is how the content looks now.
    /// Nil where there is more to do, or where it is not certain that there is not.
    static func textEdits(
        _ options: BuildOptions, _ cache: CacheFolder, _ key: CacheKey, _ state: SiteState,
        content: [FileSystem.Status], seenAt moment: Int64
    ) throws(EnvironmentFailure) -> BuildOutcome? {
        var clock = StageClock()
        guard let found = FoundEdits(options, cache, key, state, content: content) else { return nil }
        clock.end("parse", files: found.records.count)

        guard let seen = SeenSite(options, state) else { return nil }
        let output = seen.output
        var (state, known) = (state, found.known)
        state.diagnostics = found.diagnostics
        guard let pages = EditedPage.all(found.texts, in: &known, output) else { return nil }
        clock.end("render", files: pages.count, bytes: pages.reduce(0) { $0 + $1.bytes.count })

        let written = try put(pages, in: output)
        clock.end("write", files: pages.count)
        var outcome = repeated(state, options)
        outcome.report?.written = written
        outcome.report?.unchanged -= written
        for page in pages { outcome.report?.bytes += page.entry.size - (output.owned[page.entry.path]?.size ?? 0) }
        found.parsed.replace(found.records.map(\.file), seenAt: moment)
        // Before another build may write there: what it leaves is not what this one made.
        withExtendedLifetime(output) {
            remember(
                state, bytes: outcome.report?.bytes ?? 0, content: content, seenAt: moment, pages, seen.looks,
                of: output.path, known, cache, key)
        }
        outcome.times = clock.times
        return outcome
    }

    private static func put(_ pages: [EditedPage], in output: OutputFolder) throws(EnvironmentFailure) -> Int {
        let writer = try Writer.prepare(output, paths: pages.map(\.entry.path))
        for page in pages {
            _ = try page.bytes.withUnsafeBytes { raw in
                Result { () throws(EnvironmentFailure) in try writer.write(page.entry, raw) }
            }.get()
        }
        _ = try writer.finish(output.owned.replacing(pages.map(\.entry)))
        return pages.count
    }

    /// Remembers how all looks now. `looks` is how the site's files looked before.
    private static func remember(
        _ before: SiteState, bytes: Int, content: [FileSystem.Status], seenAt moment: Int64,
        _ pages: [EditedPage], _ looks: [FileSystem.Status], of folder: String, _ known: SiteTexts,
        _ cache: CacheFolder, _ key: CacheKey
    ) {
        var (state, known, looks) = (before, known, looks)
        let written = Set(pages.map(\.entry.path) + [Manifest.name])
        for index in looks.indices where written.contains(state.output.path(index)) {
            guard let status = FileSystem.status(folder + "/" + state.output.path(index)) else { return }
            looks[index] = status
        }
        state.bytes = bytes
        state.contentPrint = WatchedFiles.fingerprint(of: content)
        state.outputPrint = WatchedFiles.fingerprint(of: looks)
        state.isSettled = content.allSatisfy { $0.isSettled(at: moment) }
        known.contentPrint = state.contentPrint
        known.outputPrint = state.outputPrint
        known.moment = moment
        known.statuses = content
        guard let bytes = state.encoded(for: key.site) else { return }
        cache.replace(key.siteName, with: bytes)
        cache.replace(key.textsName, with: known.encoded(for: key.site))
    }
}
