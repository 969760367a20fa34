import Documents
import Records
import Text

/// Parsing and decoding of one slice of the records' files (tolkning och avkodning), on one thread.
struct RecordStage {
    struct Decoded: Sendable {
        var record: DecodedRecord?
        var diagnostics: [Diagnostic] = []
    }

    /// The content folder.
    let folder: String
    /// The numbers of the data series, by their files' paths.
    let tables: [String: Build.ReadText]
    let cache: ParsedFiles?
    let moment: Int64
    /// What was parsed now and is worth keeping.
    private(set) var fresh: [ParsedFile] = []
    private(set) var clock = StageShares.Clock()

    init(folder: String, tables: [String: Build.ReadText], cache: ParsedFiles?, moment: Int64) {
        self.folder = folder
        self.tables = tables
        self.cache = cache
        self.moment = moment
    }

    mutating func decode(_ text: Build.ReadText, as id: RecordID) -> Decoded {
        // A text that could not be read has its message already.
        guard !text.hasErrors, let kind = RecordKind(path: text.file.path) else { return Decoded() }
        if kind == .dataSeries { return series(text, as: id) }
        let document: Document
        switch self.document(text, kind) {
        case .success(let read): document = read
        case .failure(let error): return Decoded(diagnostics: [.unreadable(text.file.path, error)])
        }
        clock.endFirst()
        var diagnostics = document.diagnostics
        let record = RecordDecoder.decode(document, kind: kind, id: id, diagnostics: &diagnostics)
        clock.endSecond()
        return Decoded(record: record, diagnostics: diagnostics)
    }

    private func series(_ text: Build.ReadText, as id: RecordID) -> Decoded {
        let table = text.file.otherOfSeries.flatMap { tables[$0] }
        // Of a table that two have changed, no cell can be trusted.
        if table?.diagnostics.contains(where: { $0.kind == .unmerged }) ?? false { return Decoded() }
        var diagnostics: [Diagnostic] = []
        let record = DataSeriesDecoder.decode(
            description: text.source, table: table?.source, id: id, diagnostics: &diagnostics)
        return Decoded(record: record, diagnostics: diagnostics)
    }

    private mutating func document(_ text: Build.ReadText, _ kind: RecordKind) -> Result<Document, SystemError> {
        if let cache, let entry = text.known, let known = cache.document(entry, path: text.file.path) {
            cache.keep(entry, of: text.file, seenAt: moment)
            return .success(known)
        }
        var source = text.source
        if text.known != nil, source.bytes.isEmpty {
            // Where the cache's piece is damaged, the text is read after all.
            switch FileSystem.read(folder + "/" + text.file.path, limit: Build.largestText) {
            case .failure(let error): return .failure(error)
            case .success(let bytes):
                guard ContentHash(bytes) == text.hash else { return .failure(.changedMeanwhile) }
                source = SourceText(path: text.file.path, bytes: bytes)
            }
        }
        let document = Document.read(source, grammar: kind.grammar)
        if cache != nil, let hash = text.hash, text.diagnostics.isEmpty {
            fresh.append(ParsedFile(status: text.file.status, hash: hash, document: document))
        }
        return .success(document)
    }
}
