import Documents
import Text

extension Build {
    /// The most records whose text is put in place by itself; where more have changed, the site is made anew.
    static let mostTextEdits = 32

    /// How the build ends where nothing but the running text of some records has changed since the last one: the new text is
    /// put where the old one stood, and every other byte of the site is right already. `content` is how the content looks now.
    /// Nil where there is more to do, or where it is not certain that there is not.
    static func textEdits(
        _ options: BuildOptions, _ cache: CacheFolder, _ key: CacheKey, _ state: SiteState,
        content: [FileSystem.Status], seenAt moment: Int64
    ) throws(EnvironmentFailure) -> BuildOutcome? {
        var clock = StageClock()
        guard let bytes = cache.read(key.textsName),
            var known = SiteTexts(bytes, for: key.site, state),
            let changed = changed(from: known, to: content, state, options)
        else { return nil }
        clock.end("discover", files: state.content.count)

        guard let parsed = ParsedFiles.open(cache, key) else { return nil }
        var edits: [Int: [Int32: Prose]] = [:]
        var records: [EditedRecord] = []
        var state = state
        for place in changed {
            let path = state.content.path(place)
            guard let record = known.records.firstIndex(where: { $0.path == path }),
                let edited = EditedRecord(
                    path, content[place], in: options.contentFolder, known.records[record], parsed,
                    phrases: known.phrases),
                let diagnostics = edited.edit.spans.moved(state.diagnostics, of: path)
            else { return nil }
            known.records[record].sum = edited.sum
            records.append(edited)
            // A text that stands nowhere may be hidden, or have become part of something else.
            if !edited.edit.texts.isEmpty, known.records[record].pages.isEmpty { return nil }
            edits[record] = edited.edit.texts
            state.diagnostics = diagnostics
        }
        clock.end("parse", files: changed.count)

        let folder = FileSystem.resolved(options.outputFolder)
        guard let looks = state.output.statuses(in: folder, jobs: options.jobs),
            WatchedFiles.fingerprint(of: looks) == state.outputPrint
        else { return nil }
        let output = try OutputFolder.open(options.outputFolder, content: options.contentFolder)
        guard !output.needsRepair, output.owned.count == state.files,
            let pages = EditedPage.all(edits, in: &known, output)
        else { return nil }
        clock.end("render", files: pages.count, bytes: pages.reduce(0) { $0 + $1.bytes.count })

        let written = try put(pages, in: output)
        clock.end("write", files: pages.count)
        var outcome = repeated(state, options)
        outcome.report?.written = written
        outcome.report?.unchanged -= written
        for page in pages { outcome.report?.bytes += page.entry.size - (output.owned[page.entry.path]?.size ?? 0) }
        parsed.replace(records.map(\.file), seenAt: moment)
        remember(
            state, bytes: outcome.report?.bytes ?? 0, content: content, seenAt: moment, pages, looks, of: folder, known,
            cache, key)
        outcome.times = clock.times
        return outcome
    }

    /// The places, in the list of the content's files, of those that may have been changed; nil where more than files' own
    /// bytes can have changed.
    private static func changed(
        from known: SiteTexts, to content: [FileSystem.Status], _ state: SiteState, _ options: BuildOptions
    ) -> [Int]? {
        var changed: [Int] = []
        var hasNewFolders = false
        for (index, (old, new)) in zip(known.statuses, content).enumerated() {
            guard old.kind == new.kind else { return nil }
            if old == new, old.isSettled(at: known.moment) { continue }
            if new.kind == .folder {
                hasNewFolders = true
            } else {
                changed.append(index)
            }
        }
        guard changed.count <= mostTextEdits else { return nil }
        // Many programs save a file by putting another in its place, which changes the folder.
        if hasNewFolders {
            guard let (tree, found) = try? SourceTree.discover(options.contentFolder), found.isEmpty,
                WatchedFiles(tree).names == state.content.names
            else { return nil }
        }
        return changed
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
        if let bytes = state.encoded(for: key.site) {
            cache.replace(key.siteName, with: bytes)
            cache.replace(key.textsName, with: known.encoded(for: key.site))
        }
    }
}
