import Records
import Text

extension Build {
    /// A file's text, and what is wrong with its characters.
    struct ReadText: Sendable {
        var file: SourceFile
        var source: SourceText
        var diagnostics: [Diagnostic]
        /// Of the bytes as they lie on disk; nil where nothing asks for it.
        var hash: ContentHash?
        /// What an earlier build parsed of it: then the text itself is not read, and `source` is empty.
        var known: ParsedList.Entry?
        /// The bytes have been let go of, since nothing was wrong with them: see `forgetting`.
        var isForgotten = false

        /// Whether its characters alone make it unfit to be read further; that is told already.
        var hasErrors: Bool { diagnostics.contains { $0.kind.severity == .error } }

        /// The text, read again where it is not at hand; nil where it is not there any more.
        func whole(in folder: String) -> SourceText? {
            known == nil && !isForgotten ? source : Build.source(at: file.path, in: folder)
        }
    }

    /// Lets go of the texts of records that nothing was wrong with: once they are decoded, they are a fifth of what a build
    /// holds. What a later stage complains of is read again.
    static func forgetting(_ texts: [ReadText], but diagnostics: [Diagnostic]) -> [ReadText] {
        let named = Set(diagnostics.map(\.file))
        return texts.map { text in
            guard case .record = text.file.role, !named.contains(text.file.path) else { return text }
            var text = text
            text.source = SourceText(path: text.file.path, bytes: [])
            text.isForgotten = true
            return text
        }
    }

    /// The files that have been told to be wrong: links to them are not told besides.
    static func troubled(
        _ tree: SourceTree, _ texts: [ReadText], _ wrongInRecords: [Diagnostic]
    ) -> TroubledFiles {
        var paths = tree.troubled.paths
        for text in texts where text.hasErrors {
            paths.insert(text.file.path)
            if let other = text.file.otherOfSeries { paths.insert(other) }
        }
        let unsure = Set(wrongInRecords.lazy.filter { $0.kind.severity == .error }.map(\.file))
        return TroubledFiles(
            paths: paths, names: tree.troubled.names, folders: tree.troubled.folders, undated: tree.troubled.undated,
            unsure: unsure)
    }

    /// The largest text or series that is read, in bytes.
    static let largestText = 256 << 20

    /// Reads every file that holds text; attachments and pictures are only copied. A record whose file's size, dates and
    /// inode are what they were when it was parsed is not read again.
    static func read(_ tree: SourceTree, jobs: Int, cache: ParsedFiles? = nil) -> [ReadText] {
        let root = tree.folder
        let files = tree.files.filter { $0.role != .attachment && $0.role != .picture }
        return Parallel.map(files, jobs: jobs) { file in
            let isRecord = if case .record = file.role { true } else { false }
            let entry = isRecord ? cache?.entry(of: file.path) : nil
            if let entry, entry.isSettled, entry.status == file.status {
                let empty = SourceText(path: file.path, bytes: [])
                return ReadText(file: file, source: empty, diagnostics: [], hash: entry.hash, known: entry)
            }
            switch FileSystem.read(root + "/" + file.path, limit: largestText) {
            case .success(let bytes):
                let (source, diagnostics) = SourceText.checked(
                    path: file.path, bytes: bytes, isData: file.role == .series)
                let hash = isRecord && cache != nil ? ContentHash(bytes) : nil
                return ReadText(
                    file: file, source: source, diagnostics: diagnostics, hash: hash,
                    known: hash == entry?.hash && diagnostics.isEmpty ? entry : nil)
            case .failure(let error):
                return ReadText(
                    file: file, source: SourceText(path: file.path, bytes: []),
                    diagnostics: [.unreadable(file.path, error, limit: largestText)])
            }
        }
    }
}
