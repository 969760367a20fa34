import Text

extension Build {
    /// What is said of the documents that are published as they are (bilagor), for what they hold and hide; one that `cache`
    /// knows is not opened.
    ///
    /// Two at a time: what is packed in one may take a quarter of a gigabyte while it is looked through.
    static func documents(
        _ tree: SourceTree, _ referenced: Set<String>, jobs: Int, cache: ExaminedDocuments?, at moment: Int64
    ) -> [Diagnostic] {
        let files = tree.files.filter {
            $0.role == .attachment && isDocument($0.path) && referenced.contains($0.path)
        }
        let found = Parallel.map(files, jobs: min(jobs, 2), slice: 1) { file -> [Diagnostic]? in
            if let known = cache?.diagnostics(of: file) { return known }
            let found = examine(file.path, in: tree.folder)
            // A disk that does not answer today says nothing of the file.
            if let found, !found.contains(where: { $0.kind == .fileUnreadable }) {
                cache?.keep(found, of: file, seenAt: moment)
            }
            return found
        }
        cache?.finish()
        let unread = zip(files, found).filter { $1 == nil }.map(\.0.path)
        return found.flatMap { $0 ?? [] } + notLookedAt(unread)
    }

    private static func isDocument(_ path: String) -> Bool {
        ([PDFText.ending] + OfficeDocument.endings).contains { path.hasSuffix("." + $0) }
    }

    /// nil where the machine has nothing to read it with.
    private static func examine(_ path: String, in folder: String) -> [Diagnostic]? {
        guard let ending = OfficeDocument.endings.first(where: { path.hasSuffix("." + $0) }) else {
            return PDFText.diagnostics(path, in: folder)
        }
        switch FileSystem.read(folder + "/" + path, limit: largestText) {
        case .failure(let error): return [.unreadable(path, error, limit: largestText)]
        case .success(let bytes):
            guard PackedFiles.hasLibrary else { return nil }
            return OfficeDocument(bytes)?.diagnostics(at: path)
                ?? [Diagnostic(.documentUnreadable, in: path, at: nil, ending)]
        }
    }

    /// One message for the PDFs and one for the others among `paths`, that the machine could not read.
    static func notLookedAt(_ paths: [String]) -> [Diagnostic] {
        func tell(_ kind: DiagnosticKind, _ paths: [String]) -> [Diagnostic] {
            paths.first.map { [Diagnostic(kind, in: $0, at: nil, String(paths.count))] } ?? []
        }
        let isPDF = { (path: String) in path.hasSuffix("." + PDFText.ending) }
        return tell(.pdfNotLookedAt, paths.filter(isPDF))
            + tell(.documentNotLookedAt, paths.filter { !isPDF($0) })
    }
}
