import Documents
import Text

/// The records whose running text was edited since the last build (ändrade texter), where nothing else was.
struct FoundEdits: Sendable {
    /// The most records whose text is put in place by itself; where more have changed, the site is made anew.
    private static let mostRecords = 32

    /// Where texts stood, and the new checksums of the records.
    private(set) var known: SiteTexts
    let parsed: ParsedFiles
    private(set) var records: [EditedRecord] = []
    /// The texts that are others, by record and number.
    private(set) var texts: [Int: [Int32: Prose]] = [:]
    /// What the build before had to say, at the places that it points at now.
    private(set) var diagnostics: [Diagnostic]

    /// `content` is how the content looks now. Nil where more has changed, or where it is not certain that no more has.
    init?(
        _ options: BuildOptions, _ cache: CacheFolder, _ key: CacheKey, _ state: SiteState, content: [FileSystem.Status]
    ) {
        guard let bytes = cache.read(key.textsName), let known = SiteTexts(bytes, for: key.site, state),
            let changed = FoundEdits.changed(from: known, to: content, state, options),
            let parsed = ParsedFiles.open(cache, key)
        else { return nil }
        self.known = known
        self.parsed = parsed
        diagnostics = state.diagnostics
        for place in changed {
            let path = state.content.path(place)
            guard let record = known.records.firstIndex(where: { $0.path == path }),
                let edited = EditedRecord(
                    path, content[place], in: options.contentFolder, known.records[record], parsed,
                    phrases: known.phrases),
                let diagnostics = edited.edit.spans.moved(diagnostics, of: path)
            else { return nil }
            self.known.records[record].sum = edited.sum
            self.diagnostics = diagnostics
            records.append(edited)
            // A text that stands nowhere may be hidden, or have become part of something else.
            if !edited.edit.texts.isEmpty, known.records[record].pages.isEmpty { return nil }
            texts[record] = edited.edit.texts
        }
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
        guard changed.count <= mostRecords else { return nil }
        // Many programs save a file by putting another in its place, which changes the folder.
        if hasNewFolders {
            guard let (tree, found) = try? SourceTree.discover(options.contentFolder), found.isEmpty,
                WatchedFiles(tree).names == state.content.names
            else { return nil }
        }
        return changed
    }
}
